import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')

function coloursOf(theme: string): ReadonlyMap<string, string> {
  const block = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
  return new Map(
    [...block.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [
      name ?? '',
      hex ?? '',
    ]),
  )
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const backgrounds = ['page', 'surface', 'raised', 'sunken', 'hover']
const readable = [
  ...backgrounds.flatMap((background) =>
    ['text', 'muted', 'accent-text', 'stop'].map((text) => [text, background] as const),
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ...['stop', 'warning', 'hint', 'good'].flatMap((tone) => [
    [tone, `${tone}-soft`] as const,
    ['text', `${tone}-soft`] as const,
    [tone, 'surface'] as const,
  ]),
  ['accent-text', 'accent-soft'],
  ['text', 'accent-soft'],
  ['text', 'selection'],
  ...['one', 'two', 'three', 'four', 'five', 'six'].flatMap((tint) => [
    ['text', `origin-${tint}`] as const,
    ['muted', `origin-${tint}`] as const,
  ]),
  ['on-found', 'found'],
  ['on-found', 'found-current'],
] as const

describe.each([
  ['light', 4.5],
  ['dark', 4.5],
  ['high-contrast', 7],
])('the %s theme', (theme, least) => {
  const colours = coloursOf(theme)
  const of = (name: string): string => colours.get(name) ?? '#000000'

  it.each(readable)('is readable: %s on %s', (text, background) => {
    expect(colours.has(text) && colours.has(background)).toBe(true)
    expect(contrast(of(text), of(background))).toBeGreaterThanOrEqual(least)
  })

  it.each(backgrounds)('shows the borders of controls and the focus on %s', (background) => {
    expect(contrast(of('focus'), of(background))).toBeGreaterThanOrEqual(3)
    if (background !== 'hover') expect(contrast(of('control-line'), of(background))).toBeGreaterThanOrEqual(3)
  })
})
