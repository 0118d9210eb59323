import type { CorrectionGrade, IssueEventKind, SuccessorKind } from '../../domain/issue/issue-events'
import { fail, ok } from '../../domain/result'
import type { IssueEventView, IssueView, LinkedRelease } from '../../ipc/issue-views'
import { appendAudit } from './audit-chain'
import type { Connection } from './connection'
import { findEvidence } from './evidence'
import { insertGuarded } from './guarded-rows'
import { findPerson } from './people'
import { type StatusStep, takeStatusStep } from './revisions'
import type { GuardedResult, StoreContext, StoreResult } from './store-context'

/** What became of a release after its approval. */
export function readIssue(
  { connection }: StoreContext,
  { release }: { readonly release: string },
): StoreResult<IssueView> {
  return ok({
    events: [...listEvents(connection, release)],
    original: links(connection, 'release', release)[0] ?? null,
    successors: [...links(connection, 'original', release)],
  })
}

type EventRow = Omit<IssueEventView, 'evidence'> & { readonly evidence: string | null }

function listEvents(connection: Connection, release: string): readonly IssueEventView[] {
  return connection
    .prepare<[string], EventRow>(
      `SELECT sequence, kind, revision, at, recorded_at AS recordedAt,
         coalesce(person.name, recorded_by) AS recordedBy, evidence, note
       FROM issue_event LEFT JOIN person ON person.id = recorded_by
       WHERE release = ? ORDER BY sequence`,
    )
    .all(release)
    .map((row) => ({ ...row, evidence: evidenceOf(connection, row.evidence) }))
}

function evidenceOf(connection: Connection, hash: string | null): IssueEventView['evidence'] {
  const kept = hash === null ? null : findEvidence(connection, hash)
  return kept === null ? null : { hash: kept.hash, fileName: kept.fileName, isRemoved: kept.removal !== null }
}

/** The other ends of the links whose end of this name is a release, the newest first. */
const links = (
  connection: Connection,
  end: 'release' | 'original',
  release: string,
): readonly LinkedRelease[] =>
  connection
    .prepare<[string], LinkedRelease>(
      `SELECT other.id, other.headline, link.kind, link.grade, link.revision, link.made_at AS madeAt
       FROM successor AS link
         JOIN release AS other ON other.id = link.${end === 'release' ? 'original' : 'release'}
       WHERE link.${end} = ? ORDER BY link.made_at DESC`,
    )
    .all(release)

export interface IssueEventInput {
  readonly release: string
  readonly kind: IssueEventKind
  readonly revision: number
  readonly happenedAt: string
  readonly person: string
  readonly evidence: string | null
  readonly note: string
  readonly at: string
  /** The status step that goes with it; null where the release has its status already. */
  readonly step: StatusStep | null
}

/** Records that a release was sent, stood online or was withdrawn. */
export function recordIssueEvent({ connection }: StoreContext, input: IssueEventInput): GuardedResult<null> {
  const { release, person, at, step } = input
  if (findPerson(connection, person) === null) return fail({ code: 'personNotFound', person })
  if (input.evidence !== null && findEvidence(connection, input.evidence) === null)
    return fail({ code: 'evidenceMissing', evidence: input.evidence })
  const sequence = listEvents(connection, release).length + 1
  const row = insertGuarded(connection, 'issue_event', {
    ...{ release, sequence, kind: input.kind, revision: input.revision, at: input.happenedAt },
    ...{ recorded_by: person, recorded_at: at, evidence: input.evidence, note: input.note },
  })
  appendAudit(connection, at, 'issueRecorded', { release, revision: input.revision, event: input.kind }, [
    row,
  ])
  // Thrown, so that the event goes with the step that could not be taken.
  if (step !== null && !takeStatusStep(connection, step))
    throw new Error(`A release whose event was checked must be ${step.from}`)
  return ok(null)
}

export interface LinkSuccessorInput {
  readonly release: string
  readonly original: string
  readonly revision: number
  readonly kind: SuccessorKind
  readonly grade: CorrectionGrade | null
  readonly person: string
  readonly at: string
}

/** Records that a release corrects, replaces or withdraws another. */
export function linkSuccessor(
  { connection }: StoreContext,
  { release, original, revision, kind, grade, person, at }: LinkSuccessorInput,
): StoreResult<null> {
  if (findPerson(connection, person) === null) return fail({ code: 'personNotFound', person })
  const row = insertGuarded(connection, 'successor', {
    ...{ release, original, revision, kind, grade, made_by: person, made_at: at },
  })
  appendAudit(connection, at, 'successorMade', { release, original, revision }, [row])
  return ok(null)
}
