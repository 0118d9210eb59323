import { stat } from 'node:fs/promises'
import { attributesOf } from '../../domain/document/attributes-of'
import type { ReleaseNode } from '../../domain/document/parse'
import { headlineOf } from '../../domain/document/outline'
import { readClock, type ReadClock } from '../../domain/export/clock'
import { type Purpose, purposeFor } from '../../domain/export/purpose'
import { fail, ok, type Result } from '../../domain/result'
import type { Handlers, ParsedInput } from '../../ipc/contract'
import type { ExportFacts } from '../../ipc/export-views'
import type { Failure } from '../../ipc/failure'
import type { ExportResult, RevisionView } from '../../ipc/views'
import type { ExportJob } from '../export/export-job'
import { exportRelease } from '../export/export-release'
import { exportSeveral } from './export-several'
import { readMailSetup } from './mailing'
import { readImages } from './release-images'
import { newestApproved, readRevisionDocument } from './revision-document'
import type { Services } from './services'
import { readWorkingCopy } from './working-copy'

type ExportInput = ParsedInput<'exportRelease'>

/** A text that may go out, and as what. */
export interface Exportable {
  readonly document: ReleaseNode
  readonly revision: Pick<RevisionView, 'number' | 'wordingHash'> | null
  readonly purpose: Purpose
  /** Id of the release in the store, null for a file that is not in it. */
  readonly releaseId: string | null
  /** When the revision was decided or submitted, when the working copy was saved; ISO 8601 in UTC. */
  readonly since: string
}

/** Exporting the working copy as a draft, or a revision as what was decided on it. */
export function exportHandlers(
  services: Services,
): Pick<
  Handlers,
  'readExportFacts' | 'exportRelease' | 'exportReleases' | 'cancelExport' | 'chooseExportFolder'
> {
  const { settings, announceExportStep } = services
  let underWay: AbortController | null = null

  /** Finds the folder, writes into it, and remembers it where that went well. */
  async function exportInto<Exported>(
    wanted: 'ask' | 'last',
    write: (target: Target) => Promise<Result<Exported, Failure>>,
  ): Promise<Result<Exported, Failure>> {
    // From the first moment on: whoever stops it at once means this export.
    const controller = new AbortController()
    underWay = controller
    const folder = await folderFor(services, wanted)
    if (folder === null) return fail({ code: 'cancelled' })
    const { fileName } = settings.read()
    const exported = await write({
      ...{ folder, fileName, signal: controller.signal },
      ...(announceExportStep === undefined ? {} : { onStep: announceExportStep }),
    })
    if (exported.ok) settings.change({ exportFolder: folder })
    return exported
  }

  return {
    readExportFacts: (input) => readFacts(services, input),
    exportRelease: (input) => exportInto(input.folder, (target) => exportStored(services, input, target)),
    exportReleases: (input) => exportInto(input.folder, (target) => exportSeveral(services, input, target)),
    cancelExport: () => {
      underWay?.abort()
      return Promise.resolve(ok(null))
    },
    chooseExportFolder: async () => {
      const folder = await services.chooseFolder()
      if (folder === null) return fail({ code: 'cancelled' })
      settings.change({ exportFolder: folder })
      return ok({ folder })
    },
  }
}

async function readFacts(
  services: Services,
  input: Pick<ExportInput, 'release' | 'source'>,
): Promise<Result<ExportFacts, Failure>> {
  const exportable = await readExportable(services, input)
  if (!exportable.ok) return exportable
  const clock = await readStoreClock(services)
  if (!clock.ok) return clock
  const { document, purpose } = exportable.value
  const { language, issueDate, number, embargo } = attributesOf(document)
  return ok({
    ...{ language, purpose, issueDate, number, embargo },
    ...{ title: headlineOf(document), clockSetBack: clock.value.setBackFrom },
  })
}

/** The clock of the computer beside the newest instant that the store has seen. */
async function readStoreClock({ store, now }: Services): Promise<Result<ReadClock, Failure>> {
  const newest = await store.readNewestInstant(null)
  return newest.ok ? ok(readClock(new Date(now()), newest.value)) : newest
}

