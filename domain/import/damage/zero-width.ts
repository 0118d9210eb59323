import { wordRule } from './rule'

// Joiners and direction marks are letters' business in Arabic, Persian, Hebrew, Indic scripts and emoji.
const always = /[\u200b\u2060-\u2064\ufeff\u180e\u034f]/g
const betweenLatin =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d])[\u200c\u200d](?=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d])/gu
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/g
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

/** `damage.zero-width`: characters without width inside or beside words. */
export const findZeroWidth = wordRule(
  { id: 'damage.zero-width', severity: 'warning', acceptable: true },
  /[\u200b-\u200f\u2060-\u2064\ufeff\u180e\u034f\u202a-\u202e\u2066-\u2069\u061c]/,
  (word, text) => {
    const closed = word.replace(always, '').replace(betweenLatin, '')
    const mended = rightToLeft.test(text) ? closed : closed.replace(directions, '')
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
