import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { AskPassphrase } from './passphrase-source'

/** Asks at the terminal of this process and shows nothing of what is typed; Ctrl+C and Ctrl+D give up. */
export const askOnTerminal =
  (input: NodeJS.ReadStream, output: NodeJS.WriteStream): AskPassphrase =>
  async (question) => {
    if (!input.isTTY) return null
    output.write(question)
    // readline takes the terminal's own echo away and writes its own to where nobody reads.
    const nowhere = new Writable({ write: (_chunk, _encoding, written) => written() })
    const lines = createInterface({ input, output: nowhere, terminal: true, historySize: 0 })
    const answer = await new Promise<string | null>((resolve) => {
      lines.once('line', resolve)
      lines.once('SIGINT', () => resolve(null))
      lines.once('close', () => resolve(null))
    })
    lines.close()
    output.write('\n')
    return answer
  }
