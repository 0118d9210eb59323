import { basename } from 'node:path'
import { adjustAll, parseAdjustments, type Adjustment } from '../../domain/import/review/adjust'
import { deriveRelease } from '../../domain/import/review/derive-release'
import { isOffered } from '../../domain/import/source/offered-encodings'
import { takeOverReview } from '../../domain/import/review/take-over'
import type { ReleaseNode } from '../../domain/document/parse'
import type { Act } from '../../domain/origins/carry-origins'
import { isReplaceable } from '../../domain/search/replaceable'
import { canonicalForm } from '../../domain/revision/canonical-form'
import { fail, ok, type Result } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { OriginalReading } from '../database/originals'
import { sha256Of } from '../export/write-proven'
import { readRelease, type ReadRelease } from '../import/read-release'
import type { FileBytes, FilesInMemory } from './files-in-memory'
import type { Services } from './services'
import { parseDocument, parseStored } from './stored-document'
import { importedFrom } from './taken-from'
import { readWorkingCopy, replaceWorkingCopy } from './working-copy'

/** A file that nobody imported by name, so that it is kept by this window alone, and how it was read. */
export interface RecentImport extends FileBytes, OriginalReading {
  readonly adjustments: readonly Adjustment[]
}

/** The file that a release was imported from, how it was read, and what a person said of its passages before. */
interface FoundOriginal extends FileBytes, OriginalReading {
  readonly adjustments: unknown
}

/** Looking over what became of the file that a release was imported from, and taking over what a person made of it. */
export function importReviewHandlers(
  services: Services,
  recent: FilesInMemory<RecentImport>,
): Pick<Handlers, 'readImportReview' | 'takeOverReview'> {
  const { store, now } = services

  async function findOriginal(release: string): Promise<Result<FoundOriginal, Failure>> {
    const kept = await store.readOriginal({ release })
    if (!kept.ok) return kept
    if (kept.value !== null) {
      const { fileName, adjustments, ...original } = kept.value
      return ok({ ...original, file: fileName, adjustments: JSON.parse(adjustments) as unknown })
    }
    const own = recent.find(release)
    return own === null ? fail({ code: 'originalMissing' }) : ok(own)
  }

  /** Reads the original once more, as it was read before but for the encoding. */
  const readAgain = (
    { bytes, file, changes }: FoundOriginal,
    encoding: string | null,
  ): Promise<Result<ReadRelease, Failure>> =>
    // A reader may take its bytes away.
    readRelease(bytes.slice(), file, services, { changes, encoding })

  return {
    readImportReview: async ({ release, encoding }) => {
      const stored = await store.readRelease({ release })
      if (!stored.ok) return stored
      const original = await findOriginal(release)
      if (!original.ok) return original
      const chosen = encoding === undefined ? original.value.encoding : encoding
      const isOtherReading = chosen !== original.value.encoding
      const read = await readAgain(original.value, chosen)
      if (!read.ok) return read
      const { review } = read.value.imported
      const noted = parseAdjustments(original.value.adjustments, review.passages.length)
      // Other letters may be other passages: what was said of those that were holds no more.
      const adjustments = isOtherReading ? [] : noted
      const { status, place, workingCopy } = stored.value
      const current = parseStored(workingCopy)
      const before = isOtherReading ? await readAgain(original.value, original.value.encoding) : read
      if (!before.ok) return before
      const imported = releaseOf(before.value, parseAdjustments(original.value.adjustments, Infinity))
      return ok({
        ...{ file: original.value.file, source: review, adjustments: [...adjustments] },
        ...{
          encoding: read.value.encoding,
          chosenEncoding: isOffered(chosen) ? chosen : null,
          version: workingCopy.version,
        },
        isOtherReading,
        hasChanged: !current.ok || !isSameText(current.value, imported),
        canTakeOver: isReplaceable(status) && place !== 'bin',
      })
    },
    takeOverReview: async ({ release, baseVersion, encoding, adjustments, as }) => {
      const current = await readWorkingCopy(services, release)
      if (!current.ok) return current
      const { document, status } = current.value
      if (!isReplaceable(status)) return fail({ code: 'notEditable', status })
      const original = await findOriginal(release)
      if (!original.ok) return original
      const read = await readAgain(original.value, encoding)
      if (!read.ok) return read
      const given = parseAdjustments(adjustments, read.value.imported.review.passages.length)
      const reviewed = releaseOf(read.value, given)
      const taken = takeOverReview(document, read.value.imported.release, reviewed)
      const parsed = parseDocument(taken.toJSON())
      if (!parsed.ok) return parsed
      const at = now()
      const saved = await replaceWorkingCopy(services, parsed.value, {
        ...{ release, baseVersion, person: as, at },
        act: readFrom(original.value, read.value, { person: as, at }),
      })
      if (!saved.ok || saved.value === null) return saved
      const own = recent.find(release)
      if (own !== null) recent.add(release, { ...own, encoding, adjustments: given })
      const noted = await store.noteReading({ release, encoding, adjustments: JSON.stringify(given) })
      return noted.ok ? saved : noted
    },
  }
}

/** Words that come in with a review are those of the file, what was left out of it before included. */
function readFrom(
  { bytes, file }: FileBytes,
  { imported }: ReadRelease,
  who: { readonly person: string | null; readonly at: string },
): Act {
  const mapping = imported.mapping.map((entry) => ({ ...entry, became: 'paragraph' as const }))
  const hash = who.person === null ? null : sha256Of(bytes)
  return importedFrom({ file: basename(file), hash, mapping }, who)
}

const releaseOf = ({ imported }: ReadRelease, adjustments: readonly Adjustment[]): ReleaseNode => {
  const { review } = imported
  return adjustments.length === 0
    ? imported.release
    : deriveRelease({ ...review, passages: adjustAll(review.passages, adjustments) }).release
}

/** Whether two releases say the same, whatever their details are. */
const isSameText = (one: ReleaseNode, other: ReleaseNode): boolean =>
  canonicalForm(one.type.create(null, one.content)).wordingHash ===
  canonicalForm(one.type.create(null, other.content)).wordingHash
