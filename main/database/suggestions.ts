import type { CommentThread } from '../../domain/comments/comment-thread'
import type { ContributionSource, Contributor } from '../../domain/suggestions/contribution'
import type { SuggestionDecision } from '../../domain/suggestions/suggestion-set'
import { fail, ok } from '../../domain/result'
import { insertThread, listThreads, unknownPerson } from './comments'
import type { Connection } from './connection'
import { isKnownRelease } from './is-known-release'
import { insertBase } from './sent-bases'
import type { StoreContext, StoreResult } from './store-context'

/** A document as it is stored. */
export interface StoredText {
  readonly schema: number
  readonly document: string
}

/** A suggestion set as it is stored. */
export interface StoredSuggestionSet {
  readonly id: string
  readonly from: Contributor
  readonly at: string
  readonly source: ContributionSource
  /** The revision that `base` is, or null for a working copy. */
  readonly revision: number | null
  readonly base: StoredText
  readonly changed: StoredText
  /** Counts the saves while it is being written. */
  readonly version: number
  /** False while somebody is writing it. */
  readonly isFinished: boolean
  /** Whether it is what an approver wants to sign with their approval, in the submitted text `base`. */
  readonly isConditions: boolean
  /** What the approver wants to say with conditions; empty otherwise. */
  readonly note: string
  readonly decisions: readonly SuggestionDecision[]
}

/** A set that is added: nothing is decided about it yet. */
export type NewSuggestionSet = Omit<StoredSuggestionSet, 'decisions' | 'version' | 'isConditions' | 'note'>

/** All that others contributed to a release. */
export interface StoredContributions {
  readonly sets: readonly StoredSuggestionSet[]
  readonly threads: readonly CommentThread[]
}

/** Suggestions and comments of a release, oldest first. */
export function readContributions(
  { connection }: StoreContext,
  { release }: { readonly release: string },
): StoreResult<StoredContributions> {
  if (!isKnownRelease(connection, release)) return fail({ code: 'releaseNotFound', release })
  return ok({ sets: listSets(connection, release), threads: listThreads(connection, release) })
}

/** Adds what came with one file or mail, or was written in the window: all of it or none. */
export function addContribution(
  { connection }: StoreContext,
  {
    release,
    sets,
    threads,
  }: {
    readonly release: string
    readonly sets: readonly NewSuggestionSet[]
    readonly threads: readonly CommentThread[]
  },
): StoreResult<null> {
  if (!isKnownRelease(connection, release)) return fail({ code: 'releaseNotFound', release })
  const contributors = [
    ...sets.map(({ from }) => from),
    ...threads.flatMap(({ entries }) => entries.map(({ from }) => from)),
  ]
  const unknown = unknownPerson(connection, contributors)
  if (unknown !== undefined) return fail({ code: 'personNotFound', person: unknown.name })
  for (const set of sets) insertSet(connection, release, set)
  for (const thread of threads) insertThread(connection, release, thread)
  return ok(null)
}

/** A save of what somebody is suggesting. */
export interface WrittenSuggestions
  extends NewSuggestionSet, Pick<StoredSuggestionSet, 'isConditions' | 'note'> {
  readonly release: string
  /** The version that this was written on; 0 for a new set. */
  readonly baseVersion: number
  /** Id of the set to keep this as where the set was saved elsewhere in between, so that both stay. */
  readonly spare: string
}

/** Saves a set while it is written. Where it is not the one that was read any more, this becomes a set of its own. */
export function writeSuggestions(
  { connection }: StoreContext,
  { release, baseVersion, spare, ...set }: WrittenSuggestions,
): StoreResult<{ readonly id: string; readonly version: number }> {
  if (!isKnownRelease(connection, release)) return fail({ code: 'releaseNotFound', release })
  const unknown = unknownPerson(connection, [set.from])
  if (unknown !== undefined) return fail({ code: 'personNotFound', person: unknown.name })
  const version = connection
    .prepare<[string, string], number>('SELECT version FROM suggestion_set WHERE id = ? AND release = ?')
    .pluck()
    .get(set.id, release)
  if (version !== baseVersion || hasDecisions(connection, set.id)) {
    const id = version === undefined ? set.id : spare
    insertSet(connection, release, { ...set, id })
    return ok({ id, version: 1 })
  }
  connection
    .prepare(
      `UPDATE suggestion_set SET schema = @schema, document = @document, version = version + 1,
         is_finished = @isFinished, is_conditions = @isConditions, note = @note, at = @at WHERE id = @id`,
    )
    .run({
      ...{ id: set.id, ...set.changed, at: set.at, note: set.note },
      ...{ isFinished: set.isFinished ? 1 : 0, isConditions: set.isConditions ? 1 : 0 },
    })
  return ok({ id: set.id, version: version + 1 })
}

/** Removes a set in which nothing was suggested. One about which something was decided stays. */
export function dropSuggestions(
  { connection }: StoreContext,
  { release, set }: { readonly release: string; readonly set: string },
): StoreResult<null> {
  if (!hasDecisions(connection, set))
    connection.prepare('DELETE FROM suggestion_set WHERE id = ? AND release = ?').run(set, release)
  return ok(null)
}

