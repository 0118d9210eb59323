import { blockedStep } from '../../domain/approval/blocked-step'
import type { Policy } from '../../domain/approval/policy'
import type { RevisionOrigin } from '../../domain/approval/standing'
import type { Status } from '../../domain/approval/status'
import type { CanonicalForm } from '../../domain/revision/canonical-form'
import { canonicalJson, type JsonValue } from '../../domain/revision/canonical-json'
import { fail, ok } from '../../domain/result'
import type { RevisionView } from '../../ipc/views'
import { appendAudit, type RowSeal } from './audit-chain'
import type { Connection } from './connection'
import { indexRevision } from './fingerprints'
import { deedOf, freezeOrigins, restoring } from './origins'
import { countOpenStops } from './finding-decisions'
import { insertGuarded } from './guarded-rows'
import { findPerson } from './people'
import { listDeputyships } from './policies'
import { listRevisions } from './revision-views'
import type { GuardedResult, StoreContext, StoreResult } from './store-context'
import type { StoredCopy } from './stored-copy'
import { addAuthor, asCheckpoint, findWorkingCopy, type Saved, writeWorkingCopy } from './working-copies'
import { keepCheckpoint } from './checkpoints'

/** A step from one status to another, taken only where the release still has the first. */
export interface StatusStep {
  readonly release: string
  readonly from: Status
  readonly to: Status
}

/** The bytes of a revision with what is recorded about it. */
export interface StoredRevision {
  readonly revision: RevisionView
  readonly wording: string
  readonly details: string
  readonly language: string
  readonly workingCopyVersion: number
}

export interface SubmitInput extends StatusStep {
  readonly version: number
  readonly stopKeys: readonly string[]
  readonly form: CanonicalForm
  readonly schema: number
  readonly language: string
  readonly policy: Policy
  readonly person: string
  readonly note: string
  readonly at: string
}

/** Takes a status step; false where the release is no longer in the status that was expected. */
export function takeStatusStep(connection: Connection, { release, from, to }: StatusStep): boolean {
  return (
    connection.prepare('UPDATE release SET status = ? WHERE id = ? AND status = ?').run(to, release, from)
      .changes === 1
  )
}

/** The revision with this number, or the newest. */
export function readRevision(
  { connection }: StoreContext,
  { release, number }: { readonly release: string; readonly number: number | 'newest' },
): StoreResult<StoredRevision> {
  const revisions = listRevisions(connection, release)
  const revision =
    number === 'newest' ? revisions[0] : revisions.find((candidate) => candidate.number === number)
  if (revision === undefined)
    return fail({ code: 'revisionNotFound', release, revision: number === 'newest' ? null : number })
  const bytes = connection
    .prepare<[string, number], Omit<StoredRevision, 'revision'>>(
      `SELECT wording, details, language, working_copy_version AS workingCopyVersion
       FROM revision WHERE release = ? AND number = ?`,
    )
    .get(release, revision.number)
  if (bytes === undefined) throw new Error('A revision that was just listed must be there')
  return ok({ revision, ...bytes })
}

/** Records a revision of the working copy's given version, with all authors since the last approval and the submitter. */
export function submitRevision(
  { connection }: StoreContext,
  input: SubmitInput,
): GuardedResult<RevisionView> {
  const { release, person, at } = input
  if (findPerson(connection, person) === null) return fail({ code: 'personNotFound', person })
  const authors = [...new Set([...writersOf(connection, release), person])].sort()
  const deputies = { deputyships: listDeputyships(connection), day: at.slice(0, 10) }
  const blocked = blockedStep(input.policy, authors, deputies)
  if (blocked !== null)
    return fail({ code: 'policyNamesAuthor', person: findPerson(connection, blocked)?.name ?? blocked })
  const isAsExpected =
    findWorkingCopy(connection, release)?.version === input.version &&
    countOpenStops(connection, release, input.stopKeys) === 0 &&
    takeStatusStep(connection, input)
  if (!isAsExpected) return fail({ code: 'changedMeanwhile' })
  addAuthor(connection, release, person, input.version, at)
  const number = (listRevisions(connection, release)[0]?.number ?? 0) + 1
  const rows = insertRevision(connection, { ...input, number, authors, origin: null, base: null })
  appendAudit(connection, at, 'revisionSubmitted', { release, revision: number, authors }, rows)
  return ok(newestRevision(connection, release))
}

/** Who wrote in a release since its last approval: ids of people. */
export const writersOf = (connection: Connection, release: string): readonly string[] =>
  connection
    .prepare<[string], string>('SELECT person FROM authorship WHERE release = ? ORDER BY person')
    .pluck()
    .all(release)

