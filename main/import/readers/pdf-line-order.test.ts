import { describe, expect, it } from 'vitest'
import { inReadingOrder } from './pdf-line-order'

/** Pieces as a browser draws them, from the left end of the line. */
const read = (...texts: readonly string[]): string =>
  inReadingOrder(
    texts.map((text, index) => ({ text, x: index * 10 })),
    texts.some((text) => /\p{Script=Hebrew}/u.test(text)),
  )
    .map(({ text }) => text)
    .join('')

describe('a line of a PDF', () => {
  it('stays as it is from left to right', () => {
    expect(read('Berlin', ' ', '2026')).toBe('Berlin 2026')
  })

  it('is turned round from right to left, with its signs', () => {
    expect(read('"', 'עולם', ' ', 'שלום', '" :', 'אמרה')).toBe('אמרה: "שלום עולם"')
  })

  it('keeps numbers and Latin words in it in their order', () => {
    expect(read('פתוח', ' ', 'Open', ' ', 'Water', ' ', 'שביל')).toBe('שביל Open Water פתוח')
  })

  it('stays as it is where the file has it in reading order', () => {
    const pieces = ['שלום', ' ', 'עולם', ' ', 'טוב'].map((text, index) => ({ text, x: 100 - index * 10 }))
    expect(inReadingOrder(pieces, true)).toEqual(pieces)
  })
})
