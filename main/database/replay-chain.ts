import * as z from 'zod'
import { type AuditRow, entryHash } from './audit-chain'
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

/** Walks the chain from its beginning; stops at the first entry that is not sound. */
export function replayChain(connection: Connection): ReplayedChain {
  const seals = new Map<string, string>()
  const authors = new Map<string, Set<string>>()
  const problems: VerifyProblem[] = []
  let entries = 0
  let head = ''
  for (const row of connection.prepare<[], AuditRow>('SELECT * FROM audit ORDER BY seq').iterate()) {
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
  return { entries, head, seals, problems }
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
