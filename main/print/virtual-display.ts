import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'

/** A virtual display for a program that needs one. */
export interface Display {
  /** As in `DISPLAY`: ":7". */
  readonly name: string
  readonly stop: () => void
}

/** Starts a virtual display (Xvfb) where Linux has none, else gives null. Rejects where Xvfb cannot be started. */
export async function startDisplay(
  platform: string = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Display | null> {
  const hasDisplay = Boolean(environment['DISPLAY']) || Boolean(environment['WAYLAND_DISPLAY'])
  return platform !== 'linux' || hasDisplay ? null : startXvfb()
}

/** Xvfb chooses a free number itself and writes it to the descriptor that it is given. */
function startXvfb(): Promise<Display> {
  return new Promise((resolve, reject) => {
    // Without -noreset the server starts over when its last client leaves, and refuses whoever connects meanwhile.
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset']
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    const stop = () => {
      process.off('exit', stop)
      server.kill()
    }
    process.once('exit', stop)
    server.once('error', (error) => {
      reject(new Error(`Xvfb cannot be started: ${error.message}`))
    })
    server.once('exit', (code) => {
      reject(new Error(`Xvfb ended (${String(code)})`))
    })
    // The fourth stream is the pipe that was asked for above.
    const numbers = server.stdio[3] as Readable
    let written = ''
    numbers.on('data', (chunk: Buffer) => {
      written += chunk.toString()
      if (written.endsWith('\n')) resolve({ name: `:${written.trim()}`, stop })
    })
  })
}
