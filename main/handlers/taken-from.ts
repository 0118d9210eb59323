import type { ReleaseNode } from '../../domain/document/parse'
import { headlineOf } from '../../domain/document/outline'
import { blockTextsOf } from '../../domain/origins/block-texts'
import type { Act } from '../../domain/origins/carry-origins'
import { wholeRun } from '../../domain/origins/origin-runs'
import type { MappingEntry } from '../../domain/import/mapping'
import { importedWords } from '../../domain/origins/imported-words'
import { localDay } from '../local-day'

interface Who {
  readonly person: string | null
  readonly at: string
}

/** What brings words into a release that is made from another. Whose words they were there is not told here. */
export function takenFrom(
  { id, document }: { readonly id: string; readonly document: ReleaseNode },
  { person, at }: Who,
): Act {
  const deed = { person, day: localDay(at) }
  const origin = { kind: 'release', release: id, headline: headlineOf(document), ...deed } as const
  return {
    origin: { kind: 'written', ...deed },
    brought: blockTextsOf(document.toJSON()).map(({ text }) => ({ text, runs: wholeRun(text, origin) })),
  }
}

/** What brings words into a release that is read from a file. */
export function importedFrom(
  {
    file,
    hash,
    mapping,
  }: {
    readonly file: string
    /** Null where the file is not kept. */
    readonly hash: string | null
    readonly mapping: readonly MappingEntry[]
  },
  { person, at }: Who,
): Act {
  const deed = { person, day: localDay(at) }
  const origin = { kind: 'imported', file, hash, paragraph: null, ...deed } as const
  return { origin, brought: importedWords(mapping, origin) }
}
