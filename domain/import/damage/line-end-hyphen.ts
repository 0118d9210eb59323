import { byNode } from '../../document/by-node'
import type { LocalText } from '../../language'
import { exists, isSound, type Lexicon } from './lexicon'
import { findingAt, type DamageRule } from './rule'

const rule = { id: 'damage.line-end-hyphen', severity: 'warning', acceptable: true } as const

const reason: LocalText = {
  de: 'Hier ist ein Trennstrich vom Ende einer Zeile stehen geblieben.',
  en: 'A hyphen from the end of a line is left here.',
}

/** Words that go on after a hyphen on purpose: "Vor- und Nachteile", "pre- and post-war". */
const suspended: Readonly<Record<string, RegExp>> = {
  de: /^(?:und|oder|bzw|beziehungsweise|sowie|wie|bis|noch|statt|als|aber|sondern|auch|zu|plus|respektive)$/u,
  en: /^(?:and|or|to|nor|but|as|than|through|versus|vs)$/u,
  fr: /^(?:et|ou|à)$/u,
  nl: /^(?:en|of|tot|als)$/u,
  sv: /^(?:och|eller|till|samt)$/u,
  da: /^(?:og|eller|til|samt)$/u,
  nb: /^(?:og|eller|til|samt)$/u,
  es: /^(?:y|e|o|u|ni)$/u,
  it: /^(?:e|ed|o|od)$/u,
  pt: /^(?:e|ou)$/u,
  pl: /^(?:i|lub|oraz|czy)$/u,
  cs: /^(?:a|i|nebo|či)$/u,
  tr: /^(?:ve|veya|ya)$/u,
  fi: /^(?:ja|tai|sekä|eli)$/u,
}
const isSuspended = (language: string, tail: string): boolean =>
  suspended[language.split('-')[0] ?? '']?.test(tail) ??
  /^(?:y|o|e|i|lub|a|nebo|ve|veya|ou|et|and|und)$/u.test(tail)

interface Split {
  readonly from: number
  readonly to: number
  readonly head: string
  readonly tail: string
}

/** A hyphen and a space, or a hyphen between two small letters. */
const splitsIn = byNode(({ textContent }): readonly Split[] =>
  [
    ...textContent.matchAll(
      /(?<![\p{L}\p{N}@./_*:-])(\p{L}{2,})[-\u2010\u2011](\s?)(\p{Ll}\p{L}+)(?![\p{L}\p{N}@_*:-])/gu,
    ),
  ].map(({ index, 0: all, 1: head = '', 3: tail = '' }) => ({
    from: index,
    to: index + all.length,
    head,
    tail,
  })),
)

/** `damage.line-end-hyphen`: a word that the end of a line once divided. */
export const findLineEndHyphens: DamageRule = (blocks, { lexicon }) => {
  const hyphened = new Map<string, number>()
  for (const { node } of blocks)
    for (const { head, tail, from, to } of splitsIn(node))
      if (to - from === head.length + tail.length + 1) {
        const key = `${head}-${tail}`.toLowerCase()
        hyphened.set(key, (hyphened.get(key) ?? 0) + 1)
      }
  return blocks.flatMap((block) =>
    splitsIn(block.node).flatMap(({ from, to, head, tail }) => {
      const joined = head + tail
      const withHyphen = `${head}-${tail}`
      const hasSpace = to - from > withHyphen.length
      // Without a space the hyphen may be meant: only a word that is there without it shows that it is not.
      const isDamage = hasSpace
        ? !isSuspended(lexicon.language, tail) || exists(lexicon, joined)
        : isJoined(lexicon, joined, head, tail) && (hyphened.get(withHyphen.toLowerCase()) ?? 0) < 2
      if (!isDamage) return []
      const isBetterWithHyphen =
        !exists(lexicon, joined) &&
        ((hyphened.get(withHyphen.toLowerCase()) ?? 0) > 0 ||
          (!writesTogether(lexicon) && isSound(lexicon, head) && isSound(lexicon, tail)))
      const proposals = hasSpace ? [joined, withHyphen] : [joined]
      return [
        findingAt(rule, block, {
          from,
          to,
          reason,
          proposals: isBetterWithHyphen ? proposals.toReversed() : proposals,
        }),
      ]
    }),
  )
}

/** Languages that write compounds in one word. */
const writesTogether = ({ language }: Lexicon): boolean => /^(?:de|nl|sv|da|nb|fi)\b/.test(language)

/** German writes compounds of a noun in one word; other languages are freer, and there only the text itself shows it. */
const isJoined = (lexicon: Lexicon, word: string, head: string, tail: string): boolean => {
  const { own, isCommon, inDictionary, language } = lexicon
  // "cash-flow" and "cashflow" are both right.
  const isEitherWay = !writesTogether(lexicon) && isSound(lexicon, head) && isSound(lexicon, tail)
  return (
    own.has(word.toLowerCase()) ||
    (isCommon(word) && !isEitherWay) ||
    (language.startsWith('de') && /^\p{Lu}/u.test(head) && inDictionary(word) === true)
  )
}
