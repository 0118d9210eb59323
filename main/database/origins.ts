import { blockTextsOf } from '../../domain/origins/block-texts'
import { carryOrigins, type Act, type TextWithOrigins } from '../../domain/origins/carry-origins'
import { importedWords } from '../../domain/origins/imported-words'
import type { Deed, Origin } from '../../domain/origins/origin'
import { wholeRun } from '../../domain/origins/origin-runs'
import { nameNobody } from '../../domain/origins/name-nobody'
import { knownWordsOf, type KnownWords, type ReleaseOrigins } from '../../domain/origins/release-origins'
import { readOrigins, writeOrigins } from '../../domain/origins/stored-origins'
import { parseCanonicalForm } from '../../domain/revision/canonical-form'
import { assertNever, ok } from '../../domain/result'
import type { BroughtWords } from '../../ipc/origin-views'
import { localDay } from '../local-day'
import type { Connection } from './connection'
import type { StoreContext, StoreResult } from './store-context'

/** The number under which the origins of the working copy are kept. */
const workingCopy = 0

/** Whose act it is, and on which day. */
export const deedOf = ({ person, at }: { readonly person: string | null; readonly at: string }): Deed => ({
  person,
  day: localDay(at),
})

/** What is done to a text where somebody writes in it. */
export const writingBy = (who: Parameters<typeof deedOf>[0]): Act => ({
  origin: { kind: 'written', ...deedOf(who) },
})

/**
 * The origins of a working copy that is about to take the place of the one that is stored, as they are to be kept with
 * `keepOrigins`.
 */
export function carriedOrigins(
  connection: Connection,
  release: string,
  document: string,
  act: Act,
): ReleaseOrigins {
  const before = connection
    .prepare<[string], string>('SELECT document FROM working_copy WHERE release = ?')
    .pluck()
    .get(release)
  const text: TextWithOrigins =
    before === undefined
      ? { texts: [], origins: null }
      : { texts: blockTextsOf(JSON.parse(before)), origins: storedOrigins(connection, release, workingCopy) }
  return carryOrigins(text, blockTextsOf(JSON.parse(document)), act)
}

/** Keeps the origins of a working copy. */
export const keepOrigins = (connection: Connection, release: string, origins: ReleaseOrigins): void => {
  writeRow(connection, release, workingCopy, origins)
}

/** Freezes the origins of a revision: those of the working copy, or of the revision that it was made from. */
export function freezeOrigins(
  connection: Connection,
  input: {
    readonly release: string
    readonly number: number
    readonly wording: string
    readonly details: string
    /** The revision whose words it has, or null for those of the working copy. */
    readonly base: number | null
    /** Where words come from that its base does not have. */
    readonly origin: Origin
  },
): void {
  const { release, number, base, origin } = input
  const before = base === null ? workingText(connection, release) : revisionText(connection, release, base)
  const texts = textsOfForm(input)
  writeRow(connection, release, number, carryOrigins(before, texts, { origin }))
}

/** What is done to a text where a revision takes its place: its words are known as the revision has them. */
export const restoring = (
  connection: Connection,
  release: string,
  revision: number,
  who: Parameters<typeof deedOf>[0],
): Act => ({
  origin: { kind: 'restored', revision, ...deedOf(who) },
  known: knownInRevision(connection, release, revision, deedOf(who)),
})

/** What is done to a text with a save that says what was brought into it. */
export function writingWith(
  connection: Connection,
  release: string,
  brought: readonly BroughtWords[],
  who: Parameters<typeof deedOf>[0],
): Act {
  const deed = deedOf(who)
  const of = (texts: readonly string[], origin: Origin): readonly KnownWords[] =>
    texts.map((text) => ({ text, runs: wholeRun(text, origin) }))
  const put: KnownWords[] = []
  const elsewhere: KnownWords[] = []
  const known: KnownWords[] = []
  for (const words of brought)
    switch (words.kind) {
      case 'pasted': {
        const pasted = of(words.texts, { kind: 'pasted', source: words.source, ...deed })
        if (words.source === 'release') elsewhere.push(...pasted)
        else put.push(...pasted)
        break
      }
      case 'file': {
        const origin = { kind: 'imported', file: words.file, hash: null, paragraph: null, ...deed } as const
        // As the text of a file that is imported: each paragraph is told apart.
        put.push(...importedWords([{ text: words.text, became: 'paragraph' }], origin))
        break
      }
      case 'suggested': {
        const origin = suggestedOrigin(connection, release, words.set, deed)
        if (origin !== null) put.push(...of(words.texts, origin))
        break
      }
      case 'restored':
        known.push(...knownInRevision(connection, release, words.revision, deed))
        break
      default:
        assertNever(words, 'brought words')
    }
  return { ...writingBy(who), brought: put, elsewhere, known }
}

