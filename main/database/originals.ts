import { ok } from '../../domain/result'
import type { EvidenceView } from '../../ipc/evidence-views'
import { addEvidence, findEvidence, hashOfBytes, type NewEvidence } from './evidence'
import type { StoreContext, StoreResult } from './store-context'

/**
 * Keeps the file that a release was imported from as evidence. Bytes that were removed before do not come back; the
 * release then says that they were.
 */
export function keepOriginal(
  context: StoreContext,
  { release, ...file }: NewEvidence & { readonly release: string },
): StoreResult<null> {
  const hash = hashOfBytes(file.bytes)
  if (findEvidence(context.connection, hash) === null) {
    const added = addEvidence(context, file)
    if (!added.ok) return added
  }
  context.connection
    .prepare<[string, string, string]>(
      'INSERT OR IGNORE INTO release_original (release, evidence, at) VALUES (?, ?, ?)',
    )
    .run(release, hash, file.at)
  return ok(null)
}

/** The files that a release was imported from, in the order in which they came. */
export function listOriginals(
  { connection }: StoreContext,
  { release }: { readonly release: string },
): StoreResult<readonly EvidenceView[]> {
  const hashes = connection
    .prepare<[string], string>(
      'SELECT evidence FROM release_original WHERE release = ? ORDER BY at, evidence',
    )
    .pluck()
    .all(release)
  return ok(hashes.flatMap((hash) => findEvidence(connection, hash) ?? []))
}
