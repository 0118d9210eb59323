import { describe, expect, it } from 'vitest'
import type { ReadableBlock } from './expected-text'
import { compareText } from './compare-text'
import { glyphOnPaper, inReadingOrder } from './reading-order'

const block = (text: string, direction: 'ltr' | 'rtl', isolated = text): ReadableBlock => ({
  text,
  direction,
  isolated,
})
const readAs = (expected: readonly ReadableBlock[], ...lines: readonly string[]): string =>
  inReadingOrder(expected, lines)
    .map(({ letter, before }, index) => (index > 0 && before === 'space' ? ` ${letter}` : letter))
    .join('')
/** How a line looks on paper, letter by letter from the left. */
const mirrored = (text: string): string => [...text].reverse().join('')

describe('printed lines', () => {
  it('from left to right stay as they are', () => {
    expect(readAs([block('Die Fähre, 3. März', 'ltr')], 'Die Fähre,', '3. März')).toBe('Die Fähre,3. März')
  })

  it('of Hebrew are read from the right', () => {
    expect(readAs([block('גשר חדש', 'rtl')], mirrored('גשר חדש'))).toBe('גשר חדש')
  })

  it('of Hebrew keep the order of the lines', () => {
    expect(readAs([block('גשר חדש נפתח', 'rtl')], mirrored('גשר חדש'), mirrored('נפתח'))).toBe('גשר חדשנפתח')
  })

  it('of Hebrew keep numbers and Latin names from left to right', () => {
    expect(readAs([block('אורך 240 מטר', 'rtl')], 'רטמ 240 ךרוא')).toBe('אורך240מטר')
    expect(readAs([block('חברת Aller פתחה', 'rtl')], 'החתפ Aller תרבח')).toBe('חברתAllerפתחה')
  })

  it('of German keep a Hebrew name in its place', () => {
    expect(readAs([block('Frau כהן sprach', 'ltr')], 'Frau ןהכ sprach')).toBe('Frauכהןsprach')
  })

  it('of Hebrew turn brackets', () => {
    expect(readAs([block('גשר (חדש)', 'rtl')], '(שדח) רשג')).toBe('גשר (חדש)')
  })

  it('follow the isolates of a passage in another language', () => {
    const expected = block('Gruß: שלום!', 'ltr', 'Gruß: \u2067שלום!\u2069')
    expect(readAs([expected], 'Gruß: !םולש').replace(/\s/g, '')).toBe('Gruß:שלום!')
  })

  // The no-break space that leads a line stands behind the number there, and right files were withheld.
  it('know where white space goes when directions meet, and miss it where it is lacking', () => {
    const expected = [block('ab \u05d1 \u00a06pk', 'ltr')]
    const boundary = (...lines: readonly string[]) => compareText(expected, lines, 'printed').kind
    expect(boundary('ab \u05d1', '6 pk')).toBe('equal')
    expect(boundary('ab \u05d1', '6p k')).toBe('differs')
    expect(boundary('ab 6  \u05d1pk')).toBe('equal')
    const trailing = [block('\u05d1a\u00a0 \u2026b', 'rtl')]
    expect(compareText(trailing, ['a \u05d1', '\u2026b'], 'printed').kind).toBe('equal')
    expect(compareText(trailing, ['a \u05d1', 'b\u2026'], 'printed').kind).toBe('differs')
    expect(boundary('ab 6\u05d1pk')).toBe('differs')
  })

  it('hold letters that are only moved, never made: what paper lacks stays lacking', () => {
    expect(readAs([block('גשר חדש', 'rtl')], mirrored('גשר חד'))).not.toContain('ש חדש')
    expect(readAs([block('Hafen', 'ltr')], 'Hafem')).toBe('Hafem')
    expect(readAs([block('a', 'ltr')], 'abc')).toBe('abc')
    expect(readAs([], 'abc')).toBe('abc')
  })
})

// The letters of a ligature were taken as they are read for as they stand on paper, and Arabic files were withheld.
describe('a glyph that stands for several letters', () => {
  it('has those of Arabic and Hebrew from the right, and all others from the left', () => {
    expect(glyphOnPaper('\u0644\u0627')).toBe('\u0627\u0644')
    expect(glyphOnPaper('\u05e9\u05c1')).toBe('\u05c1\u05e9')
    expect(glyphOnPaper('ffi')).toBe('ffi')
    expect(glyphOnPaper('\u0644')).toBe('\u0644')
  })

  it('is read in the order of its letters, and told from the same letters the other way round', () => {
    const paper = `\u0645${glyphOnPaper('\u0644\u0627')}\u0633`
    expect(readAs([block('\u0633\u0644\u0627\u0645', 'rtl')], paper)).toBe('\u0633\u0644\u0627\u0645')
    expect(readAs([block('\u0633\u0627\u0644\u0645', 'rtl')], paper)).not.toBe('\u0633\u0627\u0644\u0645')
  })
})
