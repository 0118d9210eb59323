import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { headline, lead, paragraph, release } from '../../../domain/document/builders'
import type { ReleaseNode } from '../../../domain/document/parse'
import { schemaVersion } from '../../../domain/document/schema'
import type { Finding } from '../../../domain/findings/finding'
import { canonicalForm } from '../../../domain/revision/canonical-form'
import { defaultPolicy } from '../../../domain/approval/policy'
import { approvalOf } from './approval-of'
import { openStore, type StoreSurroundings } from '../open-store'
import type { OpenedStore, StoreOptions } from '../store'
import { buildStoredCopy, type StoredCopy } from '../stored-copy'

/** A folder of its own for a test, with a clock and ids that the test can foresee. */
export interface StoreFolder {
  readonly folder: string
  readonly configFolder: string
  readonly database: string
  readonly surroundings: StoreSurroundings
  /** Moves the clock on, in milliseconds. */
  readonly wait: (milliseconds: number) => void
  readonly remove: () => void
}

export function makeStoreFolder(): StoreFolder {
  const root = mkdtempSync(join(tmpdir(), 'imprimatur-store-'))
  let time = Date.parse('2026-03-02T09:00:00.000Z')
  let ids = 0
  return {
    folder: join(root, 'store'),
    configFolder: join(root, 'config'),
    database: join(root, 'store', 'imprimatur.db'),
    surroundings: {
      now: () => new Date(time).toISOString(),
      newId: () => {
        ids += 1
        return `id-${String(ids)}`
      },
    },
    wait: (milliseconds) => {
      time += milliseconds
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** Opens the store of a test's folder; throws where it cannot be opened. */
export async function openTestStore(
  place: StoreFolder,
  options: Partial<StoreOptions> = {},
): Promise<OpenedStore> {
  const { configFolder } = place
  const opened = await openStore(
    place.folder,
    { configFolder, pollInterval: null, housekeeping: 'none', ...options },
    place.surroundings,
  )
  if (!opened.ok) throw new Error(`The store must open: ${JSON.stringify(opened.failure)}`)
  return opened.value
}

/** A small release with the given words. */
export const smallRelease = (title: string, text = 'Die Brücke ist wieder offen.'): ReleaseNode =>
  release({ organisation: 'Stadt Neuwerth' }, headline(title), lead(text), paragraph('Mehr folgt.'))

export const copyOf = (document: ReleaseNode, findings: readonly Finding[] = []): StoredCopy =>
  buildStoredCopy(document, findings)

/** A store with two people and a draft that the first of them wrote. */
export async function withDraft(
  store: OpenedStore,
  place: StoreFolder,
): Promise<{ readonly release: string; readonly author: string; readonly approver: string }> {
  const at = place.surroundings.now()
  await store.addPerson({ id: 'author', name: 'Ada Reiber', role: 'Referentin', at })
  await store.addPerson({ id: 'approver', name: 'Bent Solms', role: 'Leiter', at })
  await store.createRelease({
    id: 'release',
    copy: copyOf(smallRelease('Brücke wieder offen')),
    person: 'author',
    at,
    file: null,
  })
  return { release: 'release', author: 'author', approver: 'approver' }
}

/** Submits the working copy at this version, as the handlers do. */
export async function submitVersion(
  store: OpenedStore,
  place: StoreFolder,
  document: ReleaseNode,
  version: number,
  person = 'author',
): ReturnType<OpenedStore['submitRevision']> {
  return store.submitRevision({
    ...{ release: 'release', from: 'draft', to: 'inReview', version, stopKeys: [] },
    ...{ form: canonicalForm(document), schema: schemaVersion, language: 'de', policy: defaultPolicy },
    ...{ person, note: '', at: place.surroundings.now() },
  })
}

/** Approves revision 1 as the second person. */
export const approveFirst = (
  store: OpenedStore,
  place: StoreFolder,
  person = 'approver',
): ReturnType<OpenedStore['recordSignOff']> =>
  store.recordSignOff(approvalOf({ release: 'release', person, at: place.surroundings.now() }))
