import { attributesOf } from '../../domain/document/attributes-of'
import { headlineOf } from '../../domain/document/outline'
import { buildPage } from '../../domain/export/build-page'
import { buildNote } from '../../domain/export/approval-note/build-note'
import { joinFileName } from '../../domain/export/file-name'
import { labelsFor } from '../../domain/export/page-labels'
import { buildRecord, type RecordedEvidence } from '../../domain/export/record-copy/build-record'
import { recordWords } from '../../domain/export/record-copy/record-words'
import { buildSynopsis } from '../../domain/export/synopsis/build-synopsis'
import { fail, ok, type Result } from '../../domain/result'
import type { Hash } from '../../domain/revision/hash'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { ProvenFile, RevisionView } from '../../ipc/views'
import type { StoredRelease } from '../database/releases'
import type { AttachedFile } from '../export/accessible-pdf/document-facts'
import { basesOf } from './approval-note'
import { readExportable } from './export-release'
import { readImages } from './release-images'
import { newestApproved } from './revision-document'
import type { Services } from './services'
import { readRevisionText } from './synopsis'
import { withheldFailure } from './withheld-failure'
import { writeAddedPage } from './write-added-page'

/** Writing all that the records keep of a release as one PDF. */
export const recordCopyHandlers = (services: Services): Pick<Handlers, 'exportRecordCopy'> => ({
  exportRecordCopy: async ({ release, reference }) => {
    const folder = await services.chooseFolder()
    return folder === null
      ? fail({ code: 'cancelled' })
      : exportRecordCopy(services, { release, reference }, folder)
  },
})

/**
 * Writes the copy for the records of the newest approved revision into a folder: release, approval note, synopsis from
 * the revision that was approved before, and the evidence inside, in one PDF/A. Rows that were tampered with make none.
 */
export async function exportRecordCopy(
  services: Services,
  { release, reference }: { readonly release: string; readonly reference: string },
  folder: string,
): Promise<Result<ProvenFile, Failure>> {
  const { store, now } = services
  const stored = await store.readRelease({ release })
  if (!stored.ok) return stored
  const approved = newestApproved(stored.value)
  if (!approved.ok) return approved
  const exportable = await readExportable(services, { release, source: { kind: 'approved' } })
  if (!exportable.ok) return exportable
  const { document, purpose, revision } = exportable.value
  const images = await readImages(store, document)
  if (!images.ok) return images
  const page = buildPage({ release: document, purpose, revision, now: new Date(now()), ...images.value })
  if (!page.ok) return fail(withheldFailure(services, page.failure))
  const { revisions, clearances } = stored.value
  const bases = basesOf(revisions, approved.value)
  const synopsis = await synopsisBefore(services, stored.value, approved.value)
  if (!synopsis.ok) return synopsis
  const evidence = await readAllEvidence(services, stored.value, [approved.value, ...bases])
  if (!evidence.ok) return evidence
  const record = buildRecord({
    ...{ release: page.value, synopsis: synopsis.value, evidence: evidence.value.recorded },
    note: buildNote({ document, revision: approved.value, bases, clearances }),
    reference: reference.normalize('NFC').replace(/\s+/gu, ' ').trim(),
  })
  const { title } = recordWords[labelsFor(record.language).language]
  const fileName = joinFileName([title, attributesOf(document).number ?? '', headlineOf(document)])
  return writeAddedPage(services, record, fileName, folder, evidence.value.attached)
}

/** What was different from the revision that was approved before, or null where none was. */
async function synopsisBefore(
  services: Services,
  { id, revisions }: StoredRelease,
  { number }: RevisionView,
): Promise<Result<ReturnType<typeof buildSynopsis> | null, Failure>> {
  const before = revisions.find((other) => other.number < number && other.decision?.kind === 'approved')
  if (before === undefined) return ok(null)
  const old = await readRevisionText(services, id, before.number)
  if (!old.ok) return old
  const fresh = await readRevisionText(services, id, number)
  return fresh.ok ? ok(buildSynopsis(old.value, fresh.value)) : fresh
}

interface AllEvidence {
  readonly recorded: readonly RecordedEvidence[]
  readonly attached: readonly AttachedFile[]
}

/** Every file that a signature, a clearance or the issue rests on, each once. */
async function readAllEvidence(
  { store }: Services,
  { id, clearances }: StoredRelease,
  revisions: readonly RevisionView[],
): Promise<Result<AllEvidence, Failure>> {
  const issue = await store.readIssue({ release: id })
  if (!issue.ok) return issue
  const hashes = new Set<Hash | null | undefined>([
    ...revisions.flatMap(({ signOffs }) =>
      signOffs.flatMap(({ recorded, seen }) => [recorded?.evidence?.hash, seen?.pdf]),
    ),
    ...clearances.map(({ evidence }) => evidence),
    ...issue.value.events.map(({ evidence }) => evidence?.hash),
  ])
  const recorded: RecordedEvidence[] = []
  const attached: AttachedFile[] = []
  for (const hash of hashes) {
    if (hash === null || hash === undefined) continue
    const facts = await store.describeEvidence({ evidence: hash })
    if (!facts.ok) return facts
    const { fileName, mediaType, addedAt, addedBy, removal } = facts.value
    // Two mails may bear the same name; inside one file each needs its own.
    const name = attached.some((file) => file.name === fileName)
      ? `${hash.slice(0, 8)}-${fileName}`
      : fileName
    recorded.push({ name, hash, addedAt, addedBy, removal })
    if (removal !== null) continue
    const read = await store.readEvidence({ evidence: hash })
    if (!read.ok) return read
    attached.push({
      ...{ name, mediaType, relation: 'Supplement', description: '' },
      bytes: read.value.bytes,
    })
  }
  return ok({ recorded, attached })
}
