import { isEditable, type Status } from '../../domain/approval/status'
import type { Act } from '../../domain/origins/carry-origins'
import { fail, ok } from '../../domain/result'
import type { BroughtWords } from '../../ipc/origin-views'
import { appendAudit } from './audit-chain'
import { keepAutomaticCheckpoint, keepCheckpoint, type NewCheckpoint } from './checkpoints'
import type { Connection } from './connection'
import { countOpenStops } from './finding-decisions'
import { carriedOrigins, keepOrigins, nameWriterInOrigins, writingBy, writingWith } from './origins'
import { isKnownPerson } from './people'
import { indexForLibrary } from './search'
import type { StoreContext, StoreResult } from './store-context'
import { countWords, type StoredCopy } from './stored-copy'

/** The text that is being worked on, as it is stored. */
export interface WorkingCopy {
  readonly schema: number
  readonly document: string
  readonly version: number
  readonly savedAt: string
  readonly savedBy: string | null
}

export interface SaveInput {
  readonly release: string
  readonly baseVersion: number
  readonly copy: StoredCopy
  readonly person: string | null
  readonly at: string
  /** The id of the checkpoint, should one be kept. */
  readonly checkpoint: string
  /** Words that were put in since the text that is stored, and what they came from; all others were typed. */
  readonly brought?: readonly BroughtWords[]
}

/** What a save came to: its version, and when that was saved. */
export interface Saved {
  readonly version: number
  readonly savedAt: string
}

/** The working copy of a release, or null where there is no such release. */
export function findWorkingCopy(connection: Connection, release: string): WorkingCopy | null {
  const row = connection
    .prepare<[string], WorkingCopy>(
      `SELECT schema, document, version, saved_at AS savedAt, saved_by AS savedBy
       FROM working_copy WHERE release = ?`,
    )
    .get(release)
  return row ?? null
}

/** The working copy of a release and the status of that, for a person who is about to write. */
function findForWriter(
  connection: Connection,
  release: string,
  person: string | null,
): StoreResult<{ readonly current: WorkingCopy; readonly status: Status }> {
  const current = findWorkingCopy(connection, release)
  const status = connection
    .prepare<[string], Status>('SELECT status FROM release WHERE id = ?')
    .pluck()
    .get(release)
  if (current === null || status === undefined) return fail({ code: 'releaseNotFound', release })
  if (person !== null && !isKnownPerson(connection, person)) return fail({ code: 'personNotFound', person })
  return ok({ current, status })
}

/**
 * Saves a working copy that was based on the given version. A stale one, and one of a release that is not editable,
 * is refused and kept as a checkpoint of kind `conflict`. Saving what already stands there changes nothing.
 */
export function saveWorkingCopy({ connection }: StoreContext, input: SaveInput): StoreResult<Saved> {
  const { release, copy, person, at } = input
  const found = findForWriter(connection, release, person)
  if (!found.ok) return found
  const { current, status } = found.value
  if (current.document === copy.document) return ok({ version: current.version, savedAt: current.savedAt })
  if (!isEditable(status)) {
    keepConflict(connection, input)
    return fail({ code: 'notEditable', status })
  }
  if (current.version !== input.baseVersion) {
    const keptAsCheckpoint = keepConflict(connection, input)
    return fail({ code: 'staleVersion', currentVersion: current.version, keptAsCheckpoint })
  }
  keepAutomaticCheckpoint(connection, asCheckpoint(connection, release, current, input.checkpoint), at)
  const version = current.version + 1
  const act = writingWith(connection, release, input.brought ?? [], { person, at })
  writeWorkingCopy(connection, release, { ...copy, version, person, at, act })
  addAuthor(connection, release, person, version, at)
  return ok({ version, savedAt: at })
}

/**
 * Puts another text in the place of a working copy that nobody has open for it: what stood there always becomes a
 * checkpoint, whose id is given back. Null where the working copy is no longer the one that the text was made from.
 */
