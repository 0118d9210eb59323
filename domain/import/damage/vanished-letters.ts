import { byNode } from '../../document/by-node'
import type { TextBlock } from '../../document/text-blocks'
import type { Finding } from '../../findings/finding'
import type { LocalText } from '../../language'
import { flatMapInSteps } from '../../steps'
import { wordsFor } from '../words/words-for'
import { compoundsOf } from './compounds'
import { indexByDamage, type FindDamaged } from './known-words'
import { hasUnseenLetters } from './letter-pairs'
import { exists, isSound, type Lexicon } from './lexicon'
import { ligatures, lost, ofF, usual, withLigatures, without, withThoseOfF } from './lost-ligatures'
import { isMadeOfWords, mendPart } from './made-of-words'
import { noCompounds, repairCompounds, type CompoundRepairs } from './lost-ligatures-of-compounds'
import { findingAt, type DamageRule } from './rule'

const rule = { id: 'damage.lost-letters', acceptable: true } as const

const parted: LocalText = {
  de: 'In diesem Wort sind Buchstaben verloren gegangen; an ihrer Stelle steht ein Leerzeichen.',
  en: 'Letters of this word are lost; a space stands in their place.',
}
const closed: LocalText = {
  de: 'In diesem Wort fehlen vermutlich Buchstaben, wie sie beim Kopieren aus PDF-Dateien verloren gehen.',
  en: 'Letters seem to be missing in this word, as they get lost when text is copied from PDF files.',
}

interface Token {
  readonly text: string
  readonly from: number
  readonly to: number
  /** One space and nothing else stands before the next word. */
  readonly isFollowed: boolean
  readonly opensSentence: boolean
  readonly followsQuotation: boolean
}

