import type { ReleaseNode } from '../document/parse'
import type { Hash } from '../revision/hash'
import { releaseHash } from '../revision/release-hash'

/** One state of a shared text: its hash, who wrote it and when it was put into the folder. */
export interface SharedVersion {
  readonly hash: Hash
  /** Names; whoever saved last comes first. Empty where nobody said who writes. */
  readonly writers: readonly string[]
  /** An instant, ISO 8601 in UTC. */
  readonly at: string
}

/** What a team did with a branch. */
export const settlements = ['suggestions', 'checkpoint', 'dropped'] as const

export type Settlement = (typeof settlements)[number]

/** The text of a release as it lies in a shared folder: the one that all follow, or a branch beside it. */
export interface SharedText {
  readonly release: string
  readonly document: ReleaseNode
  /** What this text is. */
  readonly version: SharedVersion
  /** What it came from, newest first. */
  readonly earlier: readonly SharedVersion[]
  /** Of a branch: the text that it departed from, where that is known. */
  readonly base: ReleaseNode | null
  /** Of a branch: what was done with it; null while it waits for somebody. */
  readonly settled: { readonly how: Settlement; readonly by: string; readonly at: string } | null
}

/** How many earlier states a shared text remembers. A store that has missed more keeps its own text as a branch. */
const remembered = 500

/** The text that follows on another one; on none where it is the first. */
export function followOn(
  before: SharedText | null,
  next: Pick<SharedText, 'release' | 'document'> & { readonly version: Omit<SharedVersion, 'hash'> },
): SharedText {
  const earlier = before === null ? [] : [before.version, ...before.earlier].slice(0, remembered)
  const version = { hash: releaseHash(next.document), ...next.version }
  return { release: next.release, document: next.document, version, earlier, base: null, settled: null }
}

/** All who wrote since a state that both sides know, each once; everybody where none is. */
export function writersSince({ version, earlier }: SharedText, known: Hash | null): readonly string[] {
  const all = [version, ...earlier]
  const at = all.findIndex(({ hash }) => hash === known)
  return [...new Set((at === -1 ? all : all.slice(0, at)).flatMap(({ writers }) => writers))]
}
