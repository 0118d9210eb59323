import type { SaidBy, SignOffKind } from '../../domain/approval/sign-off'
import { seenInput, type SeenInput, type SignOffView } from '../../ipc/approval-views'
import type { PersonView } from '../../ipc/views'
import type { Connection } from './connection'
import { findEvidence } from './evidence'

/** Gives the person with an id. */
export type SeenPeople = (id: string) => PersonView

interface RecordedRow {
  readonly recordedBy: string | null
  readonly channel: SaidBy | null
  readonly evidence: string | null
}

interface SignOffRow extends RecordedRow {
  readonly revision: number
  readonly sequence: number
  readonly kind: SignOffKind
  readonly person: string
  readonly inPlaceOf: string | null
  readonly at: string
  readonly reason: string
  readonly isEmergency: number
  readonly confirms: number | null
  readonly seen: string | null
  readonly key: string | null
}

/** All signatures under the revisions of a release, by the revision's number, in the order in which they were given. */
export function listSignOffs(
  connection: Connection,
  release: string,
  personOf: SeenPeople,
): ReadonlyMap<number, readonly SignOffView[]> {
  const rows = connection
    .prepare<[string], SignOffRow>(
      `SELECT revision, sequence, kind, person, in_place_of AS inPlaceOf, at, reason,
         is_emergency AS isEmergency, recorded_by AS recordedBy, channel, evidence, confirms, seen, key
       FROM sign_off WHERE release = ? ORDER BY revision, sequence`,
    )
    .all(release)
  const byRevision = new Map<number, SignOffView[]>()
  for (const row of rows) {
    const { revision, sequence, kind, at, reason, confirms, key, inPlaceOf } = row
    const signOff: SignOffView = {
      ...{ sequence, kind, at, reason, confirms, key },
      person: personOf(row.person),
      inPlaceOf: inPlaceOf === null ? null : personOf(inPlaceOf),
      isEmergency: row.isEmergency === 1,
      recorded: recordingView(connection, row, personOf),
      seen: readSeen(row.seen),
    }
    byRevision.set(revision, [...(byRevision.get(revision) ?? []), signOff])
  }
  return byRevision
}

/** Who wrote a decision down and what shows it; null where the person did it themselves. */
export function recordingView(
  connection: Connection,
  { recordedBy, channel, evidence }: RecordedRow,
  personOf: SeenPeople,
): SignOffView['recorded'] {
  if (recordedBy === null || channel === null) return null
  const kept = evidence === null ? null : findEvidence(connection, evidence)
  return {
    by: personOf(recordedBy),
    channel,
    evidence:
      kept === null ? null : { hash: kept.hash, fileName: kept.fileName, isRemoved: kept.removal !== null },
  }
}

function readSeen(json: string | null): SeenInput | null {
  if (json === null) return null
  try {
    return seenInput.safeParse(JSON.parse(json)).data ?? null
  } catch {
    // Not what we write; verify names the row.
    return null
  }
}
