import { sliceRuns, type OriginRun } from './origin-runs'
import type { GoneBlock } from './release-origins'

/** How much is kept of what left a text before the last act: so many blocks, and so many characters of them. */
const mostGone = 100
const longestGone = 20_000
/** A stretch that is longer than this may have words of others in its midst. */
const shortStretch = 20
/** So much of the text around words must be what it was, for them to be the same words. */
const around = 12

/** A stretch of a block that is new there. */
export interface FreshStretch {
  readonly block: string | null
  /** The block's whole text. */
  readonly text: string
  readonly from: number
  readonly to: number
}

/** What undo brings back: words that stand again in their block as they stood. Null where they are others. */
export function findReturned(
  { block, text, from, to }: FreshStretch,
  gone: readonly GoneBlock[],
): readonly OriginRun[] | null {
  const isWhole = from === 0 && to === text.length
  const start = Math.max(0, from - around)
  const wanted = text.slice(start, to + around)
  for (const { id, text: before, runs } of gone) {
    if (isWhole ? before !== text : id === null || id !== block) continue
    const at = before.indexOf(wanted)
    if (at >= 0) return sliceRuns(runs, at + from - start, at + to - start)
  }
  return null
}

/** Those that may have words of these stretches: a first look, which costs less than reading them. */
export const mayHaveWordsOf = (
  gone: readonly GoneBlock[],
  fresh: readonly FreshStretch[],
): readonly GoneBlock[] =>
  fresh.some(({ from, to }) => to - from > shortStretch)
    ? gone
    : gone.filter(({ text: before }) => fresh.some(({ text }) => text.includes(before.trim())))

/** What is gone now, the blocks that words have just left before those of earlier. */
export function rememberGone(left: readonly GoneBlock[], gone: readonly GoneBlock[]): readonly GoneBlock[] {
  const fresh = left.filter(
    ({ id, text }) => !gone.some((other) => other.id === id && other.text.includes(text)),
  )
  if (fresh.length === 0) return gone
  let length = 0
  const older = gone.filter(({ text }) => {
    length += text.length
    return length <= longestGone
  })
  return [...fresh, ...older].slice(0, Math.max(mostGone, fresh.length))
}
