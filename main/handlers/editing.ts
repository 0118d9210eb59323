import { isEditable } from '../../domain/approval/status'
import { normaliseStrings } from '../../domain/document/parse'
import { fail, ok } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import { localDay } from '../local-day'
import type { Services } from './services'
import { parseDocument, parseStored, storedCopyOf } from './stored-document'
import { beginningOf } from './templates'
import { createDraft } from './working-copy'

/** Finding, creating, opening and saving releases. */
export function editingHandlers(
  services: Services,
): Pick<Handlers, 'createRelease' | 'openRelease' | 'saveRelease' | 'listCheckpoints' | 'readCheckpoint'> {
  const { store, now, newId } = services
  return {
    createRelease: async ({ as, ...input }) => {
      const beginning = await beginningOf({ store }, input)
      if (!beginning.ok) return beginning
      const { document, template, name } = beginning.value
      const at = now()
      const act = { origin: { kind: 'template', name, person: as, day: localDay(at) } } as const
      return createDraft(services, document, { person: as, at, template, act })
    },
    openRelease: async ({ release }) => {
      const read = await store.readRelease({ release })
      if (!read.ok) return read
      const { workingCopy, acceptedFindings, clearances, revisions, status, place } = read.value
      const { id, origin, changedAt, changedBy, budgets } = read.value
      const document = parseStored(workingCopy)
      return ok({
        ...{ id, status, place, origin, changedAt, changedBy, budgets },
        version: workingCopy.version,
        document: document.ok ? (document.value.toJSON() as unknown) : null,
        unreadable: document.ok ? null : { detail: document.failure.detail, stored: workingCopy.document },
        isEditable: document.ok && isEditable(status) && place !== 'bin',
        acceptedFindings: [...acceptedFindings],
        clearances: [...clearances],
        revisions: [...revisions],
      })
    },
    saveRelease: async ({ release, baseVersion, document, as, brought = [] }) => {
      const parsed = parseDocument(document)
      if (!parsed.ok) return parsed
      const at = now()
      const copy = storedCopyOf(parsed.value, at)
      return store.saveWorkingCopy({
        ...{ release, baseVersion, copy, person: as, at, checkpoint: newId() },
        brought: normaliseStrings(brought),
      })
    },
    listCheckpoints: async (input) => {
      const listed = await store.listCheckpoints(input)
      return listed.ok ? ok([...listed.value]) : listed
    },
    readCheckpoint: async ({ checkpoint }) => {
      const read = await store.readCheckpoint({ checkpoint })
      if (!read.ok) return read
      if (read.value === null)
        return fail({ code: 'documentInvalid', detail: `the checkpoint ${checkpoint} is no longer kept` })
      const document = parseStored(read.value)
      return document.ok ? ok({ document: document.value.toJSON() as unknown }) : document
    },
  }
}
