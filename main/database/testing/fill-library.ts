import { attributesOf } from '../../../domain/document/attributes-of'
import { schemaVersion } from '../../../domain/document/schema'
import { canonicalForm } from '../../../domain/revision/canonical-form'
import { openConnection } from '../connection'
import { defaultPolicy } from '../../../domain/approval/policy'
import { openStore } from '../open-store'
import { addPerson } from '../people'
import { moveRelease } from '../places'
import { createRelease } from '../releases'
import { submitRevision } from '../revisions'
import type { StoreContext } from '../store-context'
import { storeFiles } from '../store-files'
import { recordSignOff } from '../sign-offs'
import { approvalOf } from './approval-of'
import { buildStoredCopy } from '../stored-copy'
import { fictionalRelease } from './fictional-release'

const author = { id: 'person-ada', name: 'Ada Winter', role: 'Referentin' }
const second = { id: 'person-nils', name: 'Nils Örtel', role: 'Referent' }
const approver = { id: 'person-cem', name: 'Cem Aydın', role: 'Leiter der Pressestelle' }

/** The id of a release of `fillLibrary`. */
export const fictionalId = (index: number): string => `release-${String(index).padStart(5, '0')}`

/**
 * Makes a store with that many invented releases, their people, approvals, archive and bin: the same for the same
 * number, written in one transaction. The folder must hold no store. With `approvesAll` each is submitted and approved.
 */
export async function fillLibrary(
  folder: string,
  count: number,
  { approvesAll = false }: { readonly approvesAll?: boolean } = {},
): Promise<void> {
  const options = { configFolder: null, pollInterval: null, housekeeping: 'none' } as const
  const surroundings = { now: () => '2021-01-01T08:00:00.000Z', newId: () => 'store-of-invented-releases' }
  const opened = await openStore(folder, options, surroundings)
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  if (!opened.value.isNew) throw new Error(`There is a store in ${folder} already`)
  await opened.value.close()
  const files = storeFiles(folder)
  const connection = openConnection(files.database, { mustExist: true })
  const context: StoreContext = { connection, files, configFolder: null }
  connection.transaction(() => {
    for (const person of [author, second, approver])
      must(addPerson(context, { ...person, at: surroundings.now() }))
    // The oldest first, as they would have been written.
    for (let index = count - 1; index >= 0; index -= 1) addFictional(context, index, count, approvesAll)
  })()
  connection.close()
}

function addFictional(context: StoreContext, index: number, count: number, approvesAll: boolean): void {
  const { document, at, isApproved, place } = fictionalRelease(index, count)
  const release = fictionalId(index)
  const copy = buildStoredCopy(document, [])
  const person = index % 2 === 0 ? author.id : second.id
  must(createRelease(context, { id: release, copy, person, at, file: null }))
  if (isApproved || approvesAll) {
    must(
      submitRevision(context, {
        ...{ release, from: 'draft', to: 'inReview', version: 1, stopKeys: [] },
        ...{ form: canonicalForm(document), schema: schemaVersion, policy: defaultPolicy },
        ...{ language: attributesOf(document).language, person, note: '', at },
      }),
    )
    must(recordSignOff(context, approvalOf({ release, person: approver.id, at })))
  }
  if (place !== 'library') must(moveRelease(context, { release, to: place, person, at }))
}

function must(result: { readonly ok: boolean }): void {
  if (!result.ok) throw new Error(`An invented release must be accepted: ${JSON.stringify(result)}`)
}
