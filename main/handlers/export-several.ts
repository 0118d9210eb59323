import { attributesOf } from '../../domain/document/attributes-of'
import { headlineOf } from '../../domain/document/outline'
import type { ReleaseNode } from '../../domain/document/parse'
import type { ManifestInput, NotExported } from '../../domain/export/manifest'
import { fail, ok, type Result } from '../../domain/result'
import type { ParsedInput } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import { sentenceFor } from '../../ipc/sentences'
import type { BatchedRelease, BatchResult } from '../../ipc/views'
import { exportBatchKit } from '../export/press-kit/export-batch-kit'
import { writeBatchManifest } from '../export/write-manifest'
import { exportText, readExportable, type Exportable, type Target, type Wanted } from './export-release'
import type { Services } from './services'
import { readWorkingCopy } from './working-copy'

type Input = Pick<ParsedInput<'exportReleases'>, 'releases' | 'source'> & Wanted

/**
 * Exports releases one after the other into one folder, with one manifest and one press kit for all of them. What cannot go out is listed
 * with its reason, and the others go out; somebody may stop it between two files.
 */
export async function exportSeveral(
  services: Services,
  { releases, source, manifest = false, pressKit = false, ...wanted }: Input,
  target: Target,
): Promise<Result<BatchResult, Failure>> {
  const ids = [...new Set(releases)]
  const done: BatchedRelease[] = []
  const listed: ManifestInput[] = []
  const notExported: NotExported[] = []
  const { language } = services.settings.read()
  for (const [index, release] of ids.entries()) {
    if (target.signal?.aborted === true) break
    const before = listed.length
    const exportable = await readExportable(services, { release, source })
    const named = await nameOf(services, release, exportable)
    const exported = exportable.ok
      ? await exportText(services, exportable.value, wanted, {
          ...target,
          onStep: (step) =>
            target.onStep?.({
              ...step,
              release: { number: index + 1, of: ids.length, headline: named.headline },
            }),
          onListed: (listing) => listed.push(listing),
        })
      : exportable
    if (listed.length === before)
      notExported.push({ ...named, because: exported.ok ? 'imagesMissing' : exported.failure.code })
    done.push({
      ...{ release, ...named },
      exported: exported.ok ? exported.value : null,
      failure: exported.ok ? null : sentenceFor(namedFor(exported.failure, named.headline), language),
    })
  }
  const isStopped = done.length < ids.length
  const kit =
    pressKit && !isStopped ? await exportBatchKit(listed, { ...kitTarget(target), language }) : ok(null)
  if (!kit.ok) return fail(kit.failure)
  const written = manifest ? await writeBatchManifest(target.folder, listed, notExported) : ok(null)
  if (!written.ok) return fail(written.failure)
  return ok({
    folder: target.folder,
    releases: done,
    notReached: ids.length - done.length,
    manifest: written.value,
    pressKit: kit.value,
    clockSetBack:
      done.map(({ exported }) => exported?.clockSetBack ?? null).find((instant) => instant !== null) ?? null,
  })
}

const kitTarget = ({ folder, fileName }: Target) => ({
  folder,
  ...(fileName === undefined ? {} : { fileName }),
})

/** What a release is called: by the text that goes out, or by its working copy where none does. */
async function nameOf(
  services: Services,
  release: string,
  exportable: Result<Exportable, Failure>,
): Promise<Pick<BatchedRelease, 'headline' | 'number'>> {
  if (exportable.ok) return nameIn(exportable.value.document)
  const read = await readWorkingCopy(services, release)
  return read.ok ? nameIn(read.value.document) : { headline: '', number: null }
}

/** A failure that names its release by the headline, which people know, and not by its id. */
const namedFor = (failure: Failure, headline: string): Failure =>
  'release' in failure && headline !== '' ? { ...failure, release: headline } : failure

const nameIn = (document: ReleaseNode): Pick<BatchedRelease, 'headline' | 'number'> => ({
  headline: headlineOf(document),
  number: attributesOf(document).number,
})
