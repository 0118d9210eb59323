import { lengthOfRuns, wholeRun, type OriginRun } from './origin-runs'
import { unknownOrigin } from './origin'

/** A text block of a release, as origins are kept for it. */
export interface BlockText {
  /** Null in a text whose blocks have no ids: an import, a revision. */
  readonly id: string | null
  readonly text: string
}

/** Words whose origin is known, should they come into a text. */
export interface KnownWords {
  readonly text: string
  readonly runs: readonly OriginRun[]
}

/** A block as it was before words left it, which keep their origin should they come back. */
export interface GoneBlock extends KnownWords {
  readonly id: string | null
}

/** Where the words of one text of a release come from: no part of its wording. */
export interface ReleaseOrigins {
  /** Of each text block in reading order; together the runs of a block are as long as its text. */
  readonly blocks: readonly (readonly OriginRun[])[]
  /** What words left last, newest first. */
  readonly gone: readonly GoneBlock[]
}

/** The runs of each block of a text; a block whose runs are not those of its text is of unknown origin. */
export const runsOfBlocks = (
  texts: readonly BlockText[],
  origins: ReleaseOrigins | null,
): readonly (readonly OriginRun[])[] =>
  texts.map(({ text }, index) => {
    const runs = origins?.blocks[index]
    return runs !== undefined && lengthOfRuns(runs) === text.length ? runs : wholeRun(text, unknownOrigin)
  })

/** A text of which nothing is known. */
export const unknownOrigins = (texts: readonly BlockText[]): ReleaseOrigins => ({
  blocks: runsOfBlocks(texts, null),
  gone: [],
})

/** The words of a text with their origins, a block each. */
export function knownWordsOf(
  texts: readonly BlockText[],
  origins: ReleaseOrigins | null,
): readonly KnownWords[] {
  const runs = runsOfBlocks(texts, origins)
  return texts.map(({ text }, index) => ({ text, runs: runs[index] ?? [] }))
}
