import type { MenuItemConstructorOptions } from 'electron'
import type { InterfaceLanguage } from '../../domain/language'
import type { MenuCommand } from '../../ipc/channels'
import type { OfferedCommand, WindowView } from '../../ipc/views'
import { acceleratorOf } from './accelerator'
import { menuLabels } from './labels'

/** What the menu shows and whom it tells. */
export interface MenuState {
  readonly platform: NodeJS.Platform
  readonly language: InterfaceLanguage
  /** What the page said last. */
  readonly window: Pick<WindowView, 'commands' | 'recent'>
  readonly run: (command: string) => void
  readonly openRelease: (release: string) => void
}

type Item = MenuItemConstructorOptions
type Group = OfferedCommand['group']

const separator: Item = { type: 'separator' }
/** Characters of a headline that a menu shows. */
const longestHeadline = 60

/**
 * The application menu by the convention of the platform. Each command of the window stands in it: those of
 * `menuCommands` always, others of a group at its end as soon as the page offers them. The page alone listens for
 * their keys (`registerAccelerator: false`); the menu only shows them, so that no key acts twice.
 */
export function menuTemplate({ platform, language, window, run, openRelease }: MenuState): readonly Item[] {
  const label = menuLabels[language]
  const isMac = platform === 'darwin'
  const offered = new Map(window.commands.map((command) => [command.id, command]))

  const item = (id: string, text: string): Item => {
    const { key = null, isAvailable = false } = offered.get(id) ?? {}
    return {
      id,
      label: text,
      enabled: isAvailable,
      ...(key === null ? {} : { accelerator: acceleratorOf(key), registerAccelerator: false }),
      click: () => {
        run(id)
      },
    }
  }
  const commands = (...ids: readonly MenuCommand[]): Item[] => ids.map((id) => item(id, label[id]))
  const others = (group: Group): Item[] => {
    const found = window.commands.filter((command) => command.group === group && !(command.id in label))
    return found.length === 0 ? [] : [separator, ...found.map(({ id, title }) => item(id, title))]
  }

  const textMenus = (): Item[] => {
    const menus = (['text', 'insert', 'turnInto', 'block', 'table'] as const).flatMap((group): Item[] => {
      const [, ...items] = others(group)
      return items.length === 0 ? [] : [{ label: label[group], submenu: items }]
    })
    return menus.length === 0 ? [] : [separator, ...menus]
  }

  const recent: Item[] = window.recent.map(({ id, headline }) => ({
    label: shorten(headline) || label.untitled,
    click: () => {
      openRelease(id)
    },
  }))
  const leave: Item = isMac
    ? { role: 'close', label: label.close }
    : { role: 'quit', label: label.quit, accelerator: 'CommandOrControl+Q' }

  return [
    ...(isMac ? [applicationMenu()] : []),
    {
      label: label.file,
      submenu: [
        ...commands('newRelease', 'importFiles'),
        {
          id: 'recent',
          label: label.recent,
          submenu: recent.length > 0 ? recent : [{ label: label.noRecent, enabled: false }],
        },
        separator,
        ...commands('submitRelease', 'exportRelease', 'exportForReview'),
        separator,
        ...commands('printRelease', 'printForFolder'),
        ...others('file'),
        ...(isMac ? [] : [separator, ...commands('showSettings')]),
        separator,
        leave,
      ],
    },
    {
      label: label.edit,
      submenu: [
        ...commands('undo', 'redo'),
        separator,
        { role: 'cut', label: label.cut },
        { role: 'copy', label: label.copy },
        { role: 'paste', label: label.paste },
        { role: 'pasteAndMatchStyle', label: label.pastePlain },
        { role: 'selectAll', label: label.selectAll },
        separator,
        ...commands('find', 'findAndReplace', 'findInReleases'),
        ...others('edit'),
        ...textMenus(),
      ],
    },
    {
      label: label.view,
      submenu: [
        ...commands('togglePreview', 'togglePanel'),
        ...others('view'),
        separator,
        ...commands('zoomIn', 'zoomOut', 'zoomReset'),
        separator,
        { role: 'togglefullscreen', label: label.fullScreen },
      ],
    },
    { label: label.go, submenu: [...commands('showLibrary', 'focusSearch', 'showNotices'), ...others('go')] },
    ...(isMac ? [windowMenu()] : []),
    {
      role: 'help',
      label: label.help,
      submenu: [
        ...commands('openPalette', 'showKeys'),
        separator,
        ...commands('showHelp', 'showWelcome'),
        ...others('help'),
        ...(isMac ? [] : [separator, ...commands('showAbout')]),
      ],
    },
  ]

  function applicationMenu(): Item {
    return {
      label: 'Imprimatur',
      submenu: [
        ...commands('showAbout'),
        separator,
        ...commands('showSettings'),
        separator,
        { role: 'services', label: label.services },
        separator,
        { role: 'hide', label: label.hide },
        { role: 'hideOthers', label: label.hideOthers },
        { role: 'unhide', label: label.showAll },
        separator,
        { role: 'quit', label: label.quit },
      ],
    }
  }

  function windowMenu(): Item {
    return {
      role: 'window',
      label: label.window,
      submenu: [
        { role: 'minimize', label: label.minimize },
        { role: 'zoom', label: label.zoomWindow },
        separator,
        { role: 'front', label: label.front },
      ],
    }
  }
}

/** A headline as a menu shows it: short, and with its ampersands, which a menu would take for access keys. */
function shorten(headline: string): string {
  const short = headline.length > longestHeadline ? `${headline.slice(0, longestHeadline - 1)}…` : headline
  return short.replaceAll('&', '&&')
}
