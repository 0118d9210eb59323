import type { Hash } from '../../domain/revision/hash'
import { fail, ok } from '../../domain/result'
import { appendAudit } from './audit-chain'
import { keepCheckpoint } from './checkpoints'
import type { Connection } from './connection'
import { isKnownRelease } from './is-known-release'
import type { StoreContext, StoreResult } from './store-context'
import type { StoredCopy } from './stored-copy'
import type { StoredText } from './suggestions'
import { addAuthor, asCheckpoint, findWorkingCopy, replaceWorkingCopy, type Saved } from './working-copies'

/** The text that a store and the folder last both had. */
export interface SharedBase extends StoredText {
  readonly hash: Hash
}

/** A release that lies in the shared folder as well. */
export interface StoredShared {
  /** Null before both sides had the same for the first time. */
  readonly base: SharedBase | null
  /** The version of the working copy that the base is; null before that. */
  readonly version: number | null
  /** Token of the lock that this store holds, or null. */
  readonly token: string | null
  /** Names of all who wrote since then; whoever saved last comes first. */
  readonly writers: readonly string[]
}

/** A shared release as a list has it. */
export interface ListedShared {
  readonly release: string
  readonly token: string | null
  /** Whether the working copy was saved since both sides had the same. */
  readonly hasGoneOn: boolean
}

/** All shared releases. */
export function listShared({ connection }: StoreContext, _input: null): StoreResult<readonly ListedShared[]> {
  const rows = connection
    .prepare<[], { readonly release: string; readonly token: string | null; readonly hasGoneOn: number }>(
      `SELECT shared.release, lock AS token, version IS NOT base_version AS hasGoneOn
       FROM shared_release AS shared JOIN working_copy ON working_copy.release = shared.release
       ORDER BY shared.release`,
    )
    .all()
  return ok(rows.map((row) => ({ ...row, hasGoneOn: row.hasGoneOn === 1 })))
}

interface SharedRow {
  readonly hash: Hash | null
  readonly schema: number | null
  readonly document: string | null
  readonly version: number | null
  readonly token: string | null
}

/** What is known of a shared release; null where it is not shared. */
export function readShared(
  { connection }: StoreContext,
  { release }: { readonly release: string },
): StoreResult<StoredShared | null> {
  const row = connection
    .prepare<[string], SharedRow>(
      `SELECT base_hash AS hash, base_schema AS schema, base_document AS document, base_version AS version,
         lock AS token FROM shared_release WHERE release = ?`,
    )
    .get(release)
  if (row === undefined) return ok(null)
  const { hash, schema, document, token } = row
  const base = hash === null || schema === null || document === null ? null : { hash, schema, document }
  const { version } = row
  return ok({ base, version, token, writers: writersAfter(connection, release, version ?? 0) })
}

const writersAfter = (connection: Connection, release: string, version: number): readonly string[] =>
  connection
    .prepare<[{ readonly release: string; readonly version: number }], string>(
      `SELECT name FROM person WHERE id IN (
         SELECT person FROM authorship WHERE release = @release AND last_version > @version
         UNION SELECT saved_by FROM working_copy WHERE release = @release)
       ORDER BY id IS NOT (SELECT saved_by FROM working_copy WHERE release = @release), name`,
    )
    .pluck()
    .all({ release, version })

/** The name under which this store puts comments into the folder; this one where it has none yet. */
export function nameSharingStore(
  { connection }: StoreContext,
  { id }: { readonly id: string },
): StoreResult<{ readonly id: string }> {
  connection.prepare('INSERT INTO sharing_store (one, id) VALUES (1, ?) ON CONFLICT DO NOTHING').run(id)
  const named = connection.prepare<[], string>('SELECT id FROM sharing_store').pluck().get()
  return ok({ id: named ?? id })
}

/** Notes that a release is shared from now on. */
export function beginSharing(
  { connection }: StoreContext,
  { release, at }: { readonly release: string; readonly at: string },
): StoreResult<null> {
  if (!isKnownRelease(connection, release)) return fail({ code: 'releaseNotFound', release })
  connection
    .prepare('INSERT INTO shared_release (release, shared_at) VALUES (?, ?) ON CONFLICT DO NOTHING')
    .run(release, at)
  return ok(null)
}

