import type { ReleaseNode } from '../document/parse'
import type { NodeName } from '../document/schema'
import type { Hit } from './search-release'

/** A hit with the words around it, as plain data: what a person looks at before it is changed. */
export interface Passage {
  readonly before: string
  readonly hit: string
  readonly after: string
  /** What the groups of an expression found, the whole hit first. */
  readonly groups: readonly (string | null)[]
  /** Which group has which name. */
  readonly names: Readonly<Record<string, number>>
  readonly block: NodeName
  readonly isQuoted: boolean
}

/** How many characters stand on either side of a hit. */
const contextLength = 48

/** A hit with its surroundings within its block, cut between words. */
export function passageOf(release: ReleaseNode, { from, to, text, block, isQuoted }: Hit): Passage {
  const place = release.resolve(from)
  const before = release.textBetween(place.start(), from)
  const after = release.textBetween(to, place.end())
  return {
    before:
      before.length > contextLength ? `… ${before.slice(-contextLength).replace(/^\S*\s+/u, '')}` : before,
    hit: release.textBetween(from, to),
    after:
      after.length > contextLength ? `${after.slice(0, contextLength).replace(/\s+\S*$/u, '')} …` : after,
    groups: text.groups,
    names: Object.fromEntries(text.names),
    block,
    isQuoted,
  }
}
