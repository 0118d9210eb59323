import type { CommentEntry, CommentThread } from '../../domain/comments/comment-thread'
import type { ContributionSource, Contributor } from '../../domain/suggestions/contribution'
import { fail, ok } from '../../domain/result'
import type { Connection } from './connection'
import { isKnownPerson } from './people'
import type { StoreContext, StoreResult } from './store-context'

interface ThreadRow {
  readonly id: string
  readonly block: string | null
  readonly blockIndex: number
  readonly blockText: string
  readonly quotedFrom: number
  readonly quotedTo: number
  readonly revision: number | null
  readonly source: ContributionSource['kind']
  readonly sourceName: string
  readonly sourceHash: string | null
}

interface EntryRow {
  readonly thread: string
  readonly kind: CommentEntry['kind']
  readonly person: string | null
  readonly name: string
  readonly text: string
  readonly at: string
}

/** The comments of a release, in the order in which they were made. */
export function listThreads(connection: Connection, release: string): readonly CommentThread[] {
  const entries = new Map<string, CommentEntry[]>()
  const entryRows = connection
    .prepare<[string], EntryRow>(
      `SELECT thread, comment_entry.kind, comment_entry.person, coalesce(person.name, person_name) AS name, text, at
       FROM comment_entry JOIN comment_thread ON comment_thread.id = thread
         LEFT JOIN person ON person.id = comment_entry.person
       WHERE release = ? ORDER BY thread, sequence`,
    )
    .all(release)
  for (const { thread, person, name, ...entry } of entryRows) {
    const known = entries.get(thread) ?? []
    known.push({ ...entry, from: { person, name } })
    entries.set(thread, known)
  }
  return connection
    .prepare<[string], ThreadRow>(
      `SELECT id, block, block_index AS blockIndex, block_text AS blockText, quoted_from AS quotedFrom,
         quoted_to AS quotedTo, revision, source, source_name AS sourceName, source_hash AS sourceHash
       FROM comment_thread WHERE release = ?`,
    )
    .all(release)
    .map((row) => ({
      id: row.id,
      anchor: {
        ...{ block: row.block, index: row.blockIndex, text: row.blockText },
        ...{ from: row.quotedFrom, to: row.quotedTo },
      },
      source: { kind: row.source, name: row.sourceName, hash: row.sourceHash },
      revision: row.revision,
      entries: entries.get(row.id) ?? [],
    }))
    .sort((one, other) => firstAt(one).localeCompare(firstAt(other)) || one.id.localeCompare(other.id))
}

const firstAt = ({ entries }: CommentThread): string => entries[0]?.at ?? ''

/** Adds a thread with its entries to a release that is there. */
export function insertThread(connection: Connection, release: string, thread: CommentThread): void {
  const { id, anchor, source, revision, entries } = thread
  connection
    .prepare(
      `INSERT INTO comment_thread (id, release, block, block_index, block_text, quoted_from, quoted_to,
         revision, source, source_name, source_hash)
       VALUES (@id, @release, @block, @index, @text, @from, @to, @revision, @kind, @name, @hash)`,
    )
    .run({ id, release, ...anchor, revision, ...source })
  for (const entry of entries) insertEntry(connection, id, entry)
}

function insertEntry(connection: Connection, thread: string, { kind, from, text, at }: CommentEntry): void {
  connection
    .prepare(
      `INSERT INTO comment_entry (thread, sequence, kind, person, person_name, text, at)
       SELECT @thread, coalesce(max(sequence), 0) + 1, @kind, @person, @name, @text, @at
       FROM comment_entry WHERE thread = @thread`,
    )
    .run({ thread, kind, person: from.person, name: from.name, text, at })
}

/** Answers a comment, resolves or reopens it. */
export function continueThread(
  { connection }: StoreContext,
  {
    release,
    thread,
    entry,
  }: { readonly release: string; readonly thread: string; readonly entry: CommentEntry },
): StoreResult<null> {
  if (!isKnownPerson(connection, entry.from.person))
    return fail({ code: 'personNotFound', person: entry.from.name })
  const known = connection
    .prepare('SELECT 1 FROM comment_thread WHERE id = ? AND release = ?')
    .get(thread, release)
  if (known === undefined) return fail({ code: 'commentNotFound' })
  insertEntry(connection, thread, entry)
  return ok(null)
}

/** Puts threads, as they came to be on several sides, in the place of those that are known, and adds the others. */
export function putThreads(
  { connection }: StoreContext,
  { release, threads }: { readonly release: string; readonly threads: readonly CommentThread[] },
): StoreResult<null> {
  const unknown = unknownPerson(
    connection,
    threads.flatMap(({ entries }) => entries.map(({ from }) => from)),
  )
  if (unknown !== undefined) return fail({ code: 'personNotFound', person: unknown.name })
  for (const thread of threads) {
    const { changes } = connection.prepare('DELETE FROM comment_entry WHERE thread = ?').run(thread.id)
    if (changes === 0) insertThread(connection, release, thread)
    else for (const entry of thread.entries) insertEntry(connection, thread.id, entry)
  }
  return ok(null)
}

/** Whoever is named here and is a person of the store that is not there. */
export const unknownPerson = (
  connection: Connection,
  contributors: readonly Contributor[],
): Contributor | undefined => contributors.find(({ person }) => !isKnownPerson(connection, person))
