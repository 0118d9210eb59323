import Database from 'better-sqlite3'
import { ok } from '../../domain/result'
import { findAssetProblems } from './assets'
import { sha256 } from './audit-chain'
import type { Connection } from './connection'
import { countRemovedEvidence, findEvidenceProblems } from './evidence'
import { type GuardedRow, guardedTableNames, isOfRelease, sealRow } from './guarded-rows'
import { migrations } from './migrations'
import { storeVersion } from './migrate'
import { chainContains, readOutsideHead, storeId } from './outside-head'
import { followChain, replayChain, sealName, type ReplayedChain } from './replay-chain'
import type { StoreContext, StoreResult } from './store-context'
import { findDecisionProblems } from './verify-decisions'
import { findSignatureProblems } from './verify-signatures'
import type { VerifyProblem, VerifyReport } from './verify-problem'

/** Checks everything in a store that can be proven: database, guards, chain, rows, hashes, authors, and the head kept outside. */
export function verifyStore(context: StoreContext, _input: null): StoreResult<VerifyReport> {
  const report = inspectStore(context, null)
  const { connection } = context
  return ok({
    ...report,
    problems: [
      ...checkDatabase(connection),
      ...report.problems,
      ...findAssetProblems(connection),
      ...findEvidenceProblems(connection),
    ],
  })
}

/**
 * Checks a store, or as much of it as vouches for one release; SQLite's own checks apart, which read the whole file. For
 * one release the chain is not walked again where it was walked already.
 */
export function inspectStore(context: StoreContext, release: string | null): VerifyReport {
  const { connection } = context
  const chain = release === null ? replayChain(connection) : followChain(connection)
  const rows = compareRows(connection, chain, release)
  const revisions = checkRevisions(connection, release)
  const outside = compareOutsideHead(context, chain)
  return {
    problems: [
      ...compareGuards(connection),
      ...chain.problems.filter((problem) => isAbout(problem, release)),
      ...rows.problems,
      ...revisions.problems,
      ...findDecisionProblems(connection, release),
      ...findSignatureProblems(connection, release),
      ...outside.problems,
    ],
    entries: chain.entries,
    rows: rows.count,
    revisions: revisions.count,
    head: chain.head,
    headWasKept: outside.wasKept,
    removedEvidence: countRemovedEvidence(connection),
  }
}

const isAbout = (problem: VerifyProblem, release: string | null): boolean =>
  release === null || problem.kind !== 'authorMissing' || problem.release === release

function checkDatabase(connection: Connection): readonly VerifyProblem[] {
  const found = connection.prepare<[], string>('PRAGMA integrity_check(5)').pluck().all()
  const orphans = connection.prepare<[], { readonly table: string; readonly parent: string }>(
    'PRAGMA foreign_key_check',
  )
  return [
    ...found.filter((line) => line !== 'ok'),
    ...orphans
      .all()
      .map(({ table, parent }) => `a row of ${table} points to a row of ${parent} that is gone`),
  ].map((detail) => ({ kind: 'databaseDamaged', detail }))
}

/** Compares tables, indexes and triggers with those that the migrations make. */
function compareGuards(connection: Connection): readonly VerifyProblem[] {
  const fresh = new Database(':memory:')
  try {
    for (const { migrate } of migrations.slice(0, storeVersion(connection))) migrate(fresh)
    const expected = readSchema(fresh)
    const found = readSchema(connection)
    const names = new Set([...expected.keys(), ...found.keys()])
    return [...names]
      .filter((name) => expected.get(name) !== found.get(name))
      .map((name) => ({ kind: 'guardChanged', name }))
  } finally {
    fresh.close()
  }
}

function readSchema(connection: Connection): ReadonlyMap<string, string> {
  const rows = connection
    .prepare<[], { readonly name: string; readonly sql: string }>(
      // ANALYZE makes statistics tables of its own; they guard nothing.
      "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_stat%'",
    )
    .all()
  return new Map(rows.map(({ name, sql }) => [name, sql]))
}

