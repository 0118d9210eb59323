import { alphabets } from './alphabets'
import type { Habits } from './habits'
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

/** All that a word with lost characters can have been, rated by itself: words that the text has, frequent, inflected and compound ones. */
export function listGuesses(
  damaged: string,
  lost: RegExp,
  vocabulary: Vocabulary,
  { language, stands = 'anything' }: { readonly language: string; readonly stands?: StandsFor },
): readonly Guess[] {
  const pieces = damaged.split(lost)
  const spots = pieces.length - 1
  // What has lost so much is no word that anybody could guess.
  if (spots === 0 || spots > 4 || damaged.length > 60) return []
  const guesses = new Map<string, Guess>()
  const rateLetter = letterRates(language)
  const add = (choice: readonly string[]): void => {
    const word = pieces.reduce((sum, piece, index) => sum + (choice[index - 1] ?? '') + piece)
    if (!choice.every((letter) => canStand(letter, stands))) return
    const score = rateGuess(word, pieces, choice, vocabulary, language, rateLetter)
    const before = guesses.get(word)
    if (score > 0 && (before === undefined || before.score < score))
      guesses.set(word, { word, letters: choice, score })
  }
  const isCapital = /^\p{Lu}/u.test(pieces[0] ?? '') && /^\P{Ll}+$/u.test(pieces.join(''))
  const cased = (letter: string): string =>
    isCapital && pieces.join('').length > 1 ? letter.toUpperCase() : letter
  if (spots === 1) for (const letter of [...letters, ...signs]) add([cased(letter)])
  else {
    for (const letter of letters) add(pieces.slice(1).map(() => cased(letter)))
    const usual = [...ligatures, ...(alphabets[language.split('-')[0] ?? ''] ?? '')].map(cased)
    if (spots === 2) for (const one of usual) for (const two of usual) add([one, two])
  }
  if ((pieces[0] ?? '') === '' && spots === 1)
    for (const letter of letters) add([(letter[0] ?? '').toUpperCase() + letter.slice(1)])
  for (const choice of fromKnownWords(pieces, vocabulary)) add(choice.map(cased))
  return [...guesses.values()]
}

/** What a character can stand for: programs write "?" for what ASCII lacks, and fonts lose what they draw as one glyph. */
export type StandsFor = 'anything' | 'beyond ASCII' | 'ligature'

function canStand(letter: string, stands: StandsFor): boolean {
  if (stands === 'anything') return true
  const small = letter.toLowerCase()
  return stands === 'ligature' ? small.length > 1 || small === 'f' : /[^\u0000-\u007f]/.test(small)
}

const byScore = (a: Guess, b: Guess): number => b.score - a.score || (a.word < b.word ? -1 : 1)

/** The two best guesses by themselves, best first. */
export function bestTwo(guesses: readonly Guess[]): readonly Guess[] {
  let best: Guess | undefined
  let second: Guess | undefined
  for (const guess of guesses)
    if (best === undefined || byScore(guess, best) < 0) [best, second] = [guess, best]
    else if (second === undefined || byScore(guess, second) < 0) second = guess
  return [best, second].filter((guess) => guess !== undefined)
}

/** Ranks guesses, best first, with what the other damaged words of the file have lost: letters to their share among the losses. */
export function rankGuesses(guesses: readonly Guess[], { shares: habits }: Habits): readonly Guess[] {
  const groups = new Map<string, number>()
  for (const [letter, share] of habits)
    groups.set(groupOf(letter), (groups.get(groupOf(letter)) ?? 0) + share)
  const bonuses = new Map<string, number>()
  return guesses
    .map((guess) => {
      if (guess.letters.some((letter) => signs.includes(letter))) return guess
      const bonus = guess.letters.reduce((sum, cased) => {
        const letter = cased.toLowerCase()
        const known = bonuses.get(letter)
        if (known !== undefined) return sum + known
        const share = habits.get(letter) ?? 0
        const group = groups.get(groupOf(letter)) ?? 0
        // Where a file loses all umlauts, the ones that it loses oftener are only the more frequent ones.
        const bonus = (share >= 0.7 * group ? 35 : 15) * share + 20 * group
        bonuses.set(letter, bonus)
        return sum + bonus
      }, 0)
      return { ...guess, score: guess.score + bonus / guess.letters.length }
    })
    .sort(byScore)
    .slice(0, 5)
}

