import { wordRule } from './rule'

const combining: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¸': '\u0327',
  '˚': '\u030a',
}
const accent = /[¨´`ˆ˜¸˚]/

/** `damage.decomposed`: a letter and its accent as two characters side by side ("Mu¨nchen", "f¨ur"). */
export const findDecomposed = wordRule(
  { id: 'damage.decomposed', severity: 'warning', acceptable: true },
  accent,
  (word) => {
    const mended = word
      .replace(
        /(\p{L})([¨´`ˆ˜¸˚])/gu,
        (whole, letter: string, sign: string) => compose(letter, sign) ?? whole,
      )
      .replace(
        /([¨´`ˆ˜¸˚])(\p{L})/gu,
        (whole, sign: string, letter: string) => compose(letter, sign) ?? whole,
      )
    if (mended === word || !/\p{L}.*\p{L}/u.test(mended)) return null
    return {
      proposals: [mended],
      reason: {
        de: 'Buchstabe und Akzent stehen hier als zwei Zeichen nebeneinander.',
        en: 'A letter and its accent stand here as two characters side by side.',
      },
    }
  },
)

/** The letter with its accent as one character, or null where there is no such letter. */
function compose(letter: string, sign: string): string | null {
  const joined = (letter + (combining[sign] ?? '')).normalize('NFC')
  return joined.length === 1 ? joined : null
}
