import * as z from 'zod'
import { type AuditRow, chainHead, entryHash } from './audit-chain'
import type { Connection } from './connection'
import type { VerifyProblem } from './verify-problem'

/** What the audit chain says, read from its first entry to its last sound one. */
export interface ReplayedChain {
  readonly entries: number
  readonly head: string
  /** The hash of each sealed row, by table and key. */
  readonly seals: ReadonlyMap<string, string>
  readonly problems: readonly VerifyProblem[]
}

const payloadSchema = z.object({
  rows: z.array(z.object({ table: z.string(), key: z.string(), hash: z.string() })),
  release: z.string().optional(),
  revision: z.number().optional(),
  person: z.string().nullish(),
  authors: z.array(z.string()).optional(),
  decision: z.string().optional(),
})

/** The name under which a row stands among the seals. */
export const sealName = (table: string, key: string): string => `${table} ${key}`

/** A chain as far as it was walked, and what is needed to walk on. */
interface WalkedChain extends ReplayedChain {
  readonly authors: ReadonlyMap<string, ReadonlySet<string>>
}

const beginning = (): WalkedChain => ({
  ...{ entries: 0, head: '', seals: new Map(), problems: [], authors: new Map() },
})

/** Walks the chain from its beginning; stops at the first entry that is not sound. */
export const replayChain = (connection: Connection): ReplayedChain => walkOn(connection, beginning())

const walked = new WeakMap<Connection, { readonly version: number; readonly chain: WalkedChain }>()

/**
 * The same as `replayChain`, going on from where this connection had walked before. Only while nobody but this
 * connection has written since: SQLite counts what others commit (`data_version`), and whoever tampers is another
 * connection. Then, and where an entry is not sound, the chain is walked from its beginning.
 */
export function followChain(connection: Connection): ReplayedChain {
  const version = Number(connection.pragma('data_version', { simple: true }))
  const before = walked.get(connection)
  const isWhole = before?.version === version && endsAt(connection, before.chain)
  if (isWhole && chainHead(connection).seq === before.chain.entries) return before.chain
  const chain = walkOn(connection, isWhole ? before.chain : beginning())
  if (chain.problems.some(({ kind }) => kind === 'brokenLink')) walked.delete(connection)
  else walked.set(connection, { version, chain })
  return chain
}

/** Whether an entry at which a walk ended stands there still: it does not where a transaction was given up. */
function endsAt(connection: Connection, { entries, head }: ReplayedChain): boolean {
  const hash = connection
    .prepare<[number], string>('SELECT hash FROM audit WHERE seq = ?')
    .pluck()
    .get(entries)
  return hash === head
}

function walkOn(connection: Connection, before: WalkedChain): WalkedChain {
  const seals = new Map(before.seals)
  const authors = new Map([...before.authors].map(([release, known]) => [release, new Set(known)]))
  const problems = [...before.problems]
  let { entries, head } = before
  const rows = connection.prepare<[number], AuditRow>('SELECT * FROM audit WHERE seq > ? ORDER BY seq')
  for (const row of rows.iterate(entries)) {
    const payload = readPayload(row.payload)
    if (
      row.seq !== entries + 1 ||
      row.previous_hash !== head ||
      entryHash(row) !== row.hash ||
      payload === null
    ) {
      problems.push({ kind: 'brokenLink', seq: entries + 1 })
      break
    }
    entries = row.seq
    head = row.hash
    for (const { table, key, hash } of payload.rows) seals.set(sealName(table, key), hash)
    problems.push(...followAuthors(row.kind, payload, authors))
  }
  return { entries, head, seals, problems, authors }
}

function readPayload(text: string): z.infer<typeof payloadSchema> | null {
  try {
    return payloadSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    // Not what we write: the entry is not sound.
    return null
  }
}

/** Follows who wrote in which release since its last approval, and compares it with the authors of each revision. */
function followAuthors(
  kind: string,
  payload: z.infer<typeof payloadSchema>,
  authors: Map<string, Set<string>>,
): readonly VerifyProblem[] {
  const { release, revision, person } = payload
  if (release === undefined) return []
  const known = authors.get(release) ?? new Set<string>()
  authors.set(release, known)
  if (kind === 'authorAdded' && typeof person === 'string') known.add(person)
  if (kind === 'revisionDecided' && payload.decision === 'approved')
    authors.set(release, new Set(payload.authors ?? []))
  if (kind !== 'revisionSubmitted' || revision === undefined) return []
  return [...known]
    .filter((author) => payload.authors?.includes(author) !== true)
    .map((author) => ({ kind: 'authorMissing', release, revision, person: author }))
}