/** Words by themselves; what has signs or lost characters beside it is no such word, or another rule's. */
const tokensIn = byNode(({ textContent: text }): readonly Token[] =>
  [
    ...text.matchAll(/(?<=^|[\s"„“”«»(‘’‚›‹–—])\p{L}+(?=$|[\s"“”«»)‘’‚›‹–—,;!?…]|[.:](?:$|[\s"“”«»)’]))/gu),
  ].map(({ index, 0: word }) => ({
    text: word,
    from: index,
    to: index + word.length,
    isFollowed: /^[ \u00a0]\p{L}/u.test(text.slice(index + word.length, index + word.length + 2)),
    followsQuotation: /[»”“"][\s,–—-]{1,3}$/u.test(text.slice(Math.max(0, index - 4), index)),
    opensSentence: !/[\p{L}\p{N},;&+–-]["»“”]?\s*$/u.test(text.slice(Math.max(0, index - 4), index)),
  })),
)

interface Hit {
  readonly block: TextBlock
  readonly from: number
  readonly to: number
  readonly word: string
  readonly letters: string
  readonly repairs: readonly string[]
  readonly isParted: boolean
  /** May well be sound, being a word or a name: only other losses of the text speak against it. */
  readonly isDoubted: boolean
  /** Stands behind a quotation, where its repair says that somebody speaks. */
  readonly isSpeech: boolean
}

/** `damage.lost-letters`: words out of which a ligature fell, leaving a space ("Kon ikt") or nothing ("Konikt"). */
export const findVanishedLetters = function* (blocks, { lexicon }) {
  if (!/^(?:de|en|fr|nl|it|es|pt|da|nb|sv|pl)\b/.test(lexicon.language)) return []
  const partedIndex = indexByDamage(lexicon, 'parted', (word) => without(word, ' '))
  const closedIndex = indexByDamage(lexicon, 'closed', (word) => without(word, ''))
  const compounds = lexicon.language.startsWith('de')
    ? repairCompounds(compoundsOf('de'), closedIndex)
    : noCompounds
  const hits = yield* flatMapInSteps(blocks, (block) =>
    hitsIn(block, lexicon, { partedIndex, closedIndex, compounds }),
  )
  const words = new Map<string, Set<string>>()
  for (const { letters, word } of hits)
    words.set(letters, (words.get(letters) ?? new Set()).add(word.toLowerCase()))
  const sure = hits.filter((hit) => isSure(hit, lexicon))
  const sureLetters = new Set(sure.map(({ letters }) => letters))
  const isHabit = (letters: string): boolean =>
    sureLetters.has(letters) && (words.get(letters)?.size ?? 0) >= 2
  // A file that loses one ligature loses others, and leaves words behind that exist.
  const losesLigatures = sure.length > 0
  const taken = new Map<TextBlock, number>()
  return hits
    .filter((hit) => isSure(hit, lexicon) || (hit.isDoubted ? losesLigatures : isHabit(hit.letters)))
    .filter(({ block, from, to }) => {
      const isFree = from >= (taken.get(block) ?? 0)
      if (isFree) taken.set(block, to)
      return isFree
    })
    .map(({ block, from, to, letters, repairs, isParted }): Finding =>
      findingAt({ ...rule, severity: isParted || isHabit(letters) ? 'stop' : 'warning' }, block, {
        from,
        to,
        reason: isParted ? parted : closed,
        proposals: repairs.slice(0, 4),
      }),
    )
} satisfies DamageRule

/** A single finding says enough by itself only where many letters are left to tell the word by, or the word that it becomes is a frequent one. */
function isSure({ isParted, isSpeech, isDoubted, letters, word, repairs }: Hit, lexicon: Lexicon): boolean {
  const { isCommon, inDictionary, language } = lexicon
  // Nobody “arms” what somebody has just said: « … », arme Jeanne Martin.
  if (isDoubted) return isSpeech
  if (isParted) return word.length >= 5 && isLikelyParted(word, repairs[0] ?? '', lexicon)
  if (!usual.test(letters)) return false
  // A German dictionary takes many a name, and many a verb that it lacks, for the rest of a compound that nobody has ever written.
  const isDoubtful =
    language.startsWith('de') &&
    !isOrdinary(repairs[0] ?? '', lexicon) &&
    !(ofF.test(letters) && isMadeOfWords(lexicon, repairs[0] ?? '', 4))
  if (isDoubtful && (/^\p{Lu}/u.test(word) || !letters.includes('f')) && !hasUnseenLetters(word, language))
    return false
  if (word.length >= 5 || isImpossibleStart(word)) return true
  const isMissed = /^(?:de|en|fr)\b/.test(language) && ofF.test(letters)
  const [first = ''] = repairs
  // Of small words the dictionary knows all that are right; names are told only by a frequent word behind them.
  const isKnown = /^\p{Ll}{4}/u.test(word) && inDictionary(word) === false && inDictionary(first) === true
  return isMissed && (isKnown || (/^\p{L}\p{Ll}{2}/u.test(word) && isCommon(first)))
}

/** A German dictionary takes a name and the word behind it for parts of a compound that nobody has ever written. */
function isLikelyParted(word: string, repair: string, lexicon: Lexicon): boolean {
  const [head = '', tail = ''] = word.split(/[ \u00a0]/)
  const isName = /^\p{Lu}/u.test(head) && !isSound(lexicon, head) && isSound(lexicon, tail)
  return (
    !lexicon.language.startsWith('de') ||
    !isName ||
    isOrdinary(repair, lexicon) ||
    isMadeOfWords(lexicon, repair)
  )
}

/** Whether a word is one of the text, a frequent one, or made of such. */
const isOrdinary = (word: string, { own, isCommon }: Lexicon): boolean =>
  own.has(word.toLowerCase()) || isCommon(word) || compoundsOf('de').isKnown(word.toLowerCase())

/** No word of these languages begins like this: "nden", "rst", "nancial". */
const isImpossibleStart = (word: string): boolean =>
  /^(?:[lr][bcdfgklmnpqstvwxz]|n[bcdfghklmnpqrstvwxz]|m[bcdfgkqstvxz])\p{L}*[aeiouyäöüáéíóúàèêâ]?/u.test(word)

function hitsIn(
  block: TextBlock,
  lexicon: Lexicon,
  {
    partedIndex,
    closedIndex,
    compounds,
  }: {
    readonly partedIndex: FindDamaged
    readonly closedIndex: FindDamaged
    readonly compounds: CompoundRepairs
  },
): readonly Hit[] {
  const tokens = tokensIn(block.node)
  return tokens.flatMap((token, index): readonly Hit[] => {
    const next = token.isFollowed ? tokens[index + 1] : undefined
    const isWord = isSound(lexicon, token.text)
    // Dictionaries have many a small word that hardly a text has: "ha".
    const isUsual = isWord && (token.text.length > 3 || lexicon.isCommon(token.text))
    if (next?.from === token.to + 1 && !(isUsual && isSoundAsWritten(lexicon, next.text))) {
      const word = block.text.slice(token.from, next.to)
      const isNextSmall = /^\p{Ll}/u.test(next.text)
      const repairs = repairsOf(
        word,
        (damaged) => [
          ...partedIndex(damaged),
          ...(isNextSmall && !isWord ? compounds.parted(token.text, next.text) : []),
        ],
        lexicon,
        () => ligatures.map((ligature) => token.text + ligature + next.text),
      )
      const hit = toHit(block, token.from, next.to, word, repairs, true)
      if (hit !== null && isNextSmall && !(isWord && isLostAlone(token, next, hit, lexicon, closedIndex)))
        return [hit]
    }
    if (lexicon.inDictionary(token.text) === true) return hitInWord(block, token, lexicon, closedIndex)
    // A word that is lost everywhere is often in the text, too.
    const isOnlyOften =
      isWord &&
      /^\p{Ll}/u.test(token.text) &&
      !lexicon.isCommon(token.text) &&
      lexicon.inDictionary(token.text) === null
    // Names are in no dictionary, and some are a word without two of its letters.
    const isName = /^\p{Lu}/u.test(token.text) && !token.opensSentence && !lexicon.language.startsWith('de')
    const isUnknownName = isName && lexicon.inDictionary(token.text) === false
    if (
      (isWord && !isOnlyOften) ||
      (isName && !isUnknownName) ||
      token.text.length < 3 ||
      (token.text.includes('rn') && exists(lexicon, withM(token.text))) ||
      /^\p{Lu}{2}/u.test(token.text)
    )
      return []
    const repairs = repairsOf(
      token.text,
      (damaged) => [...closedIndex(damaged), ...compounds.closed(damaged)],
      lexicon,
      () => withLigatures(token.text),
      () => compoundsWithout(token.text, lexicon),
    )
    const hit = toHit(block, token.from, token.to, token.text, repairs, false)
    if (hit === null) return []
    const [first = ''] = hit.repairs
    if (lexicon.isCommon(first) || (isUnknownName && lexicon.own.has(first.toLowerCase()))) return [hit]
    if (isUnknownName) return nameThatLost(hit, lexicon)
    return isOnlyOften ? [] : [hit]
  })
}

/** German nouns are no words without their capital, unless a hyphen stands before them. */
const isSoundAsWritten = (lexicon: Lexicon, word: string): boolean =>
  isSound(lexicon, word) &&
  !(/^de\b/.test(lexicon.language) && /^\p{Ll}/u.test(word) && lexicon.inDictionary(word) === false)

/** In a title words are written as names are; the longer one is, the less it is a name that becomes a word by chance. */
function nameThatLost(hit: Hit, lexicon: Lexicon): readonly Hit[] {
  if (!ofF.test(hit.letters)) return []
  const [first = ''] = hit.repairs
  const isLongWord = hit.word.length >= 7 && lexicon.inDictionary(first.toLowerCase()) === true
  return [isLongWord || isMadeOfWords(lexicon, first) ? hit : { ...hit, isDoubted: true }]
}

/** Whether the second of two words is a frequent one that has lost letters or was read wrongly, and no part of a rare one. */
function isLostAlone(
  { text }: Token,
  { text: next }: Token,
  { repairs: [whole = ''] }: Hit,
  lexicon: Lexicon,
  closedIndex: FindDamaged,
): boolean {
  const small = next.toLowerCase()
  if (![...closedIndex(small), withM(small)].some(lexicon.isCommon)) return false
  const isSeen = lexicon.own.has(whole.toLowerCase()) || lexicon.isCommon(whole)
  // "Führungen nden" has a verb behind a noun.
  return /^\p{Lu}/u.test(text) && isImpossibleStart(next) ? !isSeen : !isOrdinary(whole, lexicon)
}

/** What recognition makes rn of. */
const withM = (word: string): string => word.replaceAll('rn', 'm')

/** A word of the dictionary that is another, frequent one without some of its letters. */
function hitInWord(
  block: TextBlock,
  { text, from, to, followsQuotation }: Token,
  lexicon: Lexicon,
  closedIndex: FindDamaged,
): readonly Hit[] {
  if (text.length < 4 || lexicon.isCommon(text) || /^\p{Lu}{2}/u.test(text)) return []
  const repairs = closedIndex(text.toLowerCase()).map((known) => casedLike(text, known, lexicon))
  const hit = toHit(block, from, to, text, repairs, false)
  if (hit === null || !usual.test(hit.letters)) return []
  const { saying } = wordsFor(lexicon.language)
  const isSpeech = followsQuotation && !saying.test(text) && saying.test(hit.repairs[0] ?? '')
  return [{ ...hit, isDoubted: true, isSpeech }]
}

/** A known word with the capital that the damaged one has. */
function casedLike(damaged: string, known: string, { written }: Lexicon): string {
  const seen = written.get(known) ?? known
  const own = /^\p{Lu}{2,}$/u.test(seen) ? known : seen
  return /^\p{Lu}/u.test(damaged) ? own.charAt(0).toUpperCase() + own.slice(1) : known
}

/** Known words first, those that only the dictionary has after them. */
function repairsOf(
  word: string,
  index: FindDamaged,
  lexicon: Lexicon,
  candidates: () => readonly string[],
  compounds: () => readonly string[] = () => [],
): readonly string[] {
  const { inDictionary } = lexicon
  const known = index(word.toLowerCase()).map((one) => casedLike(word, one, lexicon))
  // Where a dictionary has the word as it stands, nothing is lost.
  if (inDictionary(word) === true) return []
  const isAsked = word.includes(' ')
    ? word.split(' ').some((part) => inDictionary(part) === false)
    : inDictionary(word) === false
  const others = isAsked ? candidates().filter((candidate) => inDictionary(candidate) === true) : []
  const repairs = [...new Set([...known, ...others])]
  return repairs.length === 0 && isAsked ? compounds() : likeliestFirst(repairs, word, lexicon)
}

/** What was meant where fingers slipped: "anounce", "announnce", "annuonce". Such a word has lost nothing on its way here. */
const slipsOf = (word: string): readonly string[] =>
  Array.from({ length: word.length }, (_, place) => {
    const [before, letter, next] = [word.slice(0, place), word.charAt(place), word.charAt(place + 1)]
    const after = word.slice(place + 1)
    return letter === next
      ? [before + after]
      : [before + letter + letter + after, before + next + letter + word.slice(place + 2)]
  }).flat()

/** What a compound can have been that no dictionary has, in languages whose dictionaries make none: "fishway", "Oakfield". */
function compoundsWithout(word: string, lexicon: Lexicon): readonly string[] {
  if (!/^(?:en|nl|da)\b/.test(lexicon.language) || !/^\p{L}\p{Ll}{4,}$/u.test(word)) return []
  const isCapital = /^\p{Lu}/u.test(word)
  const mended = mendPart(lexicon, word.toLowerCase(), withThoseOfF, isCapital ? 5 : 4)
  // The dictionary is asked last: few words may have been a compound at all.
  const isSlip = mended.length > 0 && slipsOf(word).some((meant) => lexicon.inDictionary(meant) === true)
  return isSlip ? [] : mended.map((one) => casedLike(word, one, lexicon))
}

/**
 * What is lost most comes first, then what is written so: German has frequent words that no small letter begins, and a
 * dictionary of compounds that nobody writes.
 */
function likeliestFirst(repairs: readonly string[], word: string, lexicon: Lexicon): readonly string[] {
  if (repairs.length < 2) return repairs
  const isGerman = lexicon.language.startsWith('de')
  const rankWritten = (repair: string): number => {
    if (!isGerman || lexicon.written.get(repair.toLowerCase()) === repair) return 0
    if (lexicon.inDictionary(repair) === false) return 4
    return lexicon.isCommon(repair) || word.length < 9 || isMadeOfWords(lexicon, repair) ? 0 : 2
  }
  const hasLostF = (repair: string): boolean =>
    ligatures.some((one) => ofF.test(one) && lost(repair.toLowerCase(), one, '', word.toLowerCase()))
  return repairs
    .map((repair) => ({
      repair,
      rank: rankWritten(repair) + (word.includes(' ') || hasLostF(repair) ? 0 : 1),
    }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ repair }) => repair)
}

function toHit(
  block: TextBlock,
  from: number,
  to: number,
  word: string,
  repairs: readonly string[],
  isParted: boolean,
): Hit | null {
  const [first] = repairs
  if (first === undefined) return null
  const letters = ligatures.find((ligature) =>
    lost(first.toLowerCase(), ligature, isParted ? ' ' : '', word.toLowerCase()),
  )
  return letters === undefined
    ? null
    : { block, from, to, word, letters, repairs, isParted, isDoubted: false, isSpeech: false }
}