/** Whether the key of a row begins with the id of a release. */
const isKeyOf = (key: string, release: string): boolean => {
  const start = `[${JSON.stringify(release)}`
  return key === `${start}]` || key.startsWith(`${start},`)
}

/** The names of the tables whose rows belong to one release each. */
const ofReleases: ReadonlySet<string> = new Set(guardedTableNames.filter(isOfRelease))

function compareRows(
  connection: Connection,
  { seals, problems: chainProblems }: ReplayedChain,
  release: string | null,
): { readonly count: number; readonly problems: readonly VerifyProblem[] } {
  const problems: VerifyProblem[] = []
  const unseen = new Set(seals.keys())
  // Behind a broken link rows have no seal that counts; the link is what is wrong with them.
  const isWhole = !chainProblems.some(({ kind }) => kind === 'brokenLink')
  let count = 0
  for (const table of guardedTableNames) {
    const isAsked = isOfRelease(table) ? '@release IS NULL OR release = @release' : '@release IS @release'
    const rows = connection.prepare<[{ readonly release: string | null }], GuardedRow>(
      `SELECT * FROM ${table} WHERE ${isAsked}`,
    )
    for (const row of rows.iterate({ release })) {
      const { key, hash } = sealRow(table, row)
      const sealed = seals.get(sealName(table, key))
      count += 1
      unseen.delete(sealName(table, key))
      if (sealed === undefined && isWhole) problems.push({ kind: 'rowAdditional', table, key })
      if (sealed !== undefined && sealed !== hash) problems.push({ kind: 'rowChanged', table, key })
    }
  }
  for (const name of unseen) {
    const [table = '', ...rest] = name.split(' ')
    const key = rest.join(' ')
    const isAsked = release === null || !ofReleases.has(table) || isKeyOf(key, release)
    if (isAsked) problems.push({ kind: 'rowMissing', table, key })
  }
  return { count, problems }
}

interface RevisionBytes {
  readonly release: string
  readonly number: number
  readonly wording: string
  readonly wordingHash: string
  readonly details: string
  readonly detailsHash: string
}

function checkRevisions(
  connection: Connection,
  asked: string | null,
): { readonly count: number; readonly problems: readonly VerifyProblem[] } {
  const problems: VerifyProblem[] = []
  const rows = connection.prepare<[{ readonly asked: string | null }], RevisionBytes>(
    `SELECT release, number, wording, wording_hash AS wordingHash, details, details_hash AS detailsHash
     FROM revision WHERE @asked IS NULL OR release = @asked`,
  )
  let count = 0
  for (const { release, number, wording, wordingHash, details, detailsHash } of rows.iterate({ asked })) {
    count += 1
    if (sha256(wording) !== wordingHash) problems.push({ kind: 'wordingChanged', release, revision: number })
    if (sha256(details) !== detailsHash) problems.push({ kind: 'detailsChanged', release, revision: number })
  }
  return { count, problems }
}

function compareOutsideHead(
  { connection, files, configFolder }: StoreContext,
  chain: ReplayedChain,
): { readonly wasKept: boolean; readonly problems: readonly VerifyProblem[] } {
  if (configFolder === null) return { wasKept: false, problems: [] }
  const kept = readOutsideHead(configFolder, files.folder)
  if (kept.kind === 'none') return { wasKept: false, problems: [] }
  const { file } = kept
  if (kept.kind === 'unreadable') return { wasKept: true, problems: [{ kind: 'headUnreadable', file }] }
  if (kept.head.store !== storeId(connection))
    return { wasKept: true, problems: [{ kind: 'otherStore', file }] }
  if (chainContains(connection, kept.head)) return { wasKept: true, problems: [] }
  return {
    wasKept: true,
    problems: [{ kind: 'olderThanHead', seq: chain.entries, headSeq: kept.head.seq, file }],
  }
}
