import type { Recording, SignOffKind } from '../../domain/approval/sign-off'
import { statementText } from '../../domain/approval/sign-off'
import { isSignatureOf } from '../identity/signing'
import type { Connection } from './connection'
import type { VerifyProblem } from './verify-problem'

interface SignedRow {
  readonly release: string
  readonly revision: number
  readonly kind: SignOffKind | 'changesRequested' | 'rejected'
  readonly person: string
  readonly inPlaceOf: string | null
  readonly at: string
  readonly reason: string
  readonly isEmergency: number
  readonly recordedBy: string | null
  readonly channel: Recording['channel'] | null
  readonly evidence: string | null
  readonly confirms: number | null
  readonly wordingHash: string
  readonly detailsHash: string
  readonly signature: string | null
  readonly head: string | null
  /** Whether the audit log has the entry that the signature vouches for. */
  readonly hasHead: number
  /** Of the key that the row names, where the signer has it; null where nobody has. */
  readonly publicKey: string | null
}

/**
 * Signatures that do not fit what stands above them, whose key is not that of who signed, or that vouch for an entry of
 * the audit log which is gone: whoever writes the log anew cannot sign for those who signed it.
 */
export function findSignatureProblems(
  connection: Connection,
  asked: string | null,
): readonly VerifyProblem[] {
  return connection
    .prepare<[{ readonly asked: string | null }], SignedRow>(
      `SELECT signed.*, (
         SELECT public_key FROM person_key
         WHERE fingerprint = signed.key AND person = coalesce(recordedBy, signed.person) LIMIT 1
       ) AS publicKey,
       EXISTS (SELECT 1 FROM audit WHERE audit.hash = signed.head) AS hasHead
       FROM (
         SELECT release, revision, kind, person, in_place_of AS inPlaceOf, at, reason,
           is_emergency AS isEmergency, recorded_by AS recordedBy, channel, evidence, confirms,
           wording_hash AS wordingHash, details_hash AS detailsHash, key, signature, head
         FROM sign_off WHERE key IS NOT NULL
         UNION ALL
         SELECT release, revision, kind, person, in_place_of, decided_at, reason,
           0, recorded_by, channel, evidence, NULL, wording_hash, details_hash, key, signature, head
         FROM decision WHERE key IS NOT NULL
       ) AS signed
       WHERE @asked IS NULL OR release = @asked`,
    )
    .all({ asked })
    .filter((row) => !isSigned(row))
    .map(({ release, revision, person }) => ({ kind: 'signatureWrong', release, revision, person }))
}

function isSigned(row: SignedRow): boolean {
  const { signature, publicKey, head, recordedBy, channel, evidence } = row
  if (signature === null || publicKey === null || head === null || row.hasHead === 0) return false
  const text = statementText({
    ...row,
    head,
    isEmergency: row.isEmergency === 1,
    recorded: recordedBy === null || channel === null ? null : { by: recordedBy, channel, evidence },
  })
  return isSignatureOf(publicKey, text, signature)
}
