import { basename } from 'node:path'
import { evidenceTypeOf } from '../../domain/approval/evidence-type'
import { isKeyOf } from '../../domain/findings/finding'
import type { Imported } from '../../domain/import/imported'
import { authorsOf, lastChangeOf, threadsOf } from '../../domain/import/kept-work'
import type { LossReport } from '../../domain/import/losses'
import { ok, type Result } from '../../domain/result'
import { authorOf } from '../../domain/suggestions/author-of'
import type { ContributionSource } from '../../domain/suggestions/contribution'
import { suggestedBy } from '../../domain/suggestions/named-changes'
import type { Failure } from '../../ipc/failure'
import type { ChangeChoice } from '../../ipc/source-views'
import type { ImportedRelease } from '../../ipc/views'
import type { OriginalReading } from '../database/originals'
import type { NewSuggestionSet } from '../database/suggestions'
import { sha256Of } from '../export/write-proven'
import { readRelease, type ReadRelease } from '../import/read-release'
import type { FileBytes } from './files-in-memory'
import type { Services } from './services'
import { storedCopyOf, storedTextOf } from './stored-document'
import { importedFrom } from './taken-from'

/** A file that became a draft, with what it became before it was stored, and what it had besides its text. */
export interface ImportedFile {
  readonly view: ImportedRelease
  readonly imported: Imported
  readonly losses: LossReport | null
  readonly changes: OriginalReading['changes']
}

/** What somebody decided about the changes and comments of a file, and who that is. */
export interface WorkDecision {
  readonly changes: ChangeChoice
  readonly keepsComments: boolean
  readonly as: string | null
}

/** Imports a file as somebody decided; what is kept becomes suggestions and comments of the draft, each with its author. */
export async function storeWithWork(
  services: Services,
  given: FileBytes,
  { changes, keepsComments, as }: WorkDecision,
): Promise<Result<ImportedFile, Failure>> {
  const { bytes, file } = given
  const taken = changes === 'accept' ? 'all' : 'none'
  // A reader may take its bytes away.
  const base = await readRelease(bytes.slice(), file, services, { changes: taken })
  if (!base.ok) return base
  const { imported, losses } = base.value
  const source: ContributionSource = {
    ...{ kind: 'file', name: basename(file) },
    hash: sha256Of(bytes),
  }
  const sets: NewSuggestionSet[] = []
  if (changes === 'keep')
    for (const author of authorsOf(losses?.changes ?? [])) {
      const changed = await readRelease(bytes.slice(), file, services, { changes: { of: author } })
      if (!changed.ok) return changed
      const texts = { base: imported.release, changed: changed.value.imported.release }
      if (suggestedBy(texts).changes.length === 0) continue
      sets.push({
        ...{ id: services.newId(), source, revision: null, isFinished: true },
        from: { person: null, name: authorOf(author, source.name).normalize('NFC') },
        at: lastChangeOf(losses?.changes ?? [], author) ?? services.now(),
        ...{ base: storedTextOf(texts.base), changed: storedTextOf(texts.changed) },
      })
    }
  const threads = keepsComments
    ? threadsOf(losses?.comments ?? [], imported.release, {
        ...{ source, now: services.now(), unnamed: source.name, newId: services.newId },
      })
    : []
  const stored = await storeImported(services, base.value, given, { as, changes: taken })
  if (!stored.ok || sets.length + threads.length === 0) return stored
  const { view } = stored.value
  const added = await services.store.addContribution({ release: view.id, sets, threads })
  return added.ok ? stored : added
}

/** Stores what was read as a draft, and the file as its original where somebody imports it by name. */
export async function storeImported(
  { store, now, newId, settings }: Services,
  { imported, encoding, notes, losses }: ReadRelease,
  { bytes, file }: FileBytes,
  { as, changes = 'all' }: { readonly as: string | null; readonly changes?: OriginalReading['changes'] },
): Promise<Result<ImportedFile, Failure>> {
  const id = newId()
  const at = now()
  const copy = imported.copy ?? storedCopyOf(imported.release, at)
  const fileName = basename(file)
  const hash = as === null ? null : sha256Of(bytes)
  const act = importedFrom({ file: fileName, hash, mapping: imported.mapping }, { person: as, at })
  const created = await store.createRelease({ id, copy, person: as, at, file: fileName, act })
  if (!created.ok) return created
  // Whoever keeps evidence is named: what nobody imports by name is a draft without its file.
  if (as !== null) {
    const kept = await store.keepOriginal({
      ...{ release: id, bytes, fileName, mediaType: evidenceTypeOf(fileName), person: as, at, changes },
    })
    if (!kept.ok) return kept
  }
  const { language } = settings.read()
  const mapping = imported.mapping.map(({ reason, ...entry }) => ({ ...entry, reason: reason[language] }))
  const view = {
    ...{ id, file, headline: copy.headline, language: copy.language, mapping },
    openStops: copy.stopKeys.length,
    damages: copy.stopKeys.filter((key) => isKeyOf(key, 'damage.')).length,
    encoding: encoding === null || encoding.name === 'utf-8' ? null : encoding.name,
    notes: notes.map(({ code, count, names }) => ({ code, count, names: [...names] })),
  }
  return ok({ view, imported, losses, changes })
}
