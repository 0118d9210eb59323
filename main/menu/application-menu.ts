import { Menu, type BrowserWindow } from 'electron'
import type { InterfaceLanguage } from '../../domain/language'
import { contextMenuTemplate } from './context-menu'
import { menuTemplate, type MenuState } from './menu-template'

/** Keeps the application menu as the page and the settings say. */
export function createApplicationMenu(
  surroundings: Pick<MenuState, 'run' | 'openRelease'> & { readonly language: () => InterfaceLanguage },
): { readonly show: (window?: MenuState['window']) => void } {
  let window: MenuState['window'] = { commands: [], recent: [] }
  let shown = ''
  return {
    show: (described = window) => {
      window = described
      const language = surroundings.language()
      const names = window.commands.map(({ id, title, key }) => [id, title, key])
      const structure = JSON.stringify([language, names, window.recent])
      if (structure !== shown) {
        shown = structure
        const { run, openRelease } = surroundings
        const template = menuTemplate({ platform: process.platform, language, window, run, openRelease })
        Menu.setApplicationMenu(Menu.buildFromTemplate([...template]))
      } else {
        // Setting a new menu would close one that is open.
        for (const { id, isAvailable } of window.commands) enable(id, isAvailable)
      }
    },
  }
}

function enable(id: string, isAvailable: boolean): void {
  const item = Menu.getApplicationMenu()?.getMenuItemById(id)
  if (item && item.enabled !== isAvailable) item.enabled = isAvailable
}

/** Opens the context menu of text wherever there is something to cut, copy or paste. */
export function offerContextMenu(browserWindow: BrowserWindow, language: () => InterfaceLanguage): void {
  browserWindow.webContents.on('context-menu', (_event, place) => {
    const template = contextMenuTemplate(place, language())
    if (template.length > 0) Menu.buildFromTemplate([...template]).popup({ window: browserWindow })
  })
}