export function replaceWorkingCopy(
  { connection }: StoreContext,
  {
    release,
    baseVersion,
    copy,
    person,
    at,
    checkpoint,
    act = writingBy({ person, at }),
  }: SaveInput & {
    /** What brought its words in, where that was no writing. */
    readonly act?: Act
  },
): StoreResult<(Saved & { readonly checkpoint: string }) | null> {
  const found = findForWriter(connection, release, person)
  if (!found.ok) return found
  const { current, status } = found.value
  if (!isEditable(status)) return fail({ code: 'notEditable', status })
  if (current.version !== baseVersion) return ok(null)
  const kept = keepCheckpoint(connection, {
    ...asCheckpoint(connection, release, current, checkpoint),
    kind: 'automatic',
  })
  const version = current.version + 1
  writeWorkingCopy(connection, release, { ...copy, version, person, at, act })
  addAuthor(connection, release, person, version, at)
  return ok({ version, savedAt: at, checkpoint: kept })
}

/** Writes a working copy and all that is derived from it. Checks nothing. */
export function writeWorkingCopy(
  connection: Connection,
  release: string,
  copy: StoredCopy & {
    readonly version: number
    readonly person: string | null
    readonly at: string
    /** What brought its words in. */
    readonly act: Act
  },
): void {
  const { schema, document, version, at, person, act } = copy
  const origins = carriedOrigins(connection, release, document, act)
  connection
    .prepare(
      `INSERT INTO working_copy (release, schema, document, version, saved_at, saved_by, stop_keys)
       VALUES (@release, @schema, @document, @version, @at, @person, @stopKeys)
       ON CONFLICT (release) DO UPDATE SET schema = excluded.schema, document = excluded.document,
         version = excluded.version, saved_at = excluded.saved_at, saved_by = excluded.saved_by,
         stop_keys = excluded.stop_keys`,
    )
    .run({ release, schema, document, version, at, person, stopKeys: JSON.stringify(copy.stopKeys) })
  const { changes } = connection
    .prepare(
      `UPDATE release SET kind = @kind, language = @language, number = @number, headline = @headline,
         changed_at = @at, changed_by = @person, open_stops = @openStops WHERE id = @release`,
    )
    .run({
      release,
      kind: copy.kind,
      language: copy.language,
      number: copy.number,
      headline: copy.headline,
      at,
      person,
      openStops: countOpenStops(connection, release, copy.stopKeys),
    })
  if (changes !== 1) throw new Error(`A save must change one release, but it changed ${String(changes)}`)
  keepOrigins(connection, release, origins)
  indexForLibrary(connection, release, copy.library)
}

/** Notes that a person wrote in this version. The first time since the last approval stands in the audit chain. */
export function addAuthor(
  connection: Connection,
  release: string,
  person: string | null,
  version: number,
  at: string,
): void {
  if (person === null) return
  const { changes } = connection
    .prepare('UPDATE authorship SET last_version = ? WHERE release = ? AND person = ?')
    .run(version, release, person)
  if (changes > 0) return
  connection
    .prepare('INSERT INTO authorship (release, person, last_version) VALUES (?, ?, ?)')
    .run(release, person, version)
  appendAudit(connection, at, 'authorAdded', { release, person })
}

/** Notes that a person wrote what has been written so far, where nobody had said who was writing. */
export function nameWriter(
  { connection }: StoreContext,
  { release, person, at }: { readonly release: string; readonly person: string; readonly at: string },
): StoreResult<null> {
  const current = findWorkingCopy(connection, release)
  if (current === null) return fail({ code: 'releaseNotFound', release })
  if (!isKnownPerson(connection, person)) return fail({ code: 'personNotFound', person })
  addAuthor(connection, release, person, current.version, at)
  nameWriterInOrigins(connection, release, person)
  return ok(null)
}

function keepConflict(connection: Connection, { checkpoint, release, copy, person, at }: SaveInput): string {
  const { schema, document, headline, words } = copy
  const text = { schema, document, headline, words, savedAt: at, savedBy: person }
  return keepCheckpoint(connection, { ...text, id: checkpoint, release, kind: 'conflict' })
}

/** The working copy as a checkpoint would keep it. */
export function asCheckpoint(
  connection: Connection,
  release: string,
  current: WorkingCopy,
  id: string,
): Omit<NewCheckpoint, 'kind'> {
  const shown = connection
    .prepare<[string], { readonly headline: string; readonly text: string }>(
      `SELECT headline, text FROM release JOIN search_text ON search_text.release = release.id
       WHERE release.id = ?`,
    )
    .get(release)
  const { schema, document, savedAt, savedBy } = current
  const headline = shown?.headline ?? ''
  return { id, release, schema, document, headline, words: countWords(shown?.text ?? ''), savedAt, savedBy }
}
