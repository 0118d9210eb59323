import { createHash } from 'node:crypto'
import { fail, ok } from '../../domain/result'
import type { EvidenceView } from '../../ipc/evidence-views'
import { appendAudit } from './audit-chain'
import type { Connection } from './connection'
import { insertGuarded } from './guarded-rows'
import { findPerson } from './people'
import type { StoreContext, StoreResult } from './store-context'
import type { VerifyProblem } from './verify-problem'

/** The hash that evidence is known by. */
export const hashOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

interface EvidenceRow extends Omit<EvidenceView, 'removal'> {
  readonly removedAt: string | null
  readonly removedBy: string | null
  readonly reason: string | null
}

/** The evidence with this hash, or null. A person whose row was deleted behind our back is shown by their id. */
export function findEvidence(connection: Connection, hash: string): EvidenceView | null {
  const row = connection
    .prepare<[string], EvidenceRow>(
      `SELECT evidence.hash, file_name AS fileName, media_type AS mediaType, size, evidence.added_at AS addedAt,
         coalesce(adder.name, added_by) AS addedBy, removed_at AS removedAt,
         coalesce(remover.name, removed_by) AS removedBy, reason
       FROM evidence
         LEFT JOIN person AS adder ON adder.id = added_by
         LEFT JOIN evidence_removal AS removal ON removal.hash = evidence.hash
         LEFT JOIN person AS remover ON remover.id = removed_by
       WHERE evidence.hash = ?`,
    )
    .get(hash)
  if (row === undefined) return null
  const { removedAt, removedBy, reason, ...evidence } = row
  const isRemoved = removedAt !== null && removedBy !== null && reason !== null
  return { ...evidence, removal: isRemoved ? { removedAt, removedBy, reason } : null }
}

/** A file that is to be kept as evidence, with who gives it. */
export interface NewEvidence {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly mediaType: string
  readonly person: string
  readonly at: string
}

/** Keeps a file as evidence. The same bytes are kept once; such as were removed do not come back. */
export function addEvidence({ connection }: StoreContext, input: NewEvidence): StoreResult<EvidenceView> {
  const { bytes, person, at } = input
  if (findPerson(connection, person) === null) return fail({ code: 'personNotFound', person })
  const hash = hashOfBytes(bytes)
  const kept = findEvidence(connection, hash)
  if (kept !== null)
    return kept.removal === null ? ok(kept) : fail({ code: 'evidenceRemoved', file: kept.fileName })
  const row = insertGuarded(connection, 'evidence', {
    ...{ hash, media_type: input.mediaType, file_name: input.fileName.normalize('NFC') },
    ...{ size: bytes.length, added_at: at, added_by: person },
  })
  connection
    .prepare<[string, Uint8Array]>('INSERT INTO evidence_bytes (hash, bytes) VALUES (?, ?)')
    .run(hash, bytes)
  appendAudit(connection, at, 'evidenceAdded', { evidence: hash, person }, [row])
  return existing(connection, hash)
}

/** What a piece of evidence is, its bytes left where they are. */
export function describeEvidence(
  { connection }: StoreContext,
  { evidence: hash }: { readonly evidence: string },
): StoreResult<EvidenceView> {
  const evidence = findEvidence(connection, hash)
  return evidence === null ? fail({ code: 'evidenceMissing', evidence: hash }) : ok(evidence)
}

/** Reads a piece of evidence. Bytes that do not have their hash any more are not given out. */
export function readEvidence(
  { connection }: StoreContext,
  { evidence: hash }: { readonly evidence: string },
): StoreResult<{ readonly evidence: EvidenceView; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const evidence = findEvidence(connection, hash)
  if (evidence === null) return fail({ code: 'evidenceMissing', evidence: hash })
  if (evidence.removal !== null) return fail({ code: 'evidenceRemoved', file: evidence.fileName })
  const bytes = connection
    .prepare<[string], Uint8Array>('SELECT bytes FROM evidence_bytes WHERE hash = ?')
    .pluck()
    .get(hash)
  if (bytes === undefined) return fail({ code: 'evidenceMissing', evidence: hash })
  if (hashOfBytes(bytes) !== hash) return fail({ code: 'evidenceChanged', evidence: hash })
  // A Buffer may share its memory with others, which would cross a channel with it.
  return ok({ evidence, bytes: new Uint8Array(bytes) })
}

/** Removes the bytes of a piece of evidence, with a reason; its hash, name and history stay. */
export function removeEvidence(
  { connection }: StoreContext,
  input: {
    readonly evidence: string
    readonly person: string
    readonly reason: string
    readonly at: string
  },
): StoreResult<EvidenceView> {
  const { evidence: hash, person, reason, at } = input
  if (findPerson(connection, person) === null) return fail({ code: 'personNotFound', person })
  if (reason.trim() === '') return fail({ code: 'reasonMissing' })
  const kept = findEvidence(connection, hash)
  if (kept === null) return fail({ code: 'evidenceMissing', evidence: hash })
  if (kept.removal !== null) return ok(kept)
  const row = insertGuarded(connection, 'evidence_removal', {
    ...{ hash, removed_at: at, removed_by: person, reason },
  })
  connection.prepare('DELETE FROM evidence_bytes WHERE hash = ?').run(hash)
  appendAudit(connection, at, 'evidenceRemoved', { evidence: hash, person }, [row])
  return existing(connection, hash)
}

function existing(connection: Connection, hash: string): StoreResult<EvidenceView> {
  const evidence = findEvidence(connection, hash)
  if (evidence === null) throw new Error('Evidence that was just written must be there')
  return ok(evidence)
}

/** Evidence whose bytes changed, or are gone without a removal. */
export function findEvidenceProblems(connection: Connection): readonly VerifyProblem[] {
  const problems: VerifyProblem[] = []
  const rows = connection.prepare<[], { readonly hash: string; readonly bytes: Uint8Array }>(
    'SELECT hash, bytes FROM evidence_bytes',
  )
  for (const { hash, bytes } of rows.iterate())
    if (hashOfBytes(bytes) !== hash) problems.push({ kind: 'evidenceChanged', evidence: hash })
  const gone = connection
    .prepare<[], string>(
      `SELECT hash FROM evidence
       WHERE hash NOT IN (SELECT hash FROM evidence_bytes) AND hash NOT IN (SELECT hash FROM evidence_removal)`,
    )
    .pluck()
    .all()
  return [...problems, ...gone.map((evidence) => ({ kind: 'evidenceMissing' as const, evidence }))]
}

/** How many pieces of evidence had their bytes removed; a store of an older version has none. */
export const countRemovedEvidence = (connection: Connection): number =>
  connection.prepare<[], number>('SELECT count(*) FROM evidence_removal').pluck().get() ?? 0
