import { wordsIn } from '../../domain/document/count-text'
import type { BlockText } from '../../domain/origins/release-origins'
import type { OriginsView, OriginView } from '../../ipc/origin-views'

/** Words of one origin that stand together, UTF-16 units of the text block of that number. */
export interface OriginPassage {
  readonly block: number
  readonly from: number
  readonly to: number
}

/** Whose words or from where: all that a person takes for one origin, whatever the day and the paragraph. */
export interface OriginGroup {
  readonly key: string
  /** One of its origins, to name it by. */
  readonly origin: OriginView
  /** By which it is drawn; 0 where it is not. */
  readonly tint: number
  readonly words: number
  /** In reading order. */
  readonly passages: readonly OriginPassage[]
}

/** So many origins are told apart in the text; further ones are drawn like the first again. */
export const tintCount = 6

/** A text that is the same for all that is taken for one origin. */
export function groupKey(origin: OriginView): string {
  if (origin.kind === 'unknown') return origin.kind
  const whole = { ...origin, day: '' }
  return JSON.stringify(whole.kind === 'imported' ? { ...whole, paragraph: null, person: null } : whole)
}

/**
 * The origins of a text, those of most words first. `known` are the keys of those that were drawn before, which keep
 * their tint. A block that says something else by now is left out.
 */
export function groupOrigins(
  { origins, blocks }: OriginsView,
  texts: readonly BlockText[],
  known: readonly string[],
): readonly OriginGroup[] {
  const groups = new Map<string, { origin: OriginView; words: number; passages: OriginPassage[] }>()
  const keys = origins.map(groupKey)
  for (const [block, runs] of blocks.entries()) {
    const text = texts[block]?.text ?? ''
    if (runs.reduce((sum, { length }) => sum + length, 0) !== text.length) continue
    let from = 0
    for (const { length, origin: number } of runs) {
      const [origin, key] = [origins[number], keys[number]]
      const to = from + length
      const words = wordsIn(text.slice(from, to))
      if (origin !== undefined && key !== undefined && words > 0) {
        const group = groups.get(key) ?? { origin, words: 0, passages: [] }
        const last = group.passages.at(-1)
        group.words += words
        if (last?.block === block && last.to === from)
          group.passages[group.passages.length - 1] = { ...last, to }
        else group.passages.push({ block, from, to })
        groups.set(key, group)
      }
      from = to
    }
  }
  const order = tintOrder(groups.keys(), known)
  return [...groups]
    .map(([key, group]) => ({
      ...{ key, ...group },
      tint: group.origin.kind === 'unknown' ? 0 : (order.indexOf(key) % tintCount) + 1,
    }))
    .sort((one, other) => other.words - one.words)
}

/** The keys in the order in which they were met. */
export const tintOrder = (keys: Iterable<string>, known: readonly string[]): readonly string[] => [
  ...new Set([...known, ...[...keys].filter((key) => key !== 'unknown')]),
]

/** The passage that is next behind a place, or the first again. */
export const nextPassage = (
  passages: readonly OriginPassage[],
  place: { readonly block: number; readonly offset: number },
): OriginPassage | null =>
  passages.find(({ block, from }) => block > place.block || (block === place.block && from > place.offset)) ??
  passages[0] ??
  null

/** The origin of the letter at a place; at the end of a block that of the last one. Null where nothing is known. */
export function originAt(
  { origins, blocks }: OriginsView,
  { block, offset }: { readonly block: number; readonly offset: number },
): OriginView | null {
  let end = 0
  let last: OriginView | null = null
  for (const { length, origin } of blocks[block] ?? []) {
    end += length
    last = origins[origin] ?? null
    if (offset < end) return last
  }
  return last
}
