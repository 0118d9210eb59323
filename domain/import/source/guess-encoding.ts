import type { SourceEncoding } from './source-document'

/** How many bytes of a file without a mark are looked at. */
const sampleSize = 200_000

/** The encodings of one byte a letter that are told apart by their letters, the likelier first. */
export const singleByteEncodings = ['windows-1252', 'macintosh', 'iso-8859-2', 'iso-8859-15'] as const

/** What the first bytes say for certain: a byte order mark, or the zeros of UTF-16; null where they say nothing. */
export function markedEncoding(bytes: Uint8Array): SourceEncoding | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return { name: 'utf-8', reason: 'mark' }
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', reason: 'mark' }
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', reason: 'mark' }
  return zerosOfUtf16(bytes)
}

/** Western text in UTF-16 has a zero in every second byte. */
function zerosOfUtf16(bytes: Uint8Array): SourceEncoding | null {
  const size = Math.min(bytes.length, sampleSize) & ~1
  const zeros = [0, 0]
  for (let at = 0; at < size; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const pairs = size / 2
  if (pairs < 2) return null
  if (odd > pairs * 0.6 && even < pairs * 0.05) return { name: 'utf-16le', reason: 'letters' }
  if (even > pairs * 0.6 && odd < pairs * 0.05) return { name: 'utf-16be', reason: 'letters' }
  return null
}

const western = /[äöüßÄÖÜéèêëàâáçîïíìôóòûùúñãõåæøœÉÈÀÂÇÊÎÔŒÅÆØÑ]/
const eastern = /[ąćęłńśźżĄĆĘŁŃŚŹŻčěřšžůďťňČŘŠŽőűŐŰăşţâî]/
const marks = /[„“”‚‘’»«‹›–—…€§°·•£©®²³½¼]/

/**
 * How likely it is that somebody wrote this: letters of Europe's languages and signs in their places count for it,
 * signs that nobody writes and capitals inside a word against it.
 */
export function scoreLetters(text: string): number {
  let score = 0
  const letters = [...text]
  for (const [index, letter] of letters.entries())
    if (letter >= '\u0080') score += scoreLetter(letter, letters[index - 1] ?? ' ', letters[index + 1] ?? ' ')
  return score
}

const isLetter = (letter: string): boolean => /\p{L}/u.test(letter)

function scoreLetter(letter: string, before: string, after: string): number {
  if (letter >= '\u0080' && letter < '\u00a0') return -20
  if (letter === '\ufffd') return -20
  if (/\p{Lu}/u.test(letter) && /\p{Ll}/u.test(before)) return -5
  const isInside = isLetter(before) && isLetter(after)
  // An apostrophe and a dash may join words; no other sign stands between letters.
  if (marks.test(letter)) return isInside && !/[’—]/.test(letter) ? -2 : 4
  const isAlone = !isLetter(before) && !isLetter(after)
  if (isAlone && !/[àèéòÀÈÉ]/.test(letter)) return letter === '\u00a0' || letter === '\u00ad' ? 0 : -3
  if (western.test(letter)) return 3
  if (eastern.test(letter)) return 2
  return letter === '\u00a0' || letter === '\u00ad' ? 0 : -3
}

/**
 * The encoding whose letters make the most sense, out of texts decoded from the same bytes; the first of them where
 * none is better.
 */
export function likeliestEncoding(
  decoded: readonly { readonly name: string; readonly text: string }[],
): SourceEncoding {
  const [first, ...others] = decoded.map(({ name, text }) => ({
    name,
    score: scoreLetters(text.slice(0, sampleSize)),
  }))
  if (first === undefined) return { name: 'windows-1252', reason: 'letters' }
  const best = others.reduce((found, other) => (other.score > found.score ? other : found), first)
  return { name: best.name, reason: 'letters' }
}
