import { describe, expect, it } from 'vitest'
import { keyMatches, type PressedKey } from './key-matches'

const none = { keyCode: 0, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false }
const press = (key: string, held: Partial<PressedKey> = {}): PressedKey => ({ ...none, key, ...held })

describe('a key', () => {
  it.each<readonly [string, PressedKey, boolean]>([
    ['Mod-f', press('f', { ctrlKey: true }), true],
    ['Mod-f', press('F', { ctrlKey: true, shiftKey: true }), false],
    ['Shift-Mod-f', press('F', { ctrlKey: true, shiftKey: true }), true],
    ['Mod-f', press('f'), false],
    ['Mod-f', press('f', { ctrlKey: true, altKey: true }), false],
    ['Mod-f', press('f', { ctrlKey: true, metaKey: true }), false],
    ['Mod-/', press('/', { ctrlKey: true, shiftKey: true }), true],
    ['Mod--', press('-', { ctrlKey: true }), true],
    ['Mod--', press('-'), false],
    ['Mod-+', press('+', { ctrlKey: true, shiftKey: true }), true],
    ['F8', press('F8'), true],
    ['F8', press('F8', { shiftKey: true }), false],
  ])('%s and %o: %s', (key, event, expected) => {
    expect(keyMatches(key, event, false)).toBe(expected)
  })

  it('is the letter on the key where a Mac’s Option key makes another sign of it', () => {
    const optionZ = press('Ω', { altKey: true, keyCode: 'Z'.charCodeAt(0) })
    expect(keyMatches('Alt-z', optionZ, true)).toBe(true)
    expect(keyMatches('Alt-z', optionZ, false)).toBe(false)
    expect(keyMatches('Alt-i', press('Dead', { altKey: true, keyCode: 'I'.charCodeAt(0) }), true)).toBe(true)
    expect(keyMatches('Alt-y', optionZ, true)).toBe(false)
    expect(keyMatches('Mod-z', press('x', { metaKey: true, keyCode: 'Z'.charCodeAt(0) }), true)).toBe(false)
  })

  it('means the command key on a Mac', () => {
    expect(keyMatches('Mod-f', press('f', { metaKey: true }), true)).toBe(true)
    expect(keyMatches('Mod-f', press('f', { ctrlKey: true }), true)).toBe(false)
  })
})
