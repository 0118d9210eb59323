import type { Mend, TypographyRule } from './rule'

/** Words that begin with an apostrophe, so that it opens nothing. */
export const shortened = '(?:s|ne|nen|nem|ner|n|m|tis|twas|em|til|cause|bout|round)(?![\\p{L}\\p{N}])'

const pair = new RegExp(
  `(?<=^|[\\s([{/\\-–—„“"«»])'(?!${shortened})(?=[\\p{L}\\p{N}])([^'"„“”«»]*?)(?<=\\S)'(?=$|[\\s.,;:!?)\\]}…“”"«»\\-–—/])`,
  'giu',
)

/** `typography.single-quotation-marks`: straight signs around words inside a quotation, ‚…‘ in German, ‘…’ in English. */
export const singleQuotationMarks: TypographyRule = {
  id: 'typography.single-quotation-marks',
  reason: {
    de: 'Einfache Anführungszeichen, wie sie in dieser Sprache gesetzt werden.',
    en: 'Single quotation marks as this language sets them.',
  },
  find: (text, { inner }) => {
    if (inner === null) return []
    return [...text.matchAll(pair)].flatMap(({ index, 0: found }): readonly Mend[] => {
      const last = index + found.length - 1
      return [
        { from: index, to: index + 1, text: inner[0] },
        { from: last, to: last + 1, text: inner[1] },
      ]
    })
  },
}
