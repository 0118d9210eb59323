import { describe, expect, it } from 'vitest'
import { contrastBetween } from './contrast'
import { designBases, shippedDesigns } from './design'
import { checkAccent, parseDesign } from './parse-design'

const design = shippedDesigns.official

/** The fields that are refused, or none where the design is taken. */
const refused = (value: unknown): readonly string[] => {
  const parsed = parseDesign(value)
  return parsed.ok ? [] : parsed.failure.map(({ field }) => field)
}

it.each(designBases)('takes the shipped design %s as it is', (base) => {
  expect(parseDesign(shippedDesigns[base])).toEqual({ ok: true, value: shippedDesigns[base] })
})

describe('contrast', () => {
  it.each([
    ['#000000', 21],
    ['#ffffff', 1],
    ['#767676', 4.54],
    ['#777777', 4.48],
  ])('of %s on white is %f, as WCAG counts it', (colour, contrast) => {
    expect(contrastBetween(colour, '#ffffff')).toBeCloseTo(contrast, 2)
  })

  it.each([
    ['#767676', true],
    ['#777777', false],
    ['#ffcc00', false],
    ['#123a63', true],
  ])('lets %s be an accent: %s', (colour, isTaken) => {
    expect(checkAccent(colour) === null).toBe(isTaken)
    expect(refused({ ...design, accent: colour })).toEqual(isTaken ? [] : ['accent'])
  })

  it('says what is wrong and what to do, and never rounds up to the limit', () => {
    expect(checkAccent('#777777')?.de).toContain('Kontrast 4,4, nötig sind 4,5')
    expect(checkAccent('#777777')?.en).toContain('Choose a darker one')
  })
})

describe('a design that no dialog could have set is refused', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['that is none', 'official', expect.arrayContaining(['base', 'accent']) as readonly string[]],
    ['with a value too many', { ...design, script: 'x' }, ['script']],
    ['with a value too many inside', { ...design, margins: { ...design.margins, url: 1 } }, ['margins.url']],
    ['without a value', { ...design, paper: undefined }, ['paper']],
    ['with a style in its colour', { ...design, accent: '#123a63; } body { display: none' }, ['accent']],
    ['with an address in its colour', { ...design, accent: 'url(https://example.org/a)' }, ['accent']],
    ['with a colour by name', { ...design, accent: 'red' }, ['accent']],
    ['without a colour', { ...design, accent: '' }, ['accent']],
    ['with a colour of three signs', { ...design, accent: '#123' }, ['accent']],
    ['with a style in its typeface', { ...design, textFace: "serif'; } * { color: #fff" }, ['textFace']],
    ['with a typeface that does not ship', { ...design, headingFace: 'Comic' }, ['headingFace']],
    ['with text in place of a number', { ...design, logoHeight: '18mm; }' }, ['logoHeight']],
    ['with no number', { ...design, textSize: Number.NaN }, ['textSize']],
    ['with a number between the steps', { ...design, textSize: 10.3 }, ['textSize']],
    [
      'without room for the foot',
      { ...design, margins: { ...design.margins, bottom: 2 } },
      ['margins.bottom'],
    ],
    ['of an inherited value', Object.create(design), expect.arrayContaining(['base']) as readonly string[]],
  ])('%s', (_name, value, fields) => {
    expect(refused(value)).toEqual(fields)
  })
})
