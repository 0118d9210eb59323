import type { Database } from 'better-sqlite3'
import { revisionFingerprints } from '../../domain/identify/fingerprints'
import { ok } from '../../domain/result'
import { parseCanonicalForm } from '../../domain/revision/canonical-form'
import type { StoreContext, StoreResult } from './store-context'

/** A revision that a text may be, with its bytes. */
export interface LikeRevision {
  readonly release: string
  readonly number: number
  readonly wording: string
  readonly details: string
  /** Whether a decision that it is approved is recorded. */
  readonly isApproved: boolean
}

/** A fingerprint that more revisions have than this is of words that everybody uses: a boilerplate, a formula. */
const mostRevisions = 400
/** So many candidates are looked at. */
const mostCandidates = 24

type RevisionBytes = Pick<LikeRevision, 'release' | 'number' | 'wording' | 'details'>

/** Derives the fingerprints of one revision. One whose bytes cannot be read gets none, and is found by nobody. */
export function indexRevision(
  connection: Database,
  { release, number, wording, details }: RevisionBytes,
): void {
  const document = parseCanonicalForm(wording, details)
  const id = connection
    .prepare('INSERT INTO indexed_revision (release, revision) VALUES (?, ?)')
    .run(release, number).lastInsertRowid
  const add = connection.prepare('INSERT OR IGNORE INTO fingerprint (print, indexed_revision) VALUES (?, ?)')
  if (document.ok) for (const print of revisionFingerprints(document.value)) add.run(print, id)
}

/** Derives the fingerprints of all revisions that have none: those of an older store, or of another program's writing. */
export function indexNewRevisions(connection: Database): void {
  const added = connection
    .prepare<[], RevisionBytes>(
      `SELECT release, number, wording, details FROM revision WHERE NOT EXISTS (
         SELECT 1 FROM indexed_revision AS known
         WHERE known.release = revision.release AND known.revision = revision.number
       )`,
    )
    .all()
  for (const revision of added) indexRevision(connection, revision)
}

/** Makes sure that every revision can be found. */
export function indexRevisions({ connection }: StoreContext, _input: null): StoreResult<null> {
  indexNewRevisions(connection)
  return ok(null)
}

/**
 * The revisions that have the most fingerprints in common with a text, the likeliest first; a rare fingerprint counts for
 * more than one that many revisions have.
 */
export function findLikeRevisions(
  { connection }: StoreContext,
  { prints }: { readonly prints: readonly number[] },
): StoreResult<readonly LikeRevision[]> {
  const weights = new Map<number, number>()
  const having = connection
    .prepare<[number], number>(
      `SELECT indexed_revision FROM fingerprint WHERE print = ? LIMIT ${String(mostRevisions + 1)}`,
    )
    .pluck()
  for (const print of prints) {
    const revisions = having.all(print)
    // One that stands everywhere says little, but a text may have no other.
    const weight = revisions.length > mostRevisions ? 0.0001 : 1 / revisions.length
    for (const revision of revisions) weights.set(revision, (weights.get(revision) ?? 0) + weight)
  }
  const likeliest = [...weights]
    .sort(([one, weight], [other, otherWeight]) => otherWeight - weight || other - one)
    .slice(0, mostCandidates)
  const read = connection.prepare<[number], Omit<LikeRevision, 'isApproved'> & { approved: number }>(
    `SELECT revision.release, revision.number, wording, details,
       EXISTS (
         SELECT 1 FROM decision WHERE decision.release = revision.release
           AND decision.revision = revision.number AND decision.kind = 'approved'
       ) AS approved
     FROM indexed_revision AS known JOIN revision
       ON revision.release = known.release AND revision.number = known.revision
     WHERE known.id = ?`,
  )
  return ok(
    likeliest.flatMap(([id]) => {
      const row = read.get(id)
      if (row === undefined) return []
      const { approved, ...revision } = row
      return [{ ...revision, isApproved: approved === 1 }]
    }),
  )
}