/** The bytes of a revision and what is recorded with them. */
export interface NewRevision {
  readonly release: string
  readonly number: number
  readonly form: CanonicalForm
  readonly schema: number
  readonly language: string
  readonly policy: Policy
  readonly version: number
  readonly person: string
  readonly at: string
  readonly note: string
  readonly authors: readonly string[]
  readonly origin: RevisionOrigin | null
  readonly base: number | null
}

/** Inserts a revision with its authors. Gives back the seals of all rows. */
export function insertRevision(connection: Connection, input: NewRevision): readonly RowSeal[] {
  const { release, number, form } = input
  const row = insertGuarded(connection, 'revision', {
    release,
    number,
    schema: input.schema,
    language: input.language,
    wording: form.wording,
    wording_hash: form.wordingHash,
    details: form.details,
    details_hash: form.detailsHash,
    policy: 'fourEyes',
    working_copy_version: input.version,
    submitted_by: input.person,
    submitted_at: input.at,
    note: input.note,
    rules: canonicalJson(policyJson(input.policy)),
    origin: input.origin,
    base: input.base,
  })
  const authors = input.authors.map((person) =>
    insertGuarded(connection, 'revision_author', { release, revision: number, person }),
  )
  indexRevision(connection, { release, number, wording: form.wording, details: form.details })
  const { wording, details } = form
  const kind = input.origin === 'conditions' ? 'condition' : 'written'
  const origin = { kind, ...deedOf(input) } as const
  freezeOrigins(connection, { release, number, wording, details, base: input.base, origin })
  return [row, ...authors]
}

const policyJson = ({ signOffs, toInform, ...rules }: Policy): JsonValue => ({
  ...rules,
  signOffs: signOffs.map(({ person, part }) => ({ person, part })),
  toInform: [...toInform],
})

/** Takes a revision back before anybody has decided on it. */
export function withdrawRevision(
  { connection }: StoreContext,
  input: StatusStep & { readonly revision: number; readonly person: string; readonly at: string },
): GuardedResult<null> {
  const { release, revision, person, at } = input
  if (findPerson(connection, person) === null) return fail({ code: 'personNotFound', person })
  if (listRevisions(connection, release)[0]?.number !== revision || !takeStatusStep(connection, input))
    return fail({ code: 'changedMeanwhile' })
  const row = insertGuarded(connection, 'revision_withdrawal', {
    release,
    revision,
    person,
    withdrawn_at: at,
  })
  appendAudit(connection, at, 'submissionWithdrawn', { release, revision }, [row])
  return ok(null)
}

/** Opens an approved release for a new draft, which begins with the given copy of the approved revision. */
export function reviseRelease(
  { connection }: StoreContext,
  input: StatusStep & {
    readonly revision: number
    readonly version: number
    /** The approved text where the working copy is another one, else null. */
    readonly copy: StoredCopy | null
    readonly person: string | null
    readonly at: string
    readonly checkpoint: string
  },
): GuardedResult<Saved> {
  const { release, revision, copy, person, at } = input
  if (person !== null && findPerson(connection, person) === null)
    return fail({ code: 'personNotFound', person })
  const current = findWorkingCopy(connection, release)
  if (current?.version !== input.version || !takeStatusStep(connection, input))
    return fail({ code: 'changedMeanwhile' })
  appendAudit(connection, at, 'releaseRevised', { release, revision, person })
  if (copy === null) return ok({ version: current.version, savedAt: current.savedAt })
  return ok(replaceWorkingCopy(connection, { ...input, copy }))
}

/** Puts the text of a revision in the place of the working copy, which is kept as a checkpoint. */
export function replaceWorkingCopy(
  connection: Connection,
  input: {
    readonly release: string
    readonly revision: number
    readonly copy: StoredCopy
    readonly person: string | null
    readonly at: string
    readonly checkpoint: string
  },
): Saved {
  const { release, copy, person, at } = input
  const current = findWorkingCopy(connection, release)
  if (current === null) throw new Error(`The release ${release} must have a working copy`)
  const overwritten = asCheckpoint(connection, release, current, input.checkpoint)
  keepCheckpoint(connection, { ...overwritten, kind: 'automatic' })
  const version = current.version + 1
  const act = restoring(connection, release, input.revision, { person, at })
  writeWorkingCopy(connection, release, { ...copy, version, person, at, act })
  return { version, savedAt: at }
}

/** The newest revision of a release that has one. */
export function newestRevision(connection: Connection, release: string): RevisionView {
  const newest = listRevisions(connection, release)[0]
  if (newest === undefined) throw new Error(`The release ${release} must have a revision`)
  return newest
}
