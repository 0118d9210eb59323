import { describe, expect, it } from 'vitest'
import { designBases, shippedDesigns } from './design/design'
import { pageStyle } from './page-style'

describe.each(designBases)('the style of the design %s', (base) => {
  const style = pageStyle(shippedDesigns[base])

  it.each([
    ['loads nothing', /url\(|@import/],
    ['makes no letters', /(?<!-)\bcontent\s*:/],
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
    expect(style).not.toMatch(forbidden)
  })

  it('asks for its paper', () => {
    expect(style).toContain('@page { size: A4; }')
    expect(pageStyle({ ...shippedDesigns[base], paper: 'letter' })).toContain('@page { size: Letter; }')
  })
})
