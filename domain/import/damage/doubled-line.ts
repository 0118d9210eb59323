import type { TextBlock } from '../../document/text-blocks'
import { byNode } from '../../document/by-node'
import type { LocalText } from '../../language'
import { flatMapInSteps } from '../../steps'
import { countWords } from '../line-kinds'
import { findingAt, isRunningText, type DamageRule, type Wound } from './rule'

const rule = { id: 'damage.doubled-line', severity: 'stop', acceptable: true } as const

const twice: LocalText = {
  de: 'Diese Wörter stehen hier zweimal unmittelbar hintereinander.',
  en: 'These words stand here twice, one right after the other.',
}
const whole: LocalText = {
  de: 'Dieser Absatz steht schon unmittelbar davor.',
  en: 'This paragraph already stands right before this one.',
}
const atStart: LocalText = {
  de: 'Mit diesen Wörtern endet schon der Absatz davor.',
  en: 'The paragraph before already ends with these words.',
}

/** Fewer words are said twice on purpose ("nie wieder, nie wieder"). */
const fewest = 5

/** `damage.doubled-line`: a line or paragraph that stands twice, as copying and page breaks leave it. */
export const findDoubledLines: DamageRule = (blocks) =>
  flatMapInSteps(blocks, (block, index) => {
    if (!isRunningText(block)) return []
    const before = blocks[index - 1]
    const first = before !== undefined && isRunningText(before) ? repeatsEnd(before, block) : null
    const inside = before?.name === 'dateline' ? repeatsBehind(before, block) : repeatsInside(block.node)
    return [...(first === null ? [] : [first]), ...inside]
      .filter((wound) => wound === first || first === null || wound.from >= first.to)
      .map((wound) => findingAt(rule, block, wound))
  })

interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Dashes by themselves are no words: one that leads to the first line may stand before the second alone. */
const wordsIn = byNode(({ textContent }): readonly Word[] =>
  [...textContent.matchAll(/(?<![–—-])[–—-]*[^\s–—-]\S*/g)].map(({ index, 0: text }) => ({
    text,
    from: index,
    to: index + text.length,
  })),
)

/** A paragraph, or its first words, that the paragraph before ends with. */
function repeatsEnd(before: TextBlock, block: TextBlock): Wound | null {
  if (before.text === block.text)
    return countWords(block.text) < fewest
      ? null
      : { from: 0, to: block.text.length, reason: whole, proposals: [''] }
  const last = wordsIn(before.node)
  const first = wordsIn(block.node)
  for (let count = Math.min(last.length, first.length, 40); count >= fewest; count -= 1) {
    if (last.at(-count)?.text !== first[0]?.text) continue
    if (!last.slice(-count).every(({ text }, index) => text === first[index]?.text)) continue
    const to = first[count]?.from ?? block.text.length
    return { from: 0, to, reason: atStart, proposals: [''] }
  }
  return null
}

const repeatsInside = byNode((node): readonly Wound[] => repeatsIn(wordsIn(node)))

/** A line that begins in the dateline before the block. */
const repeatsBehind = (dateline: TextBlock, block: TextBlock): readonly Wound[] =>
  repeatsIn([
    ...wordsIn(dateline.node).map(({ text }) => ({ text, from: -1, to: -1 })),
    ...wordsIn(block.node),
  ])

/** Runs of words that stand twice in a row; the second of them is the wound. */
function repeatsIn(words: readonly Word[]): readonly Wound[] {
  const wounds: Wound[] = []
  const places = new Map<string, number[]>()
  for (let index = 0; index < words.length; index += 1) {
    const text = words[index]?.text ?? ''
    const earlier = places.get(text) ?? []
    places.set(text, [...earlier.slice(-8), index])
    const start = earlier.findLast(
      (place) => index - place >= fewest && index - place <= 40 && isSame(words, place, index),
    )
    const from = index === 0 ? 0 : (words[index - 1]?.to ?? 0) + 1
    if (start === undefined || from < (wounds.at(-1)?.to ?? 0)) continue
    const last = words[2 * index - start - 1]
    const next = words[2 * index - start]
    if (last === undefined) continue
    wounds.push({ from, to: next?.from ?? last.to, reason: twice, proposals: [''] })
  }
  return wounds
}

/** Whether the words from one place up to another stand there again. */
function isSame(words: readonly Word[], first: number, second: number): boolean {
  for (let step = 0; step < second - first; step += 1)
    if (words[first + step]?.text !== words[second + step]?.text) return false
  return true
}
