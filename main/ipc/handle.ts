import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { channelPrefix, channels, type Channel } from '../../ipc/channels'
import { contract, type Handlers, type ParsedInput } from '../../ipc/contract'
import type { Log } from '../log'
import { origin } from '../security/origin'

/**
 * Registers every channel of the contract. A message from anything but the application's own top frame is rejected,
 * as is input that does not fit its schema: both are bugs or attacks, not failures that a person can mend.
 */
export function handleChannels(handlers: Handlers, log: Log): void {
  for (const channel of channels)
    ipcMain.handle(channelPrefix + channel, async (event, input: unknown) => {
      try {
        checkSender(event)
        return await answer(handlers, channel, input)
      } catch (error) {
        log(`Channel ${channel} failed.`, error)
        throw error
      }
    })
}

function checkSender({ senderFrame }: IpcMainInvokeEvent): void {
  const isOurs =
    senderFrame !== null && senderFrame.parent === null && senderFrame.url.startsWith(`${origin}/`)
  if (!isOurs)
    throw new Error(`Message from a page that is not ours: ${senderFrame?.url ?? 'a frame that is gone'}`)
}

function answer<Name extends Channel>(handlers: Handlers, channel: Name, input: unknown): Promise<unknown> {
  // The contract pairs each channel with its own schema; the compiler cannot follow that pairing through the index.
  const parsed = contract[channel].input.parse(input) as ParsedInput<Name>
  return handlers[channel](parsed)
}
