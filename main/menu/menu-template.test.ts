import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { menuCommands } from '../../ipc/channels'
import type { OfferedCommand } from '../../ipc/views'
import { acceleratorOf } from './accelerator'
import { contextMenuTemplate } from './context-menu'
import { menuTemplate, type MenuState } from './menu-template'

type Item = MenuItemConstructorOptions

const offered = (id: string, changed: Partial<OfferedCommand> = {}): OfferedCommand => ({
  id,
  title: id,
  group: 'file',
  key: null,
  isAvailable: true,
  ...changed,
})
const silent = { run: () => undefined, openRelease: () => undefined }
const state = (changed: Partial<MenuState> = {}): MenuState => ({
  platform: 'linux',
  language: 'en',
  window: { commands: [], recent: [] },
  ...silent,
  ...changed,
})
const itemsOf = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])])
const find = (changed: Partial<MenuState>, id: string): Item | undefined =>
  itemsOf(menuTemplate(state(changed))).find((item) => item.id === id)
const tops = (changed: Partial<MenuState>): readonly (string | undefined)[] =>
  menuTemplate(state(changed)).map(({ label }) => label)

describe('the menu', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('holds every command once on %s', (platform) => {
    const ids = itemsOf(menuTemplate(state({ platform }))).map(({ id }) => id)
    for (const command of menuCommands) expect(ids.filter((id) => id === command)).toEqual([command])
  })

  it('stands as each platform expects it', () => {
    expect(tops({})).toEqual(['&File', '&Edit', '&View', '&Go', '&Help'])
    expect(tops({ language: 'de' })).toEqual(['&Datei', '&Bearbeiten', '&Ansicht', '&Gehe zu', '&Hilfe'])
    expect(tops({ platform: 'darwin' })).toEqual([
      ...['Imprimatur', '&File', '&Edit', '&View', '&Go', 'Window', '&Help'],
    ])
  })

  it('offers only what the page can do now', () => {
    const commands = [offered('newRelease'), offered('exportRelease', { isAvailable: false })]
    const window = { commands, recent: [] }
    expect(find({ window }, 'newRelease')?.enabled).toBe(true)
    expect(find({ window }, 'exportRelease')?.enabled).toBe(false)
    expect(find({ window }, 'submitRelease')?.enabled).toBe(false)
  })

  it('shows the keys of the page without listening for them', () => {
    const window = { commands: [offered('newRelease', { key: 'Mod-n' })], recent: [] }
    expect(find({ window }, 'newRelease')).toMatchObject({
      accelerator: 'CommandOrControl+N',
      registerAccelerator: false,
    })
  })

  it('takes up a command that it does not know, in its group', () => {
    const window = { commands: [offered('telephone', { title: 'Call', group: 'go' })], recent: [] }
    const go = menuTemplate(state({ window })).find(({ label }) => label === '&Go')
    expect(itemsOf([go ?? {}]).find(({ id }) => id === 'telephone')).toMatchObject({ label: 'Call' })
  })

  it('gathers what works on the text in menus of their own', () => {
    const window = { commands: [offered('toggleStrong', { title: 'Strong', group: 'text' })], recent: [] }
    const edit = itemsOf(menuTemplate(state({ window }))).find(({ label }) => label === 'Mark Text')
    expect(edit?.submenu).toMatchObject([{ id: 'toggleStrong', label: 'Strong', enabled: true }])
    expect(itemsOf(menuTemplate(state())).some(({ label }) => label === 'Mark Text')).toBe(false)
  })

  it('lists the releases opened last by headline and opens the one chosen', () => {
    const opened: string[] = []
    const window = {
      commands: [],
      recent: [
        { id: 'r1', headline: 'Bread & butter' },
        { id: 'r2', headline: '' },
      ],
    }
    const openRelease = (id: string): void => void opened.push(id)
    const submenu = find({ window, openRelease }, 'recent')?.submenu as Item[]
    expect(submenu.map(({ label }) => label)).toEqual(['Bread && butter', 'Without Headline'])
    // Electron passes the item and the window, which nothing here looks at.
    ;(submenu[1]?.click as (() => void) | undefined)?.()
    expect(opened).toEqual(['r2'])
  })
})

it.each([
  ['Mod-n', 'CommandOrControl+N'],
  ['Shift-Mod-f', 'Shift+CommandOrControl+F'],
  ['Mod-+', 'CommandOrControl+Plus'],
  ['Mod--', 'CommandOrControl+-'],
  ['F9', 'F9'],
  ['Alt-ArrowUp', 'Alt+Up'],
])('%s is %s for Electron', (key, accelerator) => {
  expect(acceleratorOf(key)).toBe(accelerator)
})

describe('the context menu', () => {
  const editFlags = { canCut: false, canCopy: true, canPaste: true, canSelectAll: true }

  it('offers in a text field what can be done there', () => {
    const items = contextMenuTemplate({ isEditable: true, selectionText: '', editFlags }, 'de')
    expect(items.map(({ label, enabled }) => [label, enabled])).toEqual([
      ['Ausschneiden', false],
      ['Kopieren', true],
      ['Einfügen', true],
      ['Ohne Formatierung einfügen', true],
      [undefined, undefined],
      ['Alles auswählen', true],
    ])
  })

  it('offers to copy marked words, and nothing where none are marked', () => {
    const place = { isEditable: false, editFlags }
    expect(contextMenuTemplate({ ...place, selectionText: 'word' }, 'en')).toHaveLength(1)
    expect(contextMenuTemplate({ ...place, selectionText: ' ' }, 'en')).toEqual([])
  })
})