/** Where the files go, and how an export is told of and stopped. */
export type Target = Pick<ExportJob, 'folder' | 'fileName' | 'signal' | 'onStep' | 'onListed'>
/** What is asked for besides the text itself. */
export type Wanted = Pick<ExportJob, 'formats' | 'layout' | 'manifest' | 'pressKit' | 'embedsSource'> &
  Pick<ExportInput, 'mail'>

/** The folder of the last export where it is wanted and still there, else the one that the person chooses. */
export async function folderFor(
  { settings, chooseFolder }: Services,
  wanted: 'ask' | 'last',
): Promise<string | null> {
  const last = wanted === 'last' ? settings.read().exportFolder : null
  const isThere = last !== null && (await stat(last).catch(() => null))?.isDirectory() === true
  return isThere ? last : chooseFolder()
}

/** Exports a release of the store into a folder. */
export async function exportStored(
  services: Services,
  { release, source, ...wanted }: Pick<ExportInput, 'release' | 'source'> & Wanted,
  target: Target,
): Promise<Result<ExportResult, Failure>> {
  const exportable = await readExportable(services, { release, source })
  return exportable.ok ? exportText(services, exportable.value, wanted, target) : exportable
}

/** Exports a text that is not in the store, as a draft. */
export const exportDraft = (
  services: Services,
  document: ReleaseNode,
  wanted: Wanted,
  target: Target,
): Promise<Result<ExportResult, Failure>> =>
  exportText(
    services,
    { document, revision: null, purpose: 'draft', releaseId: null, since: services.now() },
    wanted,
    target,
  )

/** Exports a text that was read as it may go out. */
export async function exportText(
  services: Services,
  { document, revision, purpose, releaseId, since }: Exportable,
  { mail: chosen, ...wanted }: Wanted,
  target: Target,
): Promise<Result<ExportResult, Failure>> {
  const { printer, settings, store } = services
  const mail = await readMailSetup(services, chosen)
  if (!mail.ok) return mail
  const images = await readImages(store, document)
  if (!images.ok) return images
  const clock = await readStoreClock(services)
  if (!clock.ok) return clock
  return exportRelease({
    ...wanted,
    ...target,
    ...{ release: document, purpose, revision, printer, mail: mail.value },
    ...{
      now: clock.value.now,
      clockSetBack: clock.value.setBackFrom,
      since,
      language: settings.read().language,
      ...images.value,
    },
    ...(releaseId === null ? {} : { releaseId }),
  })
}

/** Reads what is to go out, and tells as what: a revision only as what was decided on it, its bytes untouched. */
export async function readExportable(
  services: Services,
  { release, source }: Pick<ExportInput, 'release' | 'source'>,
): Promise<Result<Exportable, Failure>> {
  if (source.kind === 'workingCopy') {
    const read = await readWorkingCopy(services, release)
    if (!read.ok) return read
    const { document, changedAt: since } = read.value
    return ok({ document, revision: null, purpose: source.purpose ?? 'draft', releaseId: release, since })
  }
  const stored = await services.store.readRelease({ release })
  if (!stored.ok) return stored
  const approved = source.kind === 'approved' ? newestApproved(stored.value) : null
  if (approved !== null && !approved.ok) return approved
  const number = source.kind === 'revision' ? source.number : approved?.value.number
  const untouched = await services.store.checkRevisions({ release })
  if (!untouched.ok) return untouched
  const read = await readRevisionDocument(services, release, number ?? 'newest')
  if (!read.ok) return read
  const { document, revision } = read.value
  const purpose = purposeOf(document, revision, services.now())
  const since = revision.decision?.decidedAt ?? revision.submittedAt
  return ok({ document, revision, purpose, releaseId: release, since })
}

const purposeOf = (document: ReleaseNode, revision: RevisionView, now: string): Purpose =>
  purposeFor({
    isApproved: revision.decision?.kind === 'approved',
    isInReview: revision.decision === null && revision.withdrawnAt === null,
    embargo: attributesOf(document).embargo,
    now: new Date(now),
  })
