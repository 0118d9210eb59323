import { byNode } from '../../document/by-node'
import { fieldOf } from '../../document/image-texts'
import type { TextBlock } from '../../document/text-blocks'
import { contextOf, type Finding } from '../../findings/finding'
import type { LocalText } from '../../language'
import type { Steps } from '../../steps'
import { countWords, endsSentence, hasReach } from '../line-kinds'
import type { Lexicon } from './lexicon'
import type { Vocabulary } from './vocabulary'

/** What the rules measure words by. */
export interface DamageContext {
  readonly lexicon: Lexicon
  /** Made by the first rule that asks for it. */
  readonly vocabulary: () => Vocabulary
}

/** Finds one kind of damage in all blocks of a text: at once, or in steps where a long text would take a while. */
export type DamageRule = (
  blocks: readonly TextBlock[],
  context: DamageContext,
) => readonly Finding[] | Steps<readonly Finding[]>

/** What a rule of damage says of a passage; the rest of a finding follows from its place. */
export interface Wound {
  readonly from: number
  readonly to: number
  readonly reason: LocalText
  readonly proposals: readonly string[]
}

/** Whether a block is running text: no list, table, address or the like. What a contact says of itself at length is. */
export const isRunningText = ({ name, ancestors, text }: TextBlock): boolean =>
  (name === 'lead' || name === 'paragraph' || (name === 'subheadline' && isSummary(text))) &&
  !ancestors.some((ancestor) => /^(?:listItem|table)/.test(ancestor)) &&
  (ancestors.includes('mediaContact') ? isAtLength(text) && !hasReach(text) : text.trim() !== '')

/** A subheadline that is a sentence or more: what sums up the news above a dateline. */
const isSummary = (text: string): boolean => endsSentence(text) && isAtLength(text)

/** Long enough for a sentence, or for the rest of one and another. */
const isAtLength = (text: string): boolean =>
  countWords(text) >= (/\p{Ll}{3}[.!?]\s\p{Lu}/u.test(text) ? 10 : 16)

/** The finding of a rule at a wound in a block. */
export const findingAt = (
  { id, severity, acceptable }: Pick<Finding, 'id' | 'severity' | 'acceptable'>,
  block: TextBlock,
  { from, to, reason, proposals }: Wound,
): Finding => ({
  id,
  severity,
  acceptable,
  text: block.text.slice(from, to),
  place: { block: block.index, part: block.name, ...fieldOf(block), from, to },
  reason,
  proposals,
  context: contextOf(block.text, from, to),
})

/** The words (runs without white space, signs at their ends left off) that hold a character that a pattern fits. */
export function damagedWords(
  text: string,
  damage: RegExp,
): readonly { readonly from: number; readonly to: number; readonly word: string }[] {
  if (text.search(damage) < 0) return []
  return [...text.matchAll(/[^\s\u00a0]+/g)].flatMap(({ index, 0: token }) => {
    if (token.search(damage) < 0) return []
    // Signs belong to the damaged word only where the damage lies outside of them.
    const isEdge = (character: string): boolean =>
      character.search(damage) < 0 && /[\p{P}\p{S}]/u.test(character)
    let start = 0
    let end = token.length
    while (start < end && isEdge(token[start] ?? '')) start += 1
    while (end > start && isEdge(token[end - 1] ?? '')) end -= 1
    return [{ from: index + start, to: index + end, word: token.slice(start, end) }]
  })
}

/** A rule that looks at each damaged word by itself. The mend gives null where the word is in order. */
export function wordRule(
  rule: Pick<Finding, 'id' | 'severity' | 'acceptable'>,
  damage: RegExp,
  mend: (
    word: string,
    text: string,
  ) => { readonly reason: LocalText; readonly proposals: readonly string[] } | null,
): DamageRule {
  const woundsOf = byNode(({ textContent }): readonly Wound[] =>
    damagedWords(textContent, damage).flatMap(({ from, to, word }) => {
      const mended = mend(word, textContent)
      return mended === null ? [] : [{ from, to, ...mended }]
    }),
  )
  return (blocks) =>
    blocks.flatMap((block) => woundsOf(block.node).map((wound) => findingAt(rule, block, wound)))
}