/** Whoever acts wrote what nobody had said to have written. */
export function nameWriterInOrigins(connection: Connection, release: string, person: string): void {
  const origins = storedOrigins(connection, release, workingCopy)
  if (origins !== null) keepOrigins(connection, release, nameNobody(origins, person))
}

/** Where the words of a text come from, and the names of the people. Null where nobody kept it. */
export function readTextOrigins(
  { connection }: StoreContext,
  { release, revision }: { readonly release: string; readonly revision: number | null },
): StoreResult<{
  readonly origins: ReleaseOrigins
  readonly people: readonly { readonly id: string; readonly name: string }[]
} | null> {
  const origins = storedOrigins(connection, release, revision ?? workingCopy)
  if (origins === null) return ok(null)
  const people = connection
    .prepare<[], { readonly id: string; readonly name: string }>('SELECT id, name FROM person')
    .all()
  return ok({ origins, people })
}

function suggestedOrigin(connection: Connection, release: string, set: string, deed: Deed): Origin | null {
  interface SetRow {
    readonly person: string | null
    readonly name: string
    readonly source: 'window' | 'file' | 'mail'
    readonly sourceName: string
    readonly sourceHash: string | null
  }
  const row = connection
    .prepare<[string, string], SetRow>(
      `SELECT person, person_name AS name, source, source_name AS sourceName, source_hash AS sourceHash
       FROM suggestion_set WHERE id = ? AND release = ?`,
    )
    .get(set, release)
  if (row === undefined) return null
  const source = { kind: row.source, name: row.sourceName, hash: row.sourceHash }
  return { kind: 'suggested', from: { person: row.person, name: row.name }, source, ...deed }
}

function workingText(connection: Connection, release: string): TextWithOrigins {
  const document = connection
    .prepare<[string], string>('SELECT document FROM working_copy WHERE release = ?')
    .pluck()
    .get(release)
  return {
    texts: document === undefined ? [] : blockTextsOf(JSON.parse(document)),
    origins: storedOrigins(connection, release, workingCopy),
  }
}

function revisionText(connection: Connection, release: string, number: number): TextWithOrigins {
  const form = connection
    .prepare<[string, number], { readonly wording: string; readonly details: string }>(
      'SELECT wording, details FROM revision WHERE release = ? AND number = ?',
    )
    .get(release, number)
  return {
    texts: form === undefined ? [] : textsOfForm(form),
    origins: storedOrigins(connection, release, number),
  }
}

/** The words of a revision; those of which it does not know more come from itself. */
function knownInRevision(
  connection: Connection,
  release: string,
  revision: number,
  deed: Deed,
): readonly KnownWords[] {
  const { texts, origins } = revisionText(connection, release, revision)
  const restored: Origin = { kind: 'restored', revision, ...deed }
  return knownWordsOf(texts, origins).map(({ text, runs }) => ({
    text,
    runs: runs.map((run) => (run.origin.kind === 'unknown' ? { ...run, origin: restored } : run)),
  }))
}

function textsOfForm(form: { readonly wording: string; readonly details: string }): TextWithOrigins['texts'] {
  const document = parseCanonicalForm(form.wording, form.details)
  return document.ok ? blockTextsOf(document.value.toJSON()) : []
}

function storedOrigins(connection: Connection, release: string, revision: number): ReleaseOrigins | null {
  const stored = connection
    .prepare<[string, number], string>('SELECT origins FROM text_origin WHERE release = ? AND revision = ?')
    .pluck()
    .get(release, revision)
  return stored === undefined ? null : readOrigins(stored)
}

function writeRow(connection: Connection, release: string, revision: number, origins: ReleaseOrigins): void {
  connection
    .prepare(
      `INSERT INTO text_origin (release, revision, origins) VALUES (?, ?, ?)
       ON CONFLICT (release, revision) DO UPDATE SET origins = excluded.origins`,
    )
    .run(release, revision, writeOrigins(origins))
}
