import { BrowserWindow, type Session } from 'electron'

/** All that a hidden window can load, besides what stands in its pages as data. */
export interface OwnPages {
  readonly scheme: string
  readonly has: (url: string) => boolean
  readonly answer: (url: string) => Response
}

/**
 * Opens a window that nobody sees, in a session of its own: nothing but its own pages can be loaded there, and they get
 * no permission and no other window.
 */
export function openHiddenWindow(
  sessionOf: (partition: string) => Session,
  partition: string,
  { scheme, has, answer }: OwnPages,
): BrowserWindow {
  const session = sessionOf(partition)
  session.setSpellCheckerEnabled(false)
  session.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !has(url) && !url.startsWith('data:') })
  })
  if (session.protocol.isProtocolHandled(scheme)) session.protocol.unhandle(scheme)
  session.protocol.handle(scheme, ({ url }) => answer(url))
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      partition,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  })
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  return window
}
