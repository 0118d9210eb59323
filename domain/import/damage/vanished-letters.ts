import { byNode } from '../../document/by-node'
import type { TextBlock } from '../../document/text-blocks'
import type { Finding } from '../../findings/finding'
import type { LocalText } from '../../language'
import { compoundsOf, type Compounds } from './compounds'
import { indexByDamage, type FindDamaged } from './known-words'
import { isSound, type Lexicon } from './lexicon'
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

/** What fonts draw as one glyph, and what files therefore lose together. */
const ligatures = [
  'ffi',
  'ffl',
  'ff',
  'fi',
  'fl',
  'ft',
  'tt',
  'ti',
  'tf',
  'fj',
  'tz',
  'th',
  'ct',
  'st',
  'f',
] as const
/** Those that files lose most; others are looked for where the text shows that it has lost them. */
const usual = /^(?:ff[il]?|f[ilt]|tt|ti|th)$/

interface Token {
  readonly text: string
  readonly from: number
  readonly to: number
  /** One space and nothing else stands before the next word. */
  readonly isFollowed: boolean
  readonly opensSentence: boolean
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
    opensSentence: !/[\p{L}\p{N},;–-]["»“”]?\s*$/u.test(text.slice(Math.max(0, index - 4), index)),
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
}

/** `damage.lost-letters`: words out of which a ligature fell, leaving a space ("Kon ikt") or nothing ("Konikt"). */
export const findVanishedLetters: DamageRule = (blocks, { lexicon }) => {
  if (!/^(?:de|en|fr|nl|it|es|pt|da|nb|sv)\b/.test(lexicon.language)) return []
  const partedIndex = indexByDamage(lexicon, 'parted', (word) => without(word, ' '))
  const closedIndex = indexByDamage(lexicon, 'closed', (word) => without(word, ''))
  const compounds = lexicon.language.startsWith('de')
    ? repairCompounds(compoundsOf('de'), closedIndex)
    : noCompounds
  const hits = blocks.flatMap((block) => hitsIn(block, lexicon, { partedIndex, closedIndex, compounds }))
  const words = new Map<string, Set<string>>()
  for (const { letters, word } of hits)
    words.set(letters, (words.get(letters) ?? new Set()).add(word.toLowerCase()))
  const sureLetters = new Set(hits.filter((hit) => isSure(hit, lexicon)).map(({ letters }) => letters))
  const isHabit = (letters: string): boolean =>
    sureLetters.has(letters) && (words.get(letters)?.size ?? 0) >= 2
  const taken = new Map<TextBlock, number>()
  return hits
    .filter((hit) => isSure(hit, lexicon) || isHabit(hit.letters))
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
}

/** A single finding says enough by itself only where many letters are left to tell the word by, or the word that it becomes is a frequent one. */
function isSure({ isParted, letters, word, repairs }: Hit, lexicon: Lexicon): boolean {
  const { isCommon, inDictionary, language } = lexicon
  if (isParted) return word.length >= 5
  if (!usual.test(letters)) return false
  // A German dictionary takes many a name for the rest of a compound that nobody has ever written.
  if (language.startsWith('de') && /^\p{Lu}/u.test(word) && !isOrdinary(repairs[0] ?? '', lexicon))
    return false
  if (word.length >= 5 || isImpossibleStart(word)) return true
  const isMissed = /^(?:de|en|fr)\b/.test(language) && /^(?:ff[il]?|fi|fl)$/.test(letters)
  const [first = ''] = repairs
  // Of small words the dictionary knows all that are right; names are told only by a frequent word behind them.
  const isKnown = /^\p{Ll}{4}/u.test(word) && inDictionary(word) === false && inDictionary(first) === true
  return isMissed && (isKnown || (/^\p{L}\p{Ll}{2}/u.test(word) && isCommon(first)))
}

/** Whether a word is one of the text, a frequent one, or made of such. */
const isOrdinary = (word: string, { own, isCommon }: Lexicon): boolean =>
  own.has(word.toLowerCase()) || isCommon(word) || compoundsOf('de').isKnown(word.toLowerCase())

/** No word of these languages begins like this: "nden", "rst", "nancial". */
const isImpossibleStart = (word: string): boolean =>
  /^(?:[lr][bcdfgklmnpqstvwxz]|n[bcdfghklmnpqrstvwxz]|m[bcdfgkqstvxz])\p{L}*[aeiouyäöüáéíóúàèêâ]?/u.test(word)

/** What a compound can have been, one of whose parts has lost a ligature. */
interface CompoundRepairs {
  readonly closed: (word: string) => readonly string[]
  readonly parted: (head: string, tail: string) => readonly string[]
}

const noCompounds: CompoundRepairs = { closed: () => [], parted: () => [] }

/** Both parts have to be known then, for there are many compounds that no list has. */
function repairCompounds({ isHead, isTail, isKnown }: Compounds, closedIndex: FindDamaged): CompoundRepairs {
  const complete = (word: string): readonly string[] => {
    if (isKnown(word)) return []
    const results: string[] = []
    for (let cut = 3; cut <= word.length - 3; cut += 1) {
      const head = word.slice(0, cut)
      const tail = word.slice(cut)
      if (tail.length >= 4 && isHead(head)) results.push(...closedIndex(tail).map((found) => head + found))
      if (head.length >= 4 && isTail(tail))
        for (const link of ['', 's'])
          if (head.endsWith(link))
            results.push(...closedIndex(head.slice(0, cut - link.length)).map((found) => found + link + tail))
    }
    return results.filter(isKnown)
  }
  return {
    closed: (word) => (word.length < 9 || word.length > 40 ? [] : complete(word)),
    parted: (written, next) => {
      const [head, tail] = [written.toLowerCase(), next.toLowerCase()]
      const length = head.length + tail.length
      if (length < 7 || length > 40 || isKnown(head) || isKnown(tail) || closedIndex(tail).length > 0)
        return []
      return ligatures
        .filter((ligature) => usual.test(ligature))
        .map((ligature) => head + ligature + tail)
        .filter(isKnown)
    },
  }
}

/** A word without one of its ligatures, once for each place. */
function without(word: string, stead: string): readonly string[] {
  const results: string[] = []
  for (const ligature of ligatures)
    for (let place = word.indexOf(ligature); place >= 0; place = word.indexOf(ligature, place + 1)) {
      const head = word.slice(0, place)
      const tail = word.slice(place + ligature.length)
      if (stead === '' ? head.length + tail.length >= 3 : head !== '' && tail !== '')
        results.push(head + stead + tail)
    }
  return results
}

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
    if (next?.from === token.to + 1 && !(isWord && isSound(lexicon, next.text))) {
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
      if (hit !== null && !/\p{Lu}/u.test(next.text[0] ?? '')) return [hit]
    }
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
      /^\p{Lu}{2}/u.test(token.text)
    )
      return []
    const repairs = repairsOf(
      token.text,
      (damaged) => [...closedIndex(damaged), ...compounds.closed(damaged)],
      lexicon,
      () => withLigatures(token.text),
    )
    const hit = toHit(block, token.from, token.to, token.text, repairs, false)
    const mustBeFrequent = isOnlyOften || isUnknownName
    return hit === null || (mustBeFrequent && !lexicon.isCommon(hit.repairs[0] ?? '')) ? [] : [hit]
  })
}

