import type { Lexicon } from './lexicon'
import { links } from './vocabulary'

/** Shorter ones are parts of too many names. */
const shortest = 3

/** More than this no compound is. */
const longest = 40

const isOneOf = ({ inDictionary }: Lexicon, part: string): boolean => {
  const small = part.toLowerCase()
  // A noun of German is written with a capital, and stands in a compound without it.
  const asked = [inDictionary(small), inDictionary(small.charAt(0).toUpperCase() + small.slice(1))]
  return asked.includes(true)
}

/** Whether a part is a word, or one with what joins compounds behind it. */
const isHead = (lexicon: Lexicon, part: string, fewest: number): boolean =>
  (lexicon.language.startsWith('de') ? links : [''])
    .filter((link) => part.endsWith(link) && part.length - link.length >= fewest)
    .some((link) => isOneOf(lexicon, part.slice(0, part.length - link.length)))

/**
 * Whether the dictionary has both parts of a word. It takes more compounds than anybody writes, made of parts that are
 * no words, and of languages that write few it has those few only.
 */
export function isMadeOfWords(lexicon: Lexicon, word: string, fewest = shortest): boolean {
  if (word.length > longest) return false
  for (let cut = fewest; cut <= word.length - fewest; cut += 1) {
    const parts = [isOneOf(lexicon, word.slice(cut)), isHead(lexicon, word.slice(0, cut), fewest)]
    if (!parts.includes(false)) return true
  }
  return false
}

/** What a damaged compound can have been, one part of which is a word, by what its other part can have been. */
export function mendPart(
  lexicon: Lexicon,
  word: string,
  mend: (part: string) => readonly string[],
  fewest: number,
): readonly string[] {
  if (word.length > longest || isMadeOfWords(lexicon, word)) return []
  const mended = (part: string): readonly string[] =>
    mend(part).filter((one) => one.length >= fewest && isOneOf(lexicon, one))
  const results: string[] = []
  for (let cut = 2; cut <= word.length - 2; cut += 1) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)]
    if (head.length >= shortest && isOneOf(lexicon, head))
      results.push(...mended(tail).map((one) => head + one))
    if (tail.length >= shortest && isOneOf(lexicon, tail))
      results.push(...mended(head).map((one) => one + tail))
  }
  return [...new Set(results)]
}
