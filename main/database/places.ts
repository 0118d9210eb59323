import type { Status } from '../../domain/approval/status'
import type { LibraryPlace } from '../../domain/library/place'
import { fail, ok } from '../../domain/result'
import { appendAudit } from './audit-chain'
import type { Connection } from './connection'
import { deleteLinks } from './language-versions'
import { isKnownPerson } from './people'
import { deleteContributions } from './suggestions'
import type { StoreContext, StoreResult } from './store-context'

interface PlaceRow {
  readonly place: LibraryPlace
  readonly status: Status
}

const readPlace = (connection: Connection, release: string): PlaceRow | undefined =>
  connection.prepare<[string], PlaceRow>('SELECT place, status FROM release WHERE id = ?').get(release)

/** Puts a release into the archive, the bin, or back among the others; gives back where it was. Its text stays as it is. */
export function moveRelease(
  { connection }: StoreContext,
  input: {
    readonly release: string
    readonly to: LibraryPlace
    readonly person: string | null
    readonly at: string
  },
): StoreResult<{ readonly from: LibraryPlace }> {
  const { release, to, person, at } = input
  const row = readPlace(connection, release)
  if (row === undefined) return fail({ code: 'releaseNotFound', release })
  if (!isKnownPerson(connection, person)) return fail({ code: 'personNotFound', person: person ?? '' })
  const { place: from, status } = row
  if (from === to) return ok({ from })
  if (to === 'bin' && status === 'inReview') return fail({ code: 'releaseKept', reason: 'inReview' })
  connection.prepare('UPDATE release SET place = ?, moved_at = ? WHERE id = ?').run(to, at, release)
  appendAudit(connection, at, 'releaseMoved', { release, person, from, to })
  return ok({ from })
}

/** Whether a release has rows that the store never deletes: revisions, decisions on findings, clearances of quotes, links to others. */
const hasRecords = (connection: Connection, release: string): boolean =>
  ['revision', 'finding_decision', 'clearance', 'successor'].some(
    (table) => connection.prepare(`SELECT 1 FROM ${table} WHERE release = ?`).get(release) !== undefined,
  )

/** Deletes a release for good: one that lies in the bin and of which nothing was recorded that has to stay. */
export function deleteRelease(
  { connection }: StoreContext,
  { release, person, at }: { readonly release: string; readonly person: string | null; readonly at: string },
): StoreResult<null> {
  const row = readPlace(connection, release)
  if (row === undefined) return fail({ code: 'releaseNotFound', release })
  if (!isKnownPerson(connection, person)) return fail({ code: 'personNotFound', person: person ?? '' })
  if (row.place !== 'bin') return fail({ code: 'releaseKept', reason: 'notInBin' })
  if (hasRecords(connection, release)) return fail({ code: 'releaseKept', reason: 'recorded' })
  deleteContributions(connection, release)
  deleteLinks(connection, release)
  for (const table of [
    'working_copy',
    'checkpoint',
    'authorship',
    'search_text',
    'release_speaker',
    'release_template',
    'release_original',
    'text_origin',
    'shared_release',
  ])
    connection.prepare(`DELETE FROM ${table} WHERE release = ?`).run(release)
  connection.prepare('DELETE FROM release WHERE id = ?').run(release)
  appendAudit(connection, at, 'releaseDeleted', { release, person })
  return ok(null)
}
