import { expect, it } from 'vitest'
import { visibleText } from './visible-text'

it.each([
  ['Auf\u00adfällig', 'Auf‧fällig'],
  ['10\u00a0Mio.', '10⍽Mio.'],
  ['a\u200bb', 'a[U+200B]b'],
  ['Größe 5 – „so“', 'Größe 5 – „so“'],
])('shows what cannot be seen: %j as %s', (text, shown) => {
  expect(visibleText(text)).toBe(shown)
})
