import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { channelPrefix, channels } from '../ipc/channels'

type Listener = (announced: unknown) => void

const calls = Object.fromEntries(
  channels.map((channel) => [
    channel,
    (input: unknown): Promise<unknown> => ipcRenderer.invoke(channelPrefix + channel, input),
  ]),
)

/** Listens to an announcement of the main process; gives back how to stop. Its type is Desk['on'] (ipc/desk.ts). */
function on(name: string, listener: Listener): () => void {
  const forward = (_event: IpcRendererEvent, announced: unknown): void => {
    listener(announced)
  }
  ipcRenderer.on(channelPrefix + name, forward)
  return () => {
    ipcRenderer.off(channelPrefix + name, forward)
  }
}

contextBridge.exposeInMainWorld('desk', { ...calls, on })