/** Known words first, those that only the dictionary has after them. */
function repairsOf(
  word: string,
  index: FindDamaged,
  { inDictionary, written }: Lexicon,
  candidates: () => readonly string[],
): readonly string[] {
  const cased = (known: string): string => {
    const isCapital = /^\p{Lu}/u.test(word)
    const own = written.get(known) ?? known
    return isCapital ? own.charAt(0).toUpperCase() + own.slice(1) : known
  }
  const known = index(word.toLowerCase()).map(cased)
  // Where a dictionary has the word as it stands, nothing is lost.
  if (inDictionary(word) === true) return []
  const isAsked = word.includes(' ')
    ? word.split(' ').some((part) => inDictionary(part) === false)
    : inDictionary(word) === false
  const others = isAsked ? candidates().filter((candidate) => inDictionary(candidate) === true) : []
  return [...new Set([...known, ...others])]
}

function withLigatures(word: string): readonly string[] {
  if (word.length > 30) return []
  const results: string[] = []
  for (const ligature of ligatures)
    for (let place = 0; place <= word.length; place += 1)
      if (place > 0 || /^\p{Ll}/u.test(word))
        results.push(word.slice(0, place) + ligature + word.slice(place))
  return results
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
  return letters === undefined ? null : { block, from, to, word, letters, repairs, isParted }
}

/** Whether a word without this ligature, somewhere, is the damaged one. */
function lost(word: string, ligature: string, stead: string, damaged: string): boolean {
  for (let place = word.indexOf(ligature); place >= 0; place = word.indexOf(ligature, place + 1))
    if (word.slice(0, place) + stead + word.slice(place + ligature.length) === damaged) return true
  return false
}