/** Who did it, and when. */
interface Deed {
  readonly person: string | null
  readonly at: string
}

/** Records that somebody put a release into the folder, or took it from there; to be called once that is done. */
export function recordSharing(
  { connection }: StoreContext,
  {
    release,
    how,
    person,
    at,
  }: { readonly release: string; readonly how: 'releaseShared' | 'releaseBroughtIn' } & Deed,
): StoreResult<null> {
  appendAudit(connection, at, how, { release, person })
  return ok(null)
}

/** Notes that a release is not shared any more. Nobody ended what never came about. */
export function endSharing(
  { connection }: StoreContext,
  { release, ended }: { readonly release: string; readonly ended: Deed | null },
): StoreResult<null> {
  const { changes } = connection.prepare('DELETE FROM shared_release WHERE release = ?').run(release)
  if (changes > 0 && ended !== null)
    appendAudit(connection, ended.at, 'sharingEnded', { release, person: ended.person })
  return ok(null)
}

/** Notes the text that both sides have; `version` is the working copy that it is. */
export function noteShared(
  { connection }: StoreContext,
  {
    release,
    base,
    version,
  }: { readonly release: string; readonly base: SharedBase; readonly version: number },
): StoreResult<null> {
  connection
    .prepare(
      `UPDATE shared_release SET base_hash = @hash, base_schema = @schema, base_document = @document,
         base_version = @version WHERE release = @release`,
    )
    .run({ release, ...base, version })
  return ok(null)
}

/** Remembers the token of the lock that this store holds; null forgets it. */
export function holdSharedLock(
  { connection }: StoreContext,
  { release, token }: { readonly release: string; readonly token: string | null },
): StoreResult<null> {
  connection.prepare('UPDATE shared_release SET lock = ? WHERE release = ?').run(token, release)
  return ok(null)
}

/** A text of the folder that takes the place of a working copy. */
export interface TakenText {
  readonly release: string
  readonly baseVersion: number
  readonly copy: StoredCopy
  readonly hash: Hash
  /** Ids of the people who wrote it; they count as authors here as well. Whoever saved last comes first. */
  readonly writers: readonly string[]
  /** Whether what stood here departed from it, and so is kept until the release is deleted. */
  readonly isSetAside: boolean
  readonly at: string
  /** The ids of the checkpoints. */
  readonly checkpoint: string
  readonly asideCheckpoint: string
}

/**
 * Takes a text of the folder as the working copy; what stood there becomes a checkpoint. Null where the working copy is
 * no longer the one that this was decided about.
 */
export function takeSharedText(context: StoreContext, input: TakenText): StoreResult<Saved | null> {
  const { connection } = context
  const { release, writers, at, copy, hash } = input
  const current = findWorkingCopy(connection, release)
  const replaced = replaceWorkingCopy(context, { ...input, person: writers[0] ?? null })
  if (!replaced.ok || replaced.value === null || current === null) return replaced
  const { version } = replaced.value
  if (input.isSetAside)
    keepCheckpoint(connection, {
      ...asCheckpoint(connection, release, current, input.asideCheckpoint),
      kind: 'conflict',
    })
  for (const writer of writers) addAuthor(connection, release, writer, version, at)
  noteShared(context, { release, base: { ...textOf(copy), hash }, version })
  return ok(replaced.value)
}

/** Keeps a text beside the working copy until the release is deleted. */
export function keepTextAside(
  { connection }: StoreContext,
  {
    release,
    copy,
    ...kept
  }: {
    readonly release: string
    readonly copy: StoredCopy
    readonly person: string | null
    readonly at: string
    readonly checkpoint: string
  },
): StoreResult<null> {
  if (!isKnownRelease(connection, release)) return fail({ code: 'releaseNotFound', release })
  const { headline, words } = copy
  keepCheckpoint(connection, {
    ...{ id: kept.checkpoint, release, kind: 'conflict', ...textOf(copy), headline, words },
    ...{ savedAt: kept.at, savedBy: kept.person },
  })
  return ok(null)
}

const textOf = ({ schema, document }: StoredCopy): StoredText => ({ schema, document })
