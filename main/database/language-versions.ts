import type { Status } from '../../domain/approval/status'
import type { LibraryPlace } from '../../domain/library/place'
import type { Hash } from '../../domain/revision/hash'
import { fail, ok } from '../../domain/result'
import type { Connection } from './connection'
import { isKnownRelease } from './is-known-release'
import { isKnownPerson } from './people'
import type { StoreContext, StoreResult } from './store-context'
import type { StoredText } from './suggestions'

/** The text of a source that a language version was brought in line with. */
export interface StoredBasis {
  readonly hash: Hash
  readonly text: StoredText
}

/** One of the releases that say the same in several languages. */
export interface StoredLanguageVersion {
  readonly id: string
  readonly headline: string
  readonly language: string
  readonly status: Status
  readonly place: LibraryPlace
  readonly text: StoredText
  /** Null for the source itself. */
  readonly inLine: (StoredBasis & { readonly at: string; readonly by: string | null }) | null
}

/** Who brought something in line with its source, when, and what that said then. */
interface Alignment {
  readonly basis: StoredBasis
  readonly person: string | null
  readonly at: string
}

interface Row
  extends Pick<StoredLanguageVersion, 'id' | 'headline' | 'language' | 'status' | 'place'>, StoredText {
  readonly hash: string | null
  readonly baseSchema: number
  readonly baseDocument: string
  readonly at: string
  readonly by: string | null
}

/** All language versions that a release belongs to, the source first; none where it is linked with no other. */
export function readLanguageVersions(
  { connection }: StoreContext,
  { release }: { readonly release: string },
): StoreResult<readonly StoredLanguageVersion[]> {
  if (!isKnownRelease(connection, release)) return fail({ code: 'releaseNotFound', release })
  const source = sourceOf(connection, release) ?? release
  const rows = connection
    .prepare<[{ readonly source: string }], Row>(
      `SELECT release.id, release.headline, release.language, release.status, release.place,
         working_copy.schema, working_copy.document, link.base_hash AS hash, link.base_schema AS baseSchema,
         link.base_document AS baseDocument, link.in_line_at AS at, person.name AS by
       FROM release JOIN working_copy ON working_copy.release = release.id
         LEFT JOIN language_version AS link ON link.release = release.id
         LEFT JOIN person ON person.id = link.in_line_by
       WHERE release.id = @source OR link.source = @source
       ORDER BY release.id <> @source, release.language, release.id`,
    )
    .all({ source })
  return ok(rows.length > 1 ? rows.map(versionFrom) : [])
}

function versionFrom({
  schema,
  document,
  hash,
  baseSchema,
  baseDocument,
  at,
  by,
  ...facts
}: Row): StoredLanguageVersion {
  const basis = { schema: baseSchema, document: baseDocument }
  return {
    ...facts,
    text: { schema, document },
    inLine: hash === null ? null : { hash, text: basis, at, by },
  }
}

/** Makes a release a language version of a source, in line with what that says now. */
export function linkLanguageVersion(
  { connection }: StoreContext,
  { release, source, basis, person, at }: Alignment & { readonly release: string; readonly source: string },
): StoreResult<null> {
  for (const id of [release, source])
    if (!isKnownRelease(connection, id)) return fail({ code: 'releaseNotFound', release: id })
  if (!isKnownPerson(connection, person)) return fail({ code: 'personNotFound', person: person ?? '' })
  const isTaken = release === source || isLinked(connection, release) || sourceOf(connection, source) !== null
  if (isTaken) return fail({ code: 'languageVersionLinked' })
  connection
    .prepare(
      `INSERT INTO language_version (release, source, base_hash, base_schema, base_document, in_line_at, in_line_by)
       VALUES (@release, @source, @hash, @schema, @document, @at, @person)`,
    )
    .run({ release, source, hash: basis.hash, ...basis.text, at, person })
  return ok(null)
}

/** Takes a release out of its language versions. Where it is their source, they are all released from one another. */
export function unlinkLanguageVersion(
  { connection }: StoreContext,
  { release }: { readonly release: string },
): StoreResult<null> {
  if (!isLinked(connection, release)) return fail({ code: 'languageVersionMissing' })
  deleteLinks(connection, release)
  return ok(null)
}

/** Notes that a language version says what its source says now. */
export function bringInLine(
  { connection }: StoreContext,
  { release, basis, person, at }: Alignment & { readonly release: string },
): StoreResult<null> {
  if (!isKnownPerson(connection, person)) return fail({ code: 'personNotFound', person: person ?? '' })
  const { changes } = connection
    .prepare(
      `UPDATE language_version SET base_hash = @hash, base_schema = @schema, base_document = @document,
         in_line_at = @at, in_line_by = @person WHERE release = @release`,
    )
    .run({ release, hash: basis.hash, ...basis.text, at, person })
  return changes === 1 ? ok(null) : fail({ code: 'languageVersionMissing' })
}

/** Makes a language version the source of the others, each in line with what it says now. */
export function makeSource(
  context: StoreContext,
  { release, basis, person, at }: Alignment & { readonly release: string },
): StoreResult<null> {
  const { connection } = context
  if (!isKnownPerson(connection, person)) return fail({ code: 'personNotFound', person: person ?? '' })
  const former = sourceOf(connection, release)
  if (former === null) return fail({ code: 'languageVersionMissing' })
  connection.prepare('DELETE FROM language_version WHERE release = ?').run(release)
  connection
    .prepare(
      `UPDATE language_version SET source = @release, base_hash = @hash, base_schema = @schema,
         base_document = @document, in_line_at = @at, in_line_by = @person WHERE source = @former`,
    )
    .run({ release, former, hash: basis.hash, ...basis.text, at, person })
  return linkLanguageVersion(context, { release: former, source: release, basis, person, at })
}

/** Deletes what links a release with others. */
export function deleteLinks(connection: Connection, release: string): void {
  connection
    .prepare('DELETE FROM language_version WHERE release = @release OR source = @release')
    .run({ release })
}

/** Gives the languages of the versions that a release belongs to, the source's first; none where it is alone or the others lie in the bin. */
export function languagesOfReleases(connection: Connection): (release: string) => string[] {
  const languages = connection
    .prepare<[{ readonly source: string }], string>(
      `SELECT language FROM release LEFT JOIN language_version AS link ON link.release = id
       WHERE place <> 'bin' AND (id = @source OR link.source = @source)
       ORDER BY id <> @source, language`,
    )
    .pluck()
  return (release) => {
    if (!isLinked(connection, release)) return []
    const all = languages.all({ source: sourceOf(connection, release) ?? release })
    return all.length > 1 ? all : []
  }
}

const sourceOf = (connection: Connection, release: string): string | null =>
  connection
    .prepare<[string], string>('SELECT source FROM language_version WHERE release = ?')
    .pluck()
    .get(release) ?? null

const isLinked = (connection: Connection, release: string): boolean =>
  connection
    .prepare('SELECT 1 FROM language_version WHERE release = @release OR source = @release')
    .get({ release }) !== undefined
