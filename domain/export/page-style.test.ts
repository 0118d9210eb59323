import { describe, expect, it } from 'vitest'
import { pageStyle } from './page-style'

describe('the style of a release', () => {
  it.each([
    ['loads nothing', /url\(|@import/],
    ['makes no letters', /\bcontent\s*:/],
    ['changes no letters', /text-transform|small-caps|-webkit-text-security/],
    [
      'hides nothing',
      /display\s*:\s*none|visibility\s*:\s*hidden|opacity|clip|text-indent|color\s*:\s*transparent/,
    ],
    ['hyphenates nothing', /hyphens\s*:\s*(auto|manual)/],
    ['spreads no text into columns, which would be read across', /columns|float\s*:/],
    ['justifies nothing', /text-align\s*:\s*justify/],
    ['cannot end its element', /<\//],
  ])('%s', (_claim, forbidden) => {
    expect(pageStyle).not.toMatch(forbidden)
  })

  it('asks for A4', () => {
    expect(pageStyle).toContain('@page { size: A4; }')
  })
})
