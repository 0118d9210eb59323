import { ok } from '../../domain/result'
import type { EvidenceView } from '../../ipc/evidence-views'
import { addEvidence, findEvidence, hashOfBytes, readEvidence, type NewEvidence } from './evidence'
import type { StoreContext, StoreResult } from './store-context'

/** How a file was read. */
export interface OriginalReading {
  /** Which tracked changes were read as made. */
  readonly changes: 'all' | 'none'
  /** The encoding that somebody chose; null where it is the one that is found. */
  readonly encoding: string | null
}

/**
 * Keeps the file that a release was imported from as evidence. Bytes that were removed before do not come back; the
 * release then says that they were.
 */
export function keepOriginal(
  context: StoreContext,
  {
    release,
    changes,
    ...file
  }: NewEvidence & Pick<OriginalReading, 'changes'> & { readonly release: string },
): StoreResult<null> {
  const hash = hashOfBytes(file.bytes)
  if (findEvidence(context.connection, hash) === null) {
    const added = addEvidence(context, file)
    if (!added.ok) return added
  }
  context.connection
    .prepare<[string, string, string, string]>(
      'INSERT OR IGNORE INTO release_original (release, evidence, at, changes) VALUES (?, ?, ?, ?)',
    )
    .run(release, hash, file.at, changes)
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

/** The file that a release was imported from, with how it was read and what a person made of its passages. */
export interface Original extends OriginalReading {
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** JSON, as it was noted. */
  readonly adjustments: string
}

/** The file that a release was imported from, the newest where there are several; null where none is kept. */
export function readOriginal(
  context: StoreContext,
  { release }: { readonly release: string },
): StoreResult<Original | null> {
  const row = context.connection
    .prepare<[string], OriginalReading & { readonly evidence: string; readonly adjustments: string }>(
      `SELECT evidence, changes, encoding, adjustments FROM release_original
       WHERE release = ? ORDER BY at DESC, evidence LIMIT 1`,
    )
    .get(release)
  if (row === undefined) return ok(null)
  const { evidence, ...reading } = row
  const read = readEvidence(context, { evidence })
  if (!read.ok) return read
  return ok({ ...reading, fileName: read.value.evidence.fileName, bytes: read.value.bytes })
}

/** Notes how the newest file that a release was imported from is read from now on. Where none is kept, nothing is noted. */
export function noteReading(
  { connection }: StoreContext,
  {
    release,
    encoding,
    adjustments,
  }: { readonly release: string; readonly encoding: string | null; readonly adjustments: string },
): StoreResult<null> {
  connection
    .prepare(
      `UPDATE release_original SET encoding = @encoding, adjustments = @adjustments
       WHERE release = @release AND evidence =
         (SELECT evidence FROM release_original WHERE release = @release ORDER BY at DESC, evidence LIMIT 1)`,
    )
    .run({ release, encoding, adjustments })
  return ok(null)
}

/** The release that these very bytes were imported as, the newest where there are several; null where none is, or it lies in the bin. */
export function findImported(
  { connection }: StoreContext,
  { hash }: { readonly hash: string },
): StoreResult<{ readonly id: string; readonly headline: string } | null> {
  const found = connection
    .prepare<[string], { readonly id: string; readonly headline: string }>(
      `SELECT release.id, headline FROM release_original JOIN release ON release.id = release_original.release
       WHERE evidence = ? AND place <> 'bin' ORDER BY release_original.at DESC LIMIT 1`,
    )
    .get(hash)
  return ok(found ?? null)
}
