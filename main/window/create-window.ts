import { join } from 'node:path'
import { BrowserWindow, dialog, nativeTheme, screen } from 'electron'
import { channelPrefix } from '../../ipc/channels'
import type { Announced } from '../../ipc/desk'
import type { InterfaceLanguage } from '../../domain/language'
import { readWindowState, smallestWindow, writeWindowState } from './window-state'
import { nextZoom } from './zoom'

/** The one window of the application. */
export interface ApplicationWindow {
  readonly browserWindow: BrowserWindow
  readonly announce: <Name extends keyof Announced>(name: Name, announced: Announced[Name]) => void
  /** The page has saved what it had: a window that waits for this closes now. */
  readonly readyToClose: () => void
  /** Makes everything a step larger or smaller, or the original size with 0; gives back the size in percent. */
  readonly changeZoom: (step: -1 | 0 | 1) => number
}

/** How long the page may take to save before the person is asked, in milliseconds. */
const savingTime = 4000

const closeQuestion = {
  de: {
    message: 'Der Text ist noch nicht gespeichert.',
    detail: 'Wenn Sie jetzt schließen, gehen die letzten Änderungen verloren.',
    buttons: ['Offen lassen', 'Trotzdem schließen'],
  },
  en: {
    message: 'The text is not saved yet.',
    detail: 'If you close now, the last changes are lost.',
    buttons: ['Keep open', 'Close anyway'],
  },
} as const

/** Creates the window, hidden until its first paint. `preload` is the path of the built preload script. */
export function createWindow(options: {
  readonly preload: string
  readonly stateFolder: string
  readonly language: () => InterfaceLanguage
  /** Address of the page that it shows. */
  readonly page: string
}): ApplicationWindow {
  const stateFile = join(options.stateFolder, 'window.json')
  const state = readWindowState(
    stateFile,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  )
  const browserWindow = new BrowserWindow({
    ...(state?.bounds ?? { width: 1440, height: 900 }),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Imprimatur',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16181c' : '#fbfaf8',
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      v8CacheOptions: 'bypassHeatCheckAndEagerCompile',
    },
  })
  if (state?.isMaximized === true) browserWindow.maximize()
  browserWindow.once('ready-to-show', () => {
    browserWindow.show()
  })
  const announce: ApplicationWindow['announce'] = (name, announced) => {
    const send = (): void => {
      if (!browserWindow.isDestroyed()) browserWindow.webContents.send(channelPrefix + name, announced)
    }
    if (name !== 'menuCommand' || browserWindow.isDestroyed()) send()
    // A click in the menu is an act of the person as one in the page is; until the page knows, a file chooser stays shut.
    else void browserWindow.webContents.executeJavaScript('0', true).finally(send)
  }
  const readyToClose = saveBeforeClosing(browserWindow, announce, options.language)
  let zoom = state?.zoom ?? 1
  const changeZoom = (step: -1 | 0 | 1): number => {
    zoom = nextZoom(zoom, step)
    browserWindow.webContents.setZoomFactor(zoom)
    return Math.round(zoom * 100)
  }
  browserWindow.webContents.on('did-finish-load', () => {
    browserWindow.webContents.setZoomFactor(zoom)
  })
  browserWindow.webContents.on('zoom-changed', (_event, direction) => {
    changeZoom(direction === 'in' ? 1 : -1)
  })
  browserWindow.on('close', () => {
    writeWindowState(stateFile, {
      bounds: browserWindow.getNormalBounds(),
      isMaximized: browserWindow.isMaximized(),
      zoom,
    })
  })
  void browserWindow.loadURL(options.page)
  return { browserWindow, announce, readyToClose, changeZoom }
}

/** Holds the window open until the page has saved; a page that cannot save leaves the choice to the person. */
function saveBeforeClosing(
  browserWindow: BrowserWindow,
  announce: ApplicationWindow['announce'],
  language: () => InterfaceLanguage,
): () => void {
  let mayClose = false
  let timer: NodeJS.Timeout | null = null
  const close = (): void => {
    mayClose = true
    if (timer !== null) clearTimeout(timer)
    if (!browserWindow.isDestroyed()) browserWindow.close()
  }
  const ask = async (): Promise<void> => {
    timer = null
    const question = closeQuestion[language()]
    const { response } = await dialog.showMessageBox(browserWindow, {
      type: 'warning',
      message: question.message,
      detail: question.detail,
      buttons: [...question.buttons],
      defaultId: 0,
      cancelId: 0,
    })
    if (response === 1) close()
  }
  browserWindow.on('close', (event) => {
    if (mayClose || browserWindow.webContents.isCrashed()) return
    event.preventDefault()
    if (timer !== null) return
    timer = setTimeout(() => void ask(), savingTime)
    announce('saveBeforeClose', null)
  })
  return () => {
    // Only an answer to the question counts: a page that is merely idle must not close the window.
    if (timer !== null) close()
  }
}
