import type { CommentEntry, CommentThread } from '../comments/comment-thread'
import { comparableName } from '../identity/comparable-name'

/** What stands on both sides is the same entry, whichever person of which store it is from. */
const keyOf = ({ kind, from, text, at }: CommentEntry): string =>
  JSON.stringify([kind, comparableName(from.name), text, at])

/**
 * The threads of `mine` that others went on with and those that are new, each with the entries of both sides in the
 * order of their instants. Comments are only ever added, so that both sides come to the same threads in any order.
 */
export function mergeThreads(
  mine: readonly CommentThread[],
  theirs: readonly CommentThread[],
): readonly CommentThread[] {
  const merged = new Map<string, CommentThread>()
  const known = new Map(mine.map((thread) => [thread.id, thread]))
  for (const thread of theirs) {
    const before = merged.get(thread.id) ?? known.get(thread.id)
    const entries = new Map((before?.entries ?? []).map((entry) => [keyOf(entry), entry]))
    const count = entries.size
    for (const entry of thread.entries) if (!entries.has(keyOf(entry))) entries.set(keyOf(entry), entry)
    if (before !== undefined && entries.size === count) continue
    const inOrder = [...entries].sort(
      ([oneKey, one], [otherKey, other]) => one.at.localeCompare(other.at) || (oneKey < otherKey ? -1 : 1),
    )
    merged.set(thread.id, { ...(before ?? thread), entries: inOrder.map(([, entry]) => entry) })
  }
  return [...merged.values()]
}
