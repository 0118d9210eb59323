import { ok } from '../../domain/result'
import type { CheckpointView } from '../../ipc/views'
import type { Connection } from './connection'
import type { StoreContext, StoreResult } from './store-context'
import { type AgedCheckpoint, checkpointInterval, checkpointsToThin } from './thin-checkpoints'

/** A text that is kept beside the working copy. */
export interface NewCheckpoint {
  readonly id: string
  readonly release: string
  readonly kind: CheckpointView['kind']
  readonly schema: number
  readonly document: string
  readonly headline: string
  readonly words: number
  readonly savedAt: string
  readonly savedBy: string | null
}

/** The checkpoints of a release, newest first. */
export function listCheckpoints(
  { connection }: StoreContext,
  { release }: { readonly release: string },
): StoreResult<readonly CheckpointView[]> {
  return ok(
    connection
      .prepare<[string], CheckpointView>(
        `SELECT checkpoint.id, saved_at AS savedAt, person.name AS savedBy, kind, headline, words
         FROM checkpoint LEFT JOIN person ON person.id = saved_by
         WHERE release = ? ORDER BY saved_at DESC, checkpoint.rowid DESC`,
      )
      .all(release),
  )
}

/** A checkpoint's stored document, or null where it is gone. */
export function readCheckpoint(
  { connection }: StoreContext,
  { checkpoint }: { readonly checkpoint: string },
): StoreResult<{ readonly schema: number; readonly document: string } | null> {
  const row = connection
    .prepare<[string], { readonly schema: number; readonly document: string }>(
      'SELECT schema, document FROM checkpoint WHERE id = ?',
    )
    .get(checkpoint)
  return ok(row ?? null)
}

/** Keeps a text; one that is already kept as a checkpoint of this kind is not kept twice. Gives back its id. */
export function keepCheckpoint(connection: Connection, checkpoint: NewCheckpoint): string {
  const same = connection
    .prepare<[string, string, string], string>(
      'SELECT id FROM checkpoint WHERE release = ? AND kind = ? AND document = ?',
    )
    .pluck()
    .get(checkpoint.release, checkpoint.kind, checkpoint.document)
  if (same !== undefined) return same
  connection
    .prepare(
      `INSERT INTO checkpoint (id, release, kind, schema, document, headline, words, saved_at, saved_by)
       VALUES (@id, @release, @kind, @schema, @document, @headline, @words, @savedAt, @savedBy)`,
    )
    .run(checkpoint)
  return checkpoint.id
}

/** Keeps what a save is about to overwrite, where the newest automatic checkpoint is old enough, and thins the old ones. */
export function keepAutomaticCheckpoint(
  connection: Connection,
  checkpoint: Omit<NewCheckpoint, 'kind'>,
  now: string,
): void {
  const existing = connection
    .prepare<[string], AgedCheckpoint>(
      "SELECT id, saved_at AS savedAt FROM checkpoint WHERE release = ? AND kind = 'automatic'",
    )
    .all(checkpoint.release)
  const newest = Math.max(0, ...existing.map(({ savedAt }) => Date.parse(savedAt)))
  if (Date.parse(now) - newest < checkpointInterval) return
  keepCheckpoint(connection, { ...checkpoint, kind: 'automatic' })
  const remove = connection.prepare('DELETE FROM checkpoint WHERE id = ?')
  for (const id of checkpointsToThin(existing, now)) remove.run(id)
}
