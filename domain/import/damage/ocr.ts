import { byNode } from '../../document/by-node'
import type { TextBlock } from '../../document/text-blocks'
import type { LocalText } from '../../language'
import { flatMapInSteps } from '../../steps'
import { indexByDamage, type FindDamaged } from './known-words'
import { exists, isSound, type Lexicon } from './lexicon'
import { isMadeOfWords } from './made-of-words'
import { findingAt, type DamageRule, type Wound } from './rule'
import { longestWord } from './vocabulary'

const rule = { id: 'damage.ocr', acceptable: true } as const

const reason: LocalText = {
  de: 'Hier hat eine Texterkennung vermutlich ähnliche Zeichen verwechselt (rn und m, l und 1, O und 0).',
  en: 'Text recognition seems to have mistaken signs that look alike here (rn and m, l and 1, O and 0).',
}

/** What recognition takes for what: the sign that it writes, and what may have stood there. */
const confusions: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['cl', 'd'],
  ['vv', 'w'],
  ['ii', 'ü'],
  ['ri', 'n'],
  ['li', 'h'],
  ['I', 'l'],
  ['l', 'I'],
  ['1', 'l'],
  ['1', 'I'],
  ['1', 'i'],
  ['|', 'l'],
  ['|', 'I'],
  ['!', 'l'],
  ['!', 'i'],
  ['0', 'o'],
  ['0', 'O'],
  ['O', 'o'],
  ['5', 's'],
  ['5', 'S'],
  ['8', 'B'],
  ['B', 'ß'],
  ['6', 'ß'],
  ['i', 'l'],
  ['l', 'i'],
]

/** One form for all that is mistaken for another, so that what looks alike is equal. */
const shapeOf = (word: string): string =>
  word
    .replace(/B(?!$)/g, (sign, place: number) => (place > 0 ? 'ß' : sign))
    .replace(/[I1|!]/g, 'l')
    .replace(/[0O]/g, 'o')
    .replace(/5/g, 's')
    .toLowerCase()
    .replace(/rn/g, 'm')
    .replace(/cl/g, 'd')
    .replace(/vv/g, 'w')
    .replace(/ii/g, 'ü')

const shapes = (word: string): readonly string[] => {
  const capital = word.charAt(0).toUpperCase() + word.slice(1)
  return [...new Set([shapeOf(word), shapeOf(capital)])]
}

interface Suspect {
  readonly word: string
  readonly from: number
  readonly to: number
  readonly isMeasured: boolean
}

