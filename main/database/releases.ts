import type { CommentThread } from '../../domain/comments/comment-thread'
import type { ClearanceRecord } from '../../domain/approval/clearance/clearance-record'
import type { Budgets } from '../../domain/kinds/budgets'
import type { Status } from '../../domain/approval/status'
import type { Act } from '../../domain/origins/carry-origins'
import type { LibraryPlace } from '../../domain/library/place'
import { fail, ok } from '../../domain/result'
import type { AcceptedFindingView, OriginView, RevisionView } from '../../ipc/views'
import { appendAudit } from './audit-chain'
import { listClearances } from './clearances'
import { listThreads } from './comments'
import { acceptedFindings } from './finding-decisions'
import { writingBy } from './origins'
import { isKnownPerson } from './people'
import { listRevisions } from './revision-views'
import type { StoreContext, StoreResult } from './store-context'
import type { StoredCopy } from './stored-copy'
import { budgetsOfRelease, noteTemplate } from './templates'
import { addAuthor, findWorkingCopy, type WorkingCopy, writeWorkingCopy } from './working-copies'

/** A release with all that is stored about it but its old texts. */
export interface StoredRelease {
  readonly id: string
  readonly status: Status
  readonly place: LibraryPlace
  /** The release that it was duplicated from, or null. */
  readonly origin: OriginView | null
  readonly changedAt: string
  /** Name of the person who changed it last. */
  readonly changedBy: string | null
  readonly workingCopy: WorkingCopy
  readonly acceptedFindings: readonly AcceptedFindingView[]
  /** What was recorded of its quotes, oldest first. */
  readonly clearances: readonly ClearanceRecord[]
  /** What was commented, oldest first. */
  readonly comments: readonly CommentThread[]
  /** Those of its template, null where the usual ones hold. */
  readonly budgets: Budgets | null
  /** Newest first. */
  readonly revisions: readonly RevisionView[]
}

export interface NewStoredRelease {
  readonly id: string
  readonly copy: StoredCopy
  readonly person: string | null
  readonly at: string
  /** Name of the file that it was imported from, or null. */
  readonly file: string | null
  /** Id of the template of the office that it began with. */
  readonly template?: string | null
  /** Id of the release that it was duplicated from. */
  readonly origin?: string | null
  /** What brought its words in, where nobody typed them. */
  readonly act?: Act
}

interface StoredReleaseRow extends Pick<
  StoredRelease,
  'id' | 'status' | 'place' | 'changedAt' | 'changedBy'
> {
  readonly originId: string | null
  readonly originHeadline: string | null
}

/** A release with its working copy, accepted findings and revisions. */
export function readRelease(
  { connection }: StoreContext,
  { release }: { readonly release: string },
): StoreResult<StoredRelease> {
  const row = connection
    .prepare<[string], StoredReleaseRow>(
      `SELECT release.id, release.status, release.place, release.origin AS originId,
         original.headline AS originHeadline, release.changed_at AS changedAt, person.name AS changedBy
       FROM release LEFT JOIN person ON person.id = release.changed_by
         LEFT JOIN release AS original ON original.id = release.origin
       WHERE release.id = ?`,
    )
    .get(release)
  const workingCopy = findWorkingCopy(connection, release)
  if (row === undefined || workingCopy === null) return fail({ code: 'releaseNotFound', release })
  const { originId, originHeadline, ...facts } = row
  return ok({
    ...facts,
    origin: originId === null ? null : { id: originId, headline: originHeadline },
    workingCopy,
    acceptedFindings: acceptedFindings(connection, release),
    clearances: listClearances(connection, release),
    comments: listThreads(connection, release),
    budgets: budgetsOfRelease(connection, release),
    revisions: listRevisions(connection, release),
  })
}

/** The ids that a reference may mean: the release with this id, else those with this number, else those whose id begins so. */
export function findReleases(
  { connection }: StoreContext,
  { reference }: { readonly reference: string },
): StoreResult<readonly string[]> {
  const ways = [
    'SELECT id FROM release WHERE id = @reference',
    'SELECT id FROM release WHERE number = @reference',
    'SELECT id FROM release WHERE substr(id, 1, length(@reference)) = @reference',
  ]
  for (const way of reference === '' ? [] : ways) {
    const ids = connection.prepare<[{ readonly reference: string }], string>(way).pluck().all({ reference })
    if (ids.length > 0) return ok(ids)
  }
  return ok([])
}

/** Creates a release as a draft. */
export function createRelease({ connection }: StoreContext, input: NewStoredRelease): StoreResult<null> {
  const { id, copy, person, at, file, origin = null } = input
  if (person !== null && !isKnownPerson(connection, person)) return fail({ code: 'personNotFound', person })
  connection
    .prepare(
      `INSERT INTO release (id, status, kind, language, number, headline, open_stops, created_at, changed_at, origin)
       VALUES (?, 'draft', ?, ?, NULL, '', 0, ?, ?, ?)`,
    )
    .run(id, copy.kind, copy.language, at, at, origin)
  const from = origin === null ? {} : { origin }
  appendAudit(connection, at, 'releaseCreated', { release: id, person, file, ...from })
  const { act = writingBy({ person, at }) } = input
  writeWorkingCopy(connection, id, { ...copy, version: 1, person, at, act })
  addAuthor(connection, id, person, 1, at)
  noteTemplate(connection, id, input.template ?? null)
  return ok(null)
}
