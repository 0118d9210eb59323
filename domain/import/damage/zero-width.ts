import { wordRule } from './rule'

// Joiners and direction marks are letters' business in Arabic, Persian, Hebrew, Indic scripts and emoji.
const always = /[\u200b\u2060\ufeff]/g
const betweenLatin =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d])[\u200c\u200d](?=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d])/gu

/** `damage.zero-width`: characters without width inside or beside words. */
export const findZeroWidth = wordRule(
  { id: 'damage.zero-width', severity: 'warning', acceptable: true },
  /[\u200b\u200c\u200d\u2060\ufeff]/,
  (word) => {
    const mended = word.replace(always, '').replace(betweenLatin, '')
    if (mended === word) return null
    return {
      proposals: [mended],
      reason: {
        de: 'Hier stehen Zeichen ohne Breite. Sie sind unsichtbar und stören beim Suchen und Kopieren.',
        en: 'There are characters without width here. They are invisible and get in the way of searching and copying.',
      },
    }
  },
)
