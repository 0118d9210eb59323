import { wordRule } from './rule'

const letters: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

/** `damage.ligature`: letters joined into one character by a typesetter, as text copied from a PDF has them. */
export const findLigatures = wordRule(
  { id: 'damage.ligature', severity: 'warning', acceptable: true },
  /[\ufb00-\ufb06]/,
  (word) => ({
    proposals: [word.replace(/[\ufb00-\ufb06]/g, (one) => letters[one] ?? one)],
    reason: {
      de: 'Zwei oder drei Buchstaben stehen hier als ein einziges Satzzeichen (Ligatur). Das Wort wird so nicht gefunden.',
      en: 'Two or three letters stand here as one typesetter’s character (a ligature). The word is not found like this.',
    },
  }),
)