/** Letters that make the damaged word one that is known, whatever letters they are. */
function fromKnownWords(pieces: readonly string[], vocabulary: Vocabulary): readonly (readonly string[])[] {
  const body = pieces
    .map((piece) => piece.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join(`(\\p{L}{1,${most}}?)`)
  const pattern = new RegExp(`^${body}(?:e|en|er|es|em|n|s)?$`, 'u')
  const stemmed = body.replace(/(?:er|en|es|em|e|n|s)$/u, '')
  const shorter = new RegExp(`^${stemmed === '' ? body : stemmed}(?:e|en|er|es|em|n|s)?$`, 'u')
  // What stands before the last lost character is in every word that fits; it is found faster than a pattern.
  const fixed = pieces.slice(0, -1).map((piece) => piece.toLowerCase())
  return vocabulary.startingWith((pieces[0] ?? '').toLowerCase().slice(0, 2)).flatMap((word) => {
    if (!fixed.every((piece) => word.includes(piece))) return []
    const match = pattern.exec(word) ?? shorter.exec(word)
    return match === null ? [] : [match.slice(1).map((letter: string | undefined) => letter ?? '')]
  })
}

/** What a letter's loss has in common with the loss of others: ligatures go together, umlauts do, accents do. */
const groupOf = (letter: string): string =>
  ligatures.includes(letter)
    ? 'ligature'
    : /^[äöüß]$/.test(letter)
      ? 'umlaut'
      : accented.includes(letter)
        ? 'accent'
        : 'plain'

function rateGuess(
  word: string,
  pieces: readonly string[],
  choice: readonly string[],
  vocabulary: Vocabulary,
  language: string,
  rateLetter: (letter: string) => number,
): number {
  if (choice.every((letter) => signs.includes(letter))) return rateSign(pieces, choice, vocabulary, language)
  const from = (pieces[0] ?? '').length
  const to = word.length - (pieces.at(-1) ?? '').length
  const likely = choice.reduce((sum, letter) => sum + rateLetter(letter.toLowerCase()), 0) / choice.length
  const start = pieces[0] === '' && /^\p{Lu}/u.test(word) ? -2 : 0
  const rate = vocabulary.rate(word)
  const usual = vocabulary.rateLetters(word, from, to)
  // The less is known of the word, the more its letters have to say; a known word stays before all others.
  return (rate >= 85 ? rate + 30 * usual : 0.6 * Math.min(rate, 80) + 50 * usual) + likely + start
}

/** Tells how likely a letter of some kind is the one that was lost, before anything is known of the word. */
function letterRates(language: string): (letter: string) => number {
  const alphabet = alphabets[language.split('-')[0] ?? ''] ?? accented.join('')
  const rates = new Map<string, number>()
  const rate = (letter: string): number => {
    if (ligatures.includes(letter)) return 6 - 3 * (letter.length - 1)
    if (accented.includes(letter))
      return alphabet.includes(letter) ? Math.max(2, 9 - alphabet.indexOf(letter)) : -30
    // No usual damage takes plain letters, and the more of them together the less.
    return letter.length === 1 ? -4 : -14 * (letter.length - 1)
  }
  return (letter) => {
    const known = rates.get(letter) ?? rate(letter)
    rates.set(letter, known)
    return known
  }
}

/** Signs are lost as letters are: an apostrophe inside a word, a quotation mark at its edge. */
function rateSign(
  pieces: readonly string[],
  choice: readonly string[],
  vocabulary: Vocabulary,
  language: string,
): number {
  const [before = '', after = ''] = pieces
  const sign = choice[0] ?? ''
  if (pieces.length !== 2) return 0
  if (before === '' && after === '') return sign === '–' ? 40 : sign === '…' ? 10 : 0
  if (before === '')
    return (sign === '„' || sign === '“') && vocabulary.rate(after) >= 60 ? 74 + (sign === '„' ? 1 : 0) : 0
  if (after === '')
    return (sign === '“' || sign === '”') && vocabulary.rate(before) >= 60 ? 72 + (sign === '“' ? 1 : 0) : 0
  const isEnglish =
    language.startsWith('en') &&
    /^(?:s|t|re|ve|ll|d|m)$/i.test(after) &&
    (after === 's' || /n$/.test(before) || vocabulary.rate(before) >= 90)
  const isFrench =
    /^(?:l|d|qu|n|s|c|j|m|t|jusqu|lorsqu|aujourd)$/i.test(before) && vocabulary.rate(after) >= 60
  if (sign === '’') return isEnglish ? 84 : isFrench ? 88 : 0
  return (sign === '-' || sign === '–') && vocabulary.rate(before) >= 90 && vocabulary.rate(after) >= 90
    ? 40
    : 0
}
