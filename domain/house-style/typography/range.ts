import type { Mend, TypographyRule } from './rule'

const numbers = /(?<![\d\p{L}\-–/.,:+)(])(\d{1,4})( ?)-\2(\d{1,4})(?![\d\-/\p{L}]|[.,:]\d)/gu
const times = /(?<![\d\p{L}\-–/.,:+])\d{1,2}([.:])\d{2}-(?=\d{1,2}\1\d{2}(?![\d.:\-]))/gu
/** What makes a hyphen between numbers part of a mark or a telephone number. */
const mark = /(?:tel|fon|phone|fax|mobil|iban|isbn|issn|az|aktenzeichen|ref)[\s.:\u00a0]*[\d\s()/-]*$/iu

const isRange = (first: string, last: string): boolean =>
  Number(first) < Number(last) && !/^0\d/.test(first) && first.length <= last.length

/** `typography.range`: an en dash for “to” between two numbers, years or times. */
export const ranges: TypographyRule = {
  id: 'typography.range',
  reason: {
    de: 'Ein Bis-Strich (–) zwischen Zahlen.',
    en: 'An en dash (–) between numbers.',
  },
  find: (text) => {
    const found: Mend[] = []
    for (const { index, 0: whole, 1: first = '', 2: space = '', 3: last = '' } of text.matchAll(numbers)) {
      const isSpaced = space !== ''
      if (!isRange(first, last) || (isSpaced && first.length !== 4)) continue
      if (mark.test(text.slice(Math.max(0, index - 40), index))) continue
      const from = index + first.length
      found.push({ from, to: index + whole.length - last.length, text: '–' })
    }
    for (const { index, 0: whole } of text.matchAll(times)) {
      const from = index + whole.length - 1
      found.push({ from, to: from + 1, text: '–' })
    }
    return found.sort((a, b) => a.from - b.from)
  },
}