/** Records answers to changes of a set. */
export function decideSuggestions(
  { connection }: StoreContext,
  {
    release,
    set,
    decisions,
  }: {
    readonly release: string
    readonly set: string
    readonly decisions: readonly SuggestionDecision[]
  },
): StoreResult<null> {
  const known = connection
    .prepare('SELECT 1 FROM suggestion_set WHERE id = ? AND release = ?')
    .get(set, release)
  if (known === undefined) return fail({ code: 'suggestionNotFound' })
  const unknown = unknownPerson(
    connection,
    decisions.map(({ by }) => by),
  )
  if (unknown !== undefined) return fail({ code: 'personNotFound', person: unknown.name })
  const insert = connection.prepare(
    `INSERT INTO suggestion_decision (suggestion_set, sequence, change, answer, words_before, words_after,
       person, person_name, at)
     SELECT @set, coalesce(max(sequence), 0) + 1, @change, @answer, @before, @after, @person, @name, @at
     FROM suggestion_decision WHERE suggestion_set = @set`,
  )
  for (const { by, ...decision } of decisions) insert.run({ set, ...decision, ...by })
  return ok(null)
}

/** Deletes all that others contributed to a release. */
export function deleteContributions(connection: Connection, release: string): void {
  for (const [table, parent, key] of [
    ['comment_entry', 'comment_thread', 'thread'],
    ['suggestion_decision', 'suggestion_set', 'suggestion_set'],
  ])
    connection
      .prepare(`DELETE FROM ${table} WHERE ${key} IN (SELECT id FROM ${parent} WHERE release = ?)`)
      .run(release)
  for (const table of ['comment_thread', 'suggestion_set', 'suggestion_base'])
    connection.prepare(`DELETE FROM ${table} WHERE release = ?`).run(release)
}

const hasDecisions = (connection: Connection, set: string): boolean =>
  connection.prepare('SELECT 1 FROM suggestion_decision WHERE suggestion_set = ?').get(set) !== undefined

function insertSet(
  connection: Connection,
  release: string,
  set: NewSuggestionSet & Partial<WrittenSuggestions>,
): void {
  const { id, from, at, source, revision, base, changed, isFinished, isConditions = false, note = '' } = set
  const hash = insertBase(connection, release, base)
  connection
    .prepare(
      `INSERT INTO suggestion_set (id, release, base_hash, revision, schema, document, version, is_finished,
         is_conditions, note, person, person_name, at, source, source_name, source_hash)
       VALUES (@id, @release, @base, @revision, @schema, @document, 1, @isFinished,
         @isConditions, @note, @person, @name, @at, @source, @sourceName, @sourceHash)`,
    )
    .run({
      ...{ id, release, base: hash, revision, ...changed, isFinished: isFinished ? 1 : 0 },
      ...{ isConditions: isConditions ? 1 : 0, note },
      ...{ person: from.person, name: from.name, at },
      ...{ source: source.kind, sourceName: source.name, sourceHash: source.hash },
    })
}

interface SetRow {
  readonly id: string
  readonly revision: number | null
  readonly version: number
  readonly isFinished: number
  readonly isConditions: number
  readonly note: string
  readonly person: string | null
  readonly name: string
  readonly at: string
  readonly source: ContributionSource['kind']
  readonly sourceName: string
  readonly sourceHash: string | null
  readonly baseSchema: number
  readonly baseDocument: string
  readonly schema: number
  readonly document: string
}

interface DecisionRow extends Omit<SuggestionDecision, 'by'> {
  readonly set: string
  readonly person: string | null
  readonly name: string
}

function listSets(connection: Connection, release: string): readonly StoredSuggestionSet[] {
  const decisions = new Map<string, SuggestionDecision[]>()
  const decided = connection
    .prepare<[string], DecisionRow>(
      `SELECT suggestion_set AS "set", change, answer, words_before AS before, words_after AS after,
         decision.person, coalesce(person.name, decision.person_name) AS name, decision.at
       FROM suggestion_decision AS decision JOIN suggestion_set ON suggestion_set.id = suggestion_set
         LEFT JOIN person ON person.id = decision.person
       WHERE release = ? ORDER BY suggestion_set, sequence`,
    )
    .all(release)
  for (const { set, person, name, ...decision } of decided) {
    const known = decisions.get(set) ?? []
    known.push({ ...decision, by: { person, name } })
    decisions.set(set, known)
  }
  return connection
    .prepare<[string], SetRow>(
      `SELECT one.id, revision, version, is_finished AS isFinished,
         is_conditions AS isConditions, note, one.person,
         coalesce(person.name, person_name) AS name, at, source, source_name AS sourceName,
         source_hash AS sourceHash, base.schema AS baseSchema, base.document AS baseDocument,
         one.schema, one.document
       FROM suggestion_set AS one
         JOIN suggestion_base AS base ON base.release = one.release AND base.hash = base_hash
         LEFT JOIN person ON person.id = one.person
       WHERE one.release = ? ORDER BY at, one.id`,
    )
    .all(release)
    .map((row) => ({
      ...{ id: row.id, from: { person: row.person, name: row.name }, at: row.at },
      source: { kind: row.source, name: row.sourceName, hash: row.sourceHash },
      revision: row.revision,
      base: { schema: row.baseSchema, document: row.baseDocument },
      changed: { schema: row.schema, document: row.document },
      ...{ version: row.version, isFinished: row.isFinished === 1 },
      ...{ isConditions: row.isConditions === 1, note: row.note },
      decisions: decisions.get(row.id) ?? [],
    }))
}
