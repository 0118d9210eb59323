import type { Budgets } from '../../domain/kinds/budgets'
import type { Status } from '../../domain/approval/status'
import { fail, ok } from '../../domain/result'
import type { AcceptedFindingView, ReleaseSummary, RevisionView } from '../../ipc/views'
import { appendAudit } from './audit-chain'
import { acceptedFindings } from './finding-decisions'
import { isKnownPerson } from './people'
import { listRevisions } from './revision-views'
import { excerptOf, parseSearchQuery } from './search-query'
import { searchReleases } from './search'
import type { StoreContext, StoreResult } from './store-context'
import type { StoredCopy } from './stored-copy'
import { budgetsOfRelease, noteTemplate } from './templates'
import { addAuthor, findWorkingCopy, type WorkingCopy, writeWorkingCopy } from './working-copies'

/** A release with all that is stored about it but its old texts. */
export interface StoredRelease {
  readonly id: string
  readonly status: Status
  readonly changedAt: string
  /** Name of the person who changed it last. */
  readonly changedBy: string | null
  readonly workingCopy: WorkingCopy
  readonly acceptedFindings: readonly AcceptedFindingView[]
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
}

/** For this many results the text around the hit is cut out; nobody reads more of them. */
const excerptLimit = 100

const summaryColumns = `release.id, release.number, release.kind, release.language, release.headline,
  release.status, release.changed_at AS changedAt, person.name AS changedBy,
  (SELECT max(number) FROM revision WHERE revision.release = release.id) AS revision,
  (SELECT max(revision) FROM decision WHERE decision.release = release.id AND kind = 'approved')
    AS approvedRevision,
  release.open_stops AS openStops, NULL AS excerpt`

/** Releases, last changed first: all, those of a status, or those in which every one of the words stands. */
export function listReleases(
  { connection }: StoreContext,
  { words, status }: { readonly words: string; readonly status: Status | null },
): StoreResult<readonly ReleaseSummary[]> {
  const rows = connection
    .prepare<[{ readonly status: Status | null }], ReleaseSummary>(
      `SELECT ${summaryColumns} FROM release LEFT JOIN person ON person.id = release.changed_by
       WHERE @status IS NULL OR release.status = @status
       ORDER BY release.changed_at DESC, release.id`,
    )
    .all({ status })
  const terms = parseSearchQuery(words)
  if (terms.length === 0) return ok(words.trim() === '' ? rows : [])
  const found = searchReleases(connection, terms)
  const textOf = connection
    .prepare<[string], string>('SELECT text FROM search_text WHERE release = ?')
    .pluck()
  return ok(
    rows
      .filter(({ id }) => found.has(id))
      .map((row, index) =>
        index < excerptLimit ? { ...row, excerpt: excerptOf(textOf.get(row.id) ?? '', terms) } : row,
      ),
  )
}

/** A release with its working copy, accepted findings and revisions. */
export function readRelease(
  { connection }: StoreContext,
  { release }: { readonly release: string },
): StoreResult<StoredRelease> {
  const row = connection
    .prepare<
      [string],
      {
        readonly id: string
        readonly status: Status
        readonly changedAt: string
        readonly changedBy: string | null
      }
    >(
      `SELECT release.id, release.status, release.changed_at AS changedAt, person.name AS changedBy
       FROM release LEFT JOIN person ON person.id = release.changed_by WHERE release.id = ?`,
    )
    .get(release)
  const workingCopy = findWorkingCopy(connection, release)
  if (row === undefined || workingCopy === null) return fail({ code: 'releaseNotFound', release })
  return ok({
    ...row,
    workingCopy,
    acceptedFindings: acceptedFindings(connection, release),
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
  const { id, copy, person, at, file } = input
  if (person !== null && !isKnownPerson(connection, person)) return fail({ code: 'personNotFound', person })
  connection
    .prepare(
      `INSERT INTO release (id, status, kind, language, number, headline, open_stops, created_at, changed_at)
       VALUES (?, 'draft', ?, ?, NULL, '', 0, ?, ?)`,
    )
    .run(id, copy.kind, copy.language, at, at)
  appendAudit(connection, at, 'releaseCreated', { release: id, person, file })
  writeWorkingCopy(connection, id, { ...copy, version: 1, person, at })
  addAuthor(connection, id, person, 1, at)
  noteTemplate(connection, id, input.template ?? null)
  return ok(null)
}
