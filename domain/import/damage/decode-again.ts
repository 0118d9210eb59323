import { dosByte, macByte, windowsByte } from './windows-characters'

/** Reads runs that are bytes of UTF-8 in Windows-1252, Mac Roman or a DOS code page as what they were; all else stays. What sound text may have as well (“Ä…”) is read only where the rest of the text leaves no doubt. */
export function decodeAgain(text: string, isSure = false): string {
  let result = ''
  for (let place = 0; place < text.length;) {
    const decoded =
      decodeSequence(text, place, windowsByte, isSure) ??
      decodeSpace(text, place) ??
      (/[√¬‚]/.test(text[place] ?? '') ? decodeSequence(text, place, macByte, isSure) : null) ??
      (/[├┬Γ]/.test(text[place] ?? '') ? decodeSequence(text, place, dosByte, isSure) : null)
    result += decoded?.character ?? text[place] ?? ''
    place += decoded?.length ?? 1
  }
  return result
}

interface Decoded {
  readonly character: string
  readonly length: number
}

/** What Latin, Greek and Cyrillic text has; other characters would come out of sound letters that stand side by side. */
const isExpected =
  /[\u0080-\u024f\u0370-\u052f\u1e00-\u1eff\u2000-\u22ff\ufb00-\ufb06\ufeff\ufffd]|\p{Extended_Pictographic}/u

/** A capital and the closing quotation mark or dash after it: „Ä“ is not "ē" read wrongly. */
const isMark = (text: string, place: number): boolean =>
  /^[^ÃÂâð√├┬Γ‚¬][\u2010-\u201f\u2026](?!\p{L})/u.test(text.slice(place))

/** "Ã " was "à", whose second byte is a no-break space; programs like to make a plain one of it, or to take it away. */
function decodeSpace(text: string, place: number): Decoded | null {
  if (text[place] !== 'Ã') return null
  const next = text[place + 1]
  if (next === undefined) return { character: 'à', length: 1 }
  return next === ' ' ? { character: 'à', length: /[-,.;:!?’']/.test(text[place + 2] ?? '') ? 2 : 1 } : null
}

function decodeSequence(
  text: string,
  place: number,
  byteOf: (character: string) => number | null,
  isSure: boolean,
): Decoded | null {
  const first = byteOf(text[place] ?? '') ?? 0
  if (first < 0xc2 || first > 0xf4) return null
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  let code = first & (0xff >> (length + 1))
  for (let next = place + 1; next < place + length; next += 1) {
    const byte = next < text.length ? byteOf(text[next] ?? '') : null
    if (byte === null || (byte & 0xc0) !== 0x80) return null
    code = (code << 6) | (byte & 0x3f)
  }
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : ''
  return isExpected.test(character) && (isSure || !isMark(text, place)) ? { character, length } : null
}
