import type { Hash } from '../revision/hash'
import type { LockState } from './shared-lock'
import type { SharedText } from './shared-text'

/** What is to be done so that a store and the folder have the same text, and no text is lost. */
export type NextStep =
  /** Both have the same. */
  | 'nothing'
  /** The folder's text came from this store's: it is taken as it is. */
  | 'takeTheirs'
  /** This store's text came from the folder's: it is given as it is. */
  | 'giveMine'
  /** Neither came from the other, or somebody else is editing: this store's text is kept as a branch, the folder's taken. */
  | 'setAside'

/**
 * Says what is next for a store whose text is `mine`, with `base` as the last text that both had; null where none is
 * known. Nothing is ever merged: the text that all follow moves on from itself only, and whatever departs from it is
 * a branch. Breaking a lock means no more than this: the text of whoever held it departs from then on.
 */
export function nextStep({
  mine,
  base,
  theirs,
  lock,
}: {
  readonly mine: Hash
  readonly base: Hash | null
  readonly theirs: Pick<SharedText, 'version' | 'earlier'>
  readonly lock: LockState
}): NextStep {
  const { hash } = theirs.version
  if (mine === hash) return 'nothing'
  if (base === hash) return lock.kind === 'held' ? 'setAside' : 'giveMine'
  const isUnchanged = mine === (base ?? mine)
  const cameFromMine = theirs.earlier.some((version) => version.hash === mine)
  return isUnchanged && cameFromMine ? 'takeTheirs' : 'setAside'
}
