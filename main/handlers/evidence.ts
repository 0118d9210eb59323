import { basename } from 'node:path'
import { evidenceTypeOf } from '../../domain/approval/evidence-type'
import { fail, ok } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import { writeWhereChosen } from './write-where-chosen'
import type { Services } from './services'

/** Keeping files that show what somebody said outside the application, giving them back, and removing them in time. */
export function evidenceHandlers({
  store,
  now,
  chooseTarget,
}: Pick<Services, 'store' | 'now' | 'chooseTarget'>): Pick<
  Handlers,
  'addEvidence' | 'saveEvidence' | 'removeEvidence' | 'listOriginals'
> {
  return {
    addEvidence: async ({ fileName, bytes, as }) => {
      const name = basename(fileName)
      if (bytes.length === 0) return fail({ code: 'fileEmpty', file: name })
      return store.addEvidence({
        ...{ bytes, fileName: name, mediaType: evidenceTypeOf(name), person: as, at: now() },
      })
    },
    saveEvidence: async ({ evidence }) => {
      const read = await store.readEvidence({ evidence })
      if (!read.ok) return read
      const { evidence: kept, bytes } = read.value
      return writeWhereChosen({ chooseTarget }, kept.fileName, bytes)
    },
    listOriginals: async ({ release }) => {
      const listed = await store.listOriginals({ release })
      return listed.ok ? ok([...listed.value]) : listed
    },
    removeEvidence: ({ evidence, as, reason }) =>
      store.removeEvidence({ evidence, person: as, reason: reason.normalize('NFC').trim(), at: now() }),
  }
}
