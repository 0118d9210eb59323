import type { Node } from 'prosemirror-model'
import { byNode } from '../../document/by-node'
import type { LocalText } from '../../language'
import { alphabets } from './alphabets'
import { exists, type Lexicon } from './lexicon'
import { findingAt, type DamageRule } from './rule'

const rule = { id: 'damage.decomposed', severity: 'warning', acceptable: true } as const

const reason: LocalText = {
  de: 'Buchstabe und Akzent stehen hier als zwei Zeichen nebeneinander.',
  en: 'A letter and its accent stand here as two characters side by side.',
}

const combining: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¸': '\u0327',
  '˚': '\u030a',
}
const sign = '[¨´`ˆ˜¸˚\\u0300-\\u0303\\u0308\\u030a\\u0327]'
const accent = new RegExp(sign, 'u')
/** With the accent there may be a space before or behind it, inside the word: "Mu ¨nchen". */
const spaced = new RegExp(`(?<!\\p{L})\\p{L}+(?: ${sign} ?| ?${sign} )\\p{Ll}+`, 'gu')

/** `damage.decomposed`: a letter and its accent as two characters side by side ("Mu¨nchen", "f¨ur"). */
export const findDecomposed: DamageRule = (blocks, { lexicon }) => {
  const words = blocks.flatMap((block) =>
    accentedIn(block.node, lexicon).map((wound) => ({ block, ...wound })),
  )
  // A file has its accents on one side: words that can be read in one way only show on which.
  const isBefore = ({ word }: { readonly word: string }): number => {
    const [behind, before] = readings(word, lexicon.language)
    return behind === null ? (before === null ? 0 : 1) : before === null ? -1 : 0
  }
  const side = words.reduce((sum, word) => sum + isBefore(word), 0)
  return words.flatMap(({ block, from, to, word }) => {
    const proposals = mend(word, lexicon, { isBefore: side > 0, isHabit: Math.abs(side) >= 3 })
    return proposals.length === 0 ? [] : [findingAt(rule, block, { from, to, reason, proposals })]
  })
}

interface Accented {
  readonly from: number
  readonly to: number
  readonly word: string
}

function accentedIn(node: Node, lexicon: Lexicon): readonly Accented[] {
  const { wide, close } = accentsIn(node)
  const parted = wide.filter(({ word }) =>
    readings(word.replace(/ /g, ''), lexicon.language).some((one) => one !== null && exists(lexicon, one)),
  )
  return [
    ...parted,
    ...close.filter(({ from, to }) => !parted.some((other) => from < other.to && to > other.from)),
  ]
}

const accentsIn = byNode(
  ({ textContent: text }): { readonly wide: readonly Accented[]; readonly close: readonly Accented[] } =>
    text.search(accent) < 0
      ? { wide: [], close: [] }
      : {
          wide: [...text.matchAll(spaced)].map(({ index, 0: word }) => ({
            from: index,
            to: index + word.length,
            word,
          })),
          close: accentedWords(text),
        },
)

/** The accents of Windows are signs by themselves, at the edge of a word, too. */
const accentedWords = (text: string): readonly Accented[] =>
  [...text.matchAll(new RegExp(`(?:${sign}|[\\p{L}\\p{M}-])+`, 'gu'))].flatMap(({ index, 0: word }) =>
    word.search(accent) >= 0 && /\p{L}/u.test(word) ? [{ from: index, to: index + word.length, word }] : [],
  )

/** An accent used as an apostrophe ("l´eau", "it´s") is a matter of typography, not of lost letters. */
const isApostrophe = (word: string, language: string): boolean =>
  /^(?:l|d|qu|n|s|c|j|m|t)[´`](?=[aeiouyhéèêà])/iu.test(word) ||
  (hasEndsWithApostrophe(language) && /\p{L}[´`](?:s|t|re|ve|ll|d|m|n)$/iu.test(word))

/** No apostrophe stands before the last letters of Spanish or Polish words. */
const hasEndsWithApostrophe = (language: string): boolean => !/^(?:es|pt|pl|cs|hu)\b/.test(language)

/** The word with each accent on the letter before it, and with each on the letter behind it; null where that is no word. */
function readings(word: string, language: string): readonly [behind: string | null, before: string | null] {
  const sound = (one: string): string | null =>
    one !== word &&
    one.search(accent) < 0 &&
    /\p{L}.*\p{L}|^[àéèêüöä]$/iu.test(one) &&
    isWritten(word, one, language)
      ? one
      : null
  return [
    sound(compose(word, new RegExp(`(\\p{L})(${sign})`, 'gu'), false)),
    sound(compose(word, new RegExp(`(${sign})(\\p{L})`, 'gu'), true)),
  ]
}

/** Whether the language has the letters that came out. */
function isWritten(word: string, mended: string, language: string): boolean {
  const alphabet = alphabets[language.split('-')[0] ?? ''] ?? ''
  if (!/^(?:pl|cs|hu|ro|tr|sv|da|nb|fi)/.test(language)) return true
  return [...mended.toLowerCase()].every(
    (letter) => /[a-z-]/.test(letter) || word.toLowerCase().includes(letter) || alphabet.includes(letter),
  )
}

function mend(
  word: string,
  lexicon: Lexicon,
  { isBefore, isHabit }: { readonly isBefore: boolean; readonly isHabit: boolean },
): readonly string[] {
  const close = word.replace(/ /g, '')
  const [behind, before] = readings(close, lexicon.language)
  const all = (isBefore ? [before, behind] : [behind, before]).filter((one) => one !== null)
  const known = all.filter((one) => exists(lexicon, one))
  if (known.length === 0 && !isHabit && isApostrophe(close, lexicon.language)) return []
  return [...new Set([...known, ...all])]
}

const compose = (word: string, pairs: RegExp, isSignFirst: boolean): string =>
  word.replace(
    pairs,
    (whole, one: string, two: string) => (isSignFirst ? joined(two, one) : joined(one, two)) ?? whole,
  )

/** The letter with its accent as one character, or null where no language writes that letter. */
function joined(letter: string, mark: string): string | null {
  const one = (letter + (combining[mark] ?? mark)).normalize('NFC')
  return one.length === 1 &&
    /^[\u00c0-\u017f\u0386-\u03ce\u0400-\u045f]$/.test(one) &&
    !/^[ĹĺŔŕĜĝĤĥĴĵĢģĶķĻļŅņŖŗ]$/.test(one)
    ? one
    : null
}
