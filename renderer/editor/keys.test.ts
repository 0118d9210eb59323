import { describe, expect, it } from 'vitest'
import { editorCommands, keyLabel } from './keys'
import { editorMessages } from './messages'

const typedWithAltGr = ['q', 'e', 'm', '2', '3', '7', '8', '9', '0', 'ß', '+', '<', '#']

describe('the table of commands', () => {
  it('lists every command that has words, and no other', () => {
    const ids = editorCommands.map(({ id }) => id)
    expect([...ids].sort()).toEqual(Object.keys(editorMessages.en.command).sort())
    expect([...ids].sort()).toEqual(Object.keys(editorMessages.de.command).sort())
  })

  it('gives no key to two commands', () => {
    const keys = editorCommands.flatMap((command) => command.keys)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('takes no key from a character of a German keyboard', () => {
    const altGr = editorCommands.flatMap(({ keys }) => keys).filter((key) => key.includes('Mod-Alt-'))
    expect(altGr.length).toBeGreaterThan(10)
    for (const key of altGr) expect(typedWithAltGr).not.toContain(key.split('-').at(-1))
  })

  it('gives each insertion a key', () => {
    expect(editorCommands.filter(({ group, keys }) => group === 'insert' && keys.length === 0)).toEqual([])
  })

  it.each([
    ['Mod-Alt-o', 'de', false, 'Strg+Alt+O'],
    ['Shift-Mod-z', 'de', false, 'Strg+Umschalt+Z'],
    ['Alt-ArrowUp', 'en', false, 'Alt+↑'],
    ['Mod-Alt-o', 'en', true, '⌥⌘O'],
  ] as const)('shows %s in %s as people know it', (key, language, isMac, label) => {
    expect(keyLabel(key, language, isMac)).toBe(label)
  })
})
