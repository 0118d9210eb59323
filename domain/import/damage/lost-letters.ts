import type { Vocabulary } from './vocabulary'

/** One way to mend a word: the whole word, and the letters that were put in. */
export interface Guess {
  readonly word: string
  readonly letters: readonly string[]
  readonly score: number
}

const ligatures = ['f', 'ff', 'fi', 'fl', 'ffi', 'ffl', 'ft', 'tt', 'ti', 'tz', 'fj']
const accented = [
  'ä',
  'ö',
  'ü',
  'ß',
  'é',
  'è',
  'ê',
  'à',
  'â',
  'ç',
  'î',
  'ï',
  'ô',
  'û',
  'ù',
  'ë',
  'œ',
  'á',
  'í',
  'ó',
  'ú',
  'ñ',
  'ã',
  'å',
  'ø',
  'æ',
  'ł',
  'ą',
  'ę',
  'ś',
  'ż',
  'ź',
  'ć',
  'ń',
  'š',
  'č',
  'ž',
  'ř',
  'ı',
  'ş',
  'ğ',
]
const plain = [...'abcdefghijklmnopqrstuvwxyz']
const signs = ['’', '„', '“', '”', '–', '-', '…', '€', '"']
const letters = [...ligatures, ...accented, ...plain.filter((letter) => letter !== 'f')]

/** How many letters one lost character may have been: ligatures of three at most. */
const most = 3

/**
 * Ranks what a word with lost characters can have been, best first: words that the text itself has, frequent words,
 * inflected and compound ones, and what the other damaged words of the file have lost.
 */
export function guessLetters(
  damaged: string,
  lost: RegExp,
  vocabulary: Vocabulary,
  habits: ReadonlyMap<string, number>,
): readonly Guess[] {
  const pieces = damaged.split(lost)
  const spots = pieces.length - 1
  if (spots === 0) return []
  const guesses = new Map<string, Guess>()
  const add = (choice: readonly string[]): void => {
    const word = pieces.reduce((sum, piece, index) => sum + (choice[index - 1] ?? '') + piece)
    const score = rateGuess(word, pieces, choice, vocabulary, habits)
    const before = guesses.get(word)
    if (score > 0 && (before === undefined || before.score < score))
      guesses.set(word, { word, letters: choice, score })
  }
  const isCapital = /^\p{Lu}/u.test(pieces[0] ?? '') && /^\P{Ll}+$/u.test(pieces.join(''))
  const cased = (letter: string): string =>
    isCapital && pieces.join('').length > 1 ? letter.toUpperCase() : letter
  const options = [...new Set([...letters, ...signs, ...habits.keys()])].map(cased)
  if (spots === 1) for (const letter of options) add([letter])
  else {
    for (const letter of options) add(pieces.slice(1).map(() => letter))
    if (spots === 2)
      for (const one of options.slice(0, 40)) for (const two of options.slice(0, 40)) add([one, two])
  }
  if ((pieces[0] ?? '') === '' && spots === 1)
    for (const letter of letters) add([letter[0]?.toUpperCase() + letter.slice(1)])
  for (const choice of fromKnownWords(pieces, vocabulary)) add(choice.map(cased))
  return [...guesses.values()].sort((a, b) => b.score - a.score || a.word.localeCompare(b.word)).slice(0, 5)
}

/** Letters that make the damaged word one that is known, whatever letters they are. */
function fromKnownWords(pieces: readonly string[], vocabulary: Vocabulary): readonly (readonly string[])[] {
  const body = pieces
    .map((piece) => piece.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join(`(\\p{L}{1,${most}}?)`)
  const pattern = new RegExp(`^${body}(?:e|en|er|es|em|n|s)?$`, 'u')
  const stemmed = body.replace(/(?:er|en|es|em|e|n|s)$/u, '')
  const shorter = new RegExp(`^${stemmed === '' ? body : stemmed}(?:e|en|er|es|em|n|s)?$`, 'u')
  return [...vocabulary.matching(pattern), ...vocabulary.matching(shorter)].flatMap((word) => {
    const match = pattern.exec(word) ?? shorter.exec(word)
    return match === null ? [] : [match.slice(1).map((letter: string | undefined) => letter ?? '')]
  })
}

function rateGuess(
  word: string,
  pieces: readonly string[],
  choice: readonly string[],
  vocabulary: Vocabulary,
  habits: ReadonlyMap<string, number>,
): number {
  const isSign = choice.every((letter) => signs.includes(letter))
  if (isSign) return rateSign(pieces, choice, vocabulary)
  if (choice.some((letter) => signs.includes(letter))) return 0
  const from = (pieces[0] ?? '').length
  const to = word.length - (pieces.at(-1) ?? '').length
  const length = choice.reduce((sum, letter) => sum + Math.max(0, letter.length - 1), 0)
  const habit =
    choice.reduce((sum, letter) => sum + (habits.get(letter.toLowerCase()) ?? 0), 0) / choice.length
  const isUsual = choice.every(
    (letter) => ligatures.includes(letter.toLowerCase()) || accented.includes(letter.toLowerCase()),
  )
  const start = pieces[0] === '' && /^\p{Lu}/u.test(word) ? -2 : 0
  return (
    vocabulary.rate(word) +
    22 * vocabulary.rateLetters(word, from, to) +
    45 * habit +
    (isUsual ? 6 : 0) -
    4 * length +
    start
  )
}

/** Signs are lost as letters are: an apostrophe inside a word, a quotation mark at its edge. */
function rateSign(pieces: readonly string[], choice: readonly string[], vocabulary: Vocabulary): number {
  const [before = '', after = ''] = pieces
  const sign = choice[0] ?? ''
  if (pieces.length !== 2) return 0
  if (before === '' && after === '') return sign === '–' ? 40 : sign === '…' ? 10 : 0
  if (before === '')
    return (sign === '„' || sign === '“') && vocabulary.rate(after) >= 60 ? 74 + (sign === '„' ? 1 : 0) : 0
  if (after === '')
    return (sign === '“' || sign === '”') && vocabulary.rate(before) >= 60 ? 72 + (sign === '“' ? 1 : 0) : 0
  const isEnglish = /^(?:s|t|re|ve|ll|d|m)$/i.test(after) && vocabulary.rate(before + after) < 90
  const isFrench =
    /^(?:l|d|qu|n|s|c|j|m|t|jusqu|lorsqu|aujourd)$/i.test(before) && vocabulary.rate(after) >= 60
  if (sign === '’') return isEnglish ? 84 : isFrench ? 88 : 0
  return (sign === '-' || sign === '–') && vocabulary.rate(before) >= 90 && vocabulary.rate(after) >= 90
    ? 40
    : 0
}
