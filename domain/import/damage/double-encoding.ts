import { wordRule } from './rule'
import { windowsByte } from './windows-characters'

/** A lead byte and its followers as Windows-1252 shows them: "Ã¼", "â€ž", "Â§". */
const suspect = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/

/** `damage.double-encoding`: UTF-8 that was read as Windows-1252 and written as UTF-8 again, once or several times. */
export const findDoubleEncoding = wordRule(
  { id: 'damage.double-encoding', severity: 'stop', acceptable: true },
  suspect,
  (word) => {
    const mended = decodeAgain(decodeAgain(decodeAgain(word)))
    if (mended === word) return null
    return {
      proposals: [mended.replace(/\u00ad/g, '').normalize('NFC')],
      reason: {
        de: 'Umlaute oder Zeichen sind hier durch falsches Öffnen der Datei zu mehreren Zeichen geworden.',
        en: 'Accented letters or signs have become several characters here because the file was opened wrongly.',
      },
    }
  },
)

/** Reads runs that are bytes of UTF-8 as what they were; all else stays. */
export function decodeAgain(text: string): string {
  let result = ''
  for (let place = 0; place < text.length;) {
    const decoded = decodeSequence(text, place)
    result += decoded?.character ?? text[place] ?? ''
    place += decoded?.length ?? 1
  }
  return result
}

/** What Latin, Greek and Cyrillic text has; other characters would come out of sound letters that stand side by side. */
const isExpected =
  /[\u0080-\u024f\u0370-\u052f\u1e00-\u1eff\u2000-\u22ff\ufb00-\ufb06\ufeff\ufffd]|\p{Extended_Pictographic}/u

/** A capital and the closing quotation mark or dash after it: „Ä“ is not "ē" read wrongly. */
const isMark = (text: string, place: number): boolean =>
  /^[^ÃÂâð][\u2010-\u2026](?!\p{L})/u.test(text.slice(place))

function decodeSequence(
  text: string,
  place: number,
): { readonly character: string; readonly length: number } | null {
  const first = windowsByte(text[place] ?? '') ?? 0
  if (first < 0xc2 || first > 0xf4) return null
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  let code = first & (0xff >> (length + 1))
  for (let next = place + 1; next < place + length; next += 1) {
    const byte = next < text.length ? windowsByte(text[next] ?? '') : null
    if (byte === null || (byte & 0xc0) !== 0x80) return null
    code = (code << 6) | (byte & 0x3f)
  }
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : ''
  return isExpected.test(character) && !isMark(text, place) ? { character, length } : null
}