const suspectsIn = byNode(({ textContent: text }): readonly Suspect[] =>
  [
    ...text.matchAll(
      /(?<![\p{L}\p{M}\p{N}@#/_.&*:$€£%+-])[\p{L}\p{N}|][\p{L}\p{M}\p{N}|!]*[\p{L}\p{N}|](?![\p{L}\p{N}@/_*:]|[.][\p{L}\p{N}])/gu,
    ),
  ].flatMap(({ index, 0: word }) =>
    isSuspicious(word)
      ? [{ word, from: index, to: index + word.length, isMeasured: /\d\s?$/.test(text.slice(0, index)) }]
      : [],
  ),
)

/** Whether a word has a sign that recognition may have mistaken. */
const isSuspicious = (word: string): boolean =>
  word.length >= 2 &&
  word.length <= longestWord &&
  /\p{L}/u.test(word) &&
  /rn|m|cl|vv|ii|[lI1|!0O58B]/.test(word)

/** `damage.ocr`: a word that becomes one that is known when signs that look alike are exchanged. */
export const findOcrConfusions = function* (blocks, { lexicon }) {
  let found: FindDamaged | null = null
  const index = (): FindDamaged => (found ??= indexByDamage(lexicon, 'ocr', shapes))
  const suspects = yield* flatMapInSteps(blocks, (block) =>
    suspectsIn(block.node).map((suspect) => ({ block, ...suspect })),
  )
  const judged = yield* flatMapInSteps(suspects, ({ word, isMeasured }) => [
    isMeasured && word.length <= 3 ? null : judge(word, lexicon, index),
  ])
  const habit = countHabit(suspects.map(({ word }, place) => ({ word, judged: judged[place] ?? null })))
  const words = suspects.flatMap(({ block, word, from, to }, place) => {
    const judgement = judged[place] ?? judgeByHabit(word, habit, lexicon)
    return judgement === null
      ? []
      : [
          findingAt({ ...rule, severity: judgement.isSure ? 'stop' : 'warning' }, block, {
            ...{ from, to, reason },
            proposals: judgement.proposals,
          }),
        ]
  })
  const numbers = yield* flatMapInSteps(blocks, (block) =>
    numbersIn(block).map((wound) => findingAt({ ...rule, severity: 'warning' }, block, wound)),
  )
  return [...words, ...numbers]
} satisfies DamageRule

/** How many different words of a text have rn where m belongs. */
const countHabit = (all: readonly { readonly word: string; readonly judged: Judgement | null }[]): number =>
  new Set(
    all.flatMap(({ word, judged }) =>
      word.includes('rn') && withM(word).includes(judged?.proposals[0] ?? '') ? [word.toLowerCase()] : [],
    ),
  ).size

/** A word with m in place of rn, at one of the places or at all. */
function withM(word: string): readonly string[] {
  const places = [...word.matchAll(/rn/g)].map(({ index }) => index)
  return [
    ...new Set([
      ...places.map((place) => `${word.slice(0, place)}m${word.slice(place + 2)}`),
      word.replaceAll('rn', 'm'),
    ]),
  ]
}

/** Where a text has rn for m in some words, it may have it in names and in words that exist with both, too. */
function judgeByHabit(word: string, habit: number, lexicon: Lexicon): Judgement | null {
  if (habit === 0 || word.length < 4 || !word.includes('rn') || lexicon.isCommon(word)) return null
  const likely = withM(word).filter((one) => exists(lexicon, one))
  const inDictionary = lexicon.inDictionary(word)
  const isUnknown = inDictionary === false || (inDictionary === null && habit > 1)
  // One other word says enough where the word with m is by far the more frequent one.
  const isEnough = habit > 1 ? likely.length > 0 : likely.some(lexicon.isCommon)
  if (!isUnknown && !isEnough) return null
  return { proposals: [...new Set([...likely, ...withM(word)])].slice(0, 4), isSure: false }
}

/** Letters inside a number: "2O26", "1l.500". */
const numbersIn = ({ text }: TextBlock): readonly Wound[] =>
  [
    ...text.matchAll(/(?<![\p{L}\p{N}@/_.-])\d[\dOol]*[Ool][\dOol]*(?:[.,]\d+)*(?![\p{L}\p{N}@/_-])/gu),
  ].flatMap(({ index, 0: number }) =>
    /\d[Ool]+\d|\d\d[O]+$|\dO{2,}/.test(number) && /\d.*\d|O{2}/.test(number)
      ? [
          {
            ...{ from: index, to: index + number.length, reason },
            proposals: [number.replace(/[Oo]/g, '0').replace(/l/g, '1')],
          },
        ]
      : [],
  )

interface Judgement {
  readonly proposals: readonly string[]
  readonly isSure: boolean
}

function judge(word: string, lexicon: Lexicon, index: () => FindDamaged): Judgement | null {
  const inner =
    /\p{L}{2}.*[01358|!]|[01358|!].*\p{L}{2}/u.test(word) &&
    /\p{Ll}[01358|!]\p{L}|^[01358|!]\p{Ll}{2}|\p{Ll}{2}[01358|!]\p{Ll}*$|\p{Lu}[01358|!]\p{Ll}/u.test(word)
  // A code or a model has its digits for a reason.
  const hasDigit = /[\d|!]/.test(word)
  if (hasDigit && (!inner || /\d{2}|\d.*\d.*\d/.test(word.replace(/[01](?=[01]*\p{Ll})/gu, '')))) return null
  if (!hasDigit && word.length < 4 && !/^l[bcdfghjkmnpqrstvwxz]/.test(word)) return null
  if (isSound(lexicon, word)) return null
  const isImpossible = hasDigit || /^l[bcdfghjkmnpqrstvwxz]\p{L}+/u.test(word) || isCapitalInside(word)
  const known = index()(shapeOf(word))
    .filter((one) => one !== word.toLowerCase())
    .filter(
      (one) =>
        isImpossible ||
        lexicon.isCommon(one) ||
        (lexicon.own.get(one) ?? 0) > (lexicon.inDictionary(word) === false ? 0 : 1) ||
        lexicon.inDictionary(one) === true,
    )
    .map((one) => cased(one, word, lexicon))
  // Text and frequent words tell what is meant only where the dictionary does not know the word as it stands.
  if (lexicon.inDictionary(word) === true) return null
  const isOften = (lexicon.own.get(word.toLowerCase()) ?? 0) > 1
  const asked =
    isImpossible || lexicon.inDictionary(word) === false
      ? variants(word).filter((one) => lexicon.inDictionary(one) === true)
      : []
  const isName = /^\p{Lu}/u.test(word) && !isImpossible
  // What a text has so often is the name of something, or all of its kind are mistaken, which others show.
  if (isName && (lexicon.own.get(word.toLowerCase()) ?? 0) >= 3) return null
  const proposals = [
    ...new Set([
      ...(isOften && !isImpossible ? [] : known),
      ...(isName && known.length === 0 && !/rn|vv|ii|cl/.test(word) ? [] : asked),
    ]),
  ]
  if (proposals.length > 0) return { proposals: proposals.slice(0, 4), isSure: isImpossible }
  const compound = compoundWithM(word, lexicon)
  if (compound !== null) return { proposals: [compound], isSure: false }
  if (hasImpossibleRn(word, lexicon.language))
    return { proposals: [...new Set([...asked, word.replace('rn', 'm')])], isSure: false }
  // A digit between small letters is none of theirs, whatever the word is.
  if (/^\p{L}\p{Ll}+[01]\p{Ll}{2,}$/u.test(word) || /^\p{L}\p{Ll}{2,}[01]\p{Ll}+$/u.test(word))
    return { proposals: [word.replace('0', 'o').replace('1', 'l')], isSure: false }
  return null
}

/** "Crirnewatchers", "dashcarn": compounds that dictionaries which make none do not have, told by both parts. */
function compoundWithM(word: string, lexicon: Lexicon): string | null {
  if (!/^(?:en|nl|da)\b/.test(lexicon.language) || lexicon.inDictionary(word) !== false) return null
  if (!/^\p{L}\p{Ll}{5,}$/u.test(word) || !word.includes('rn') || isMadeOfWords(lexicon, word)) return null
  const fewest = /^\p{Lu}/u.test(word) ? 4 : 3
  return withM(word).find((one) => isMadeOfWords(lexicon, one, fewest)) ?? null
}

/** "rnillones", "cornpressão": where no word of the language has these letters. */
const hasImpossibleRn = (word: string, language: string): boolean =>
  /^rn\p{Ll}|[bcdfgklmnpqstvwxzß]rn/iu.test(word) ||
  (/rrn/iu.test(word) && !language.startsWith('de')) ||
  (/^(?:es|pt|it|fr)\b/.test(language) && /rn[bcdfgjklmpqrtvxz]|\p{L}rn$/u.test(word))

/** "PoIizei", but not "KollegInnen" or "BioInnovation". */
const isCapitalInside = (word: string): boolean =>
  (/\p{Ll}I\p{Ll}/u.test(word) && !/I(?:n|mp|mm|ma|d|con|ch)/.test(word)) ||
  (/\p{Ll}B\p{Ll}|\p{Ll}B$/u.test(word) && !/B(?:[aeiouräöü]|l[aeiou])/u.test(word.slice(1)))

/** The word as the text writes it elsewhere; a small first letter where the damaged word has one. */
function cased(word: string, damaged: string, { written }: Lexicon): string {
  const known = written.get(word) ?? word
  // A heading in capitals is no way to write a word elsewhere.
  const isShouted = /^\p{Lu}{2,}$/u.test(known) && /\p{Ll}/u.test(damaged)
  const own = isShouted ? known.charAt(0) + known.slice(1).toLowerCase() : known
  return /^[\p{Lu}0-9|!l]/u.test(damaged) && /^[\p{Lu}]/u.test(own)
    ? own
    : /^\p{Lu}/u.test(damaged) || /^l[bcdfghjkmnpqrstvwxz]/.test(damaged)
      ? word.charAt(0).toUpperCase() + word.slice(1)
      : word
}

/** All that a word can have been, with one kind of confusion in it at one place or at all its places. */
function variants(word: string): readonly string[] {
  if (word.length > 40) return []
  const results = new Set<string>()
  for (const [seen, meant] of confusions) {
    if (!word.includes(seen)) continue
    results.add(word.replaceAll(seen, meant))
    for (let place = word.indexOf(seen); place >= 0; place = word.indexOf(seen, place + 1))
      results.add(word.slice(0, place) + meant + word.slice(place + seen.length))
  }
  results.delete(word)
  return [...results]
}
