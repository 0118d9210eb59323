import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { channelPrefix, channels } from '../../ipc/channels'
import type { Answer } from '../handlers/answer'
import type { Log } from '../log'
import { origin } from '../security/origin'

/**
 * Registers every channel of the contract; a message that comes before the handlers are loaded waits for them. One
 * from anything but the application's own top frame is rejected, as is input that does not fit its schema: both are
 * bugs or attacks, not failures that a person can mend. No channel's input is a text: a text is the JSON of one.
 */
export function handleChannels(loading: Promise<Answer>, log: Log): void {
  for (const channel of channels)
    ipcMain.handle(channelPrefix + channel, async (event, input: unknown) => {
      try {
        checkSender(event)
        const answer = await loading
        return await answer(channel, typeof input === 'string' ? (JSON.parse(input) as unknown) : input)
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
