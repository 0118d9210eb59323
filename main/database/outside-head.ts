import { mkdirSync, readFileSync, realpathSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { codeOf } from '../files/system-error'
import { replaceFlushedAtOnce } from '../files/write-flushed'
import { chainHead, sha256, type ChainHead } from './audit-chain'
import type { Connection } from './connection'

const outsideHeadSchema = z.object({
  folder: z.string(),
  store: z.string(),
  seq: z.number(),
  hash: z.string(),
})

/** The head of a store's chain as it is kept outside the store, with the id of the store. */
export type OutsideHead = z.infer<typeof outsideHeadSchema>

/** What is kept outside: nothing yet, a head, or a file that cannot be read as one. */
export type KeptHead =
  | { readonly kind: 'none' }
  | { readonly kind: 'kept'; readonly head: OutsideHead; readonly file: string }
  | { readonly kind: 'unreadable'; readonly file: string }

/** The file that keeps the head for the store in this folder. */
export function outsideHeadFile(configFolder: string, storeFolder: string): string {
  return join(configFolder, 'audit-heads', `${sha256(realpathSync(storeFolder)).slice(0, 32)}.json`)
}

export function readOutsideHead(configFolder: string, storeFolder: string): KeptHead {
  const file = outsideHeadFile(configFolder, storeFolder)
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { kind: 'none' }
    return { kind: 'unreadable', file }
  }
  try {
    const parsed = outsideHeadSchema.safeParse(JSON.parse(text))
    return parsed.success ? { kind: 'kept', head: parsed.data, file } : { kind: 'unreadable', file }
  } catch {
    // No JSON. The file stays as it is and verify names it.
    return { kind: 'unreadable', file }
  }
}

/** Keeps a head outside the store. */
export function writeOutsideHead(
  configFolder: string,
  storeFolder: string,
  store: string,
  head: ChainHead,
): void {
  const file = outsideHeadFile(configFolder, storeFolder)
  mkdirSync(join(configFolder, 'audit-heads'), { recursive: true })
  const kept: OutsideHead = { folder: realpathSync(storeFolder), store, seq: head.seq, hash: head.hash }
  replaceFlushedAtOnce(file, `${JSON.stringify(kept, null, 2)}\n`)
}

/**
 * Keeps the head of a store that this program has just created. One that is kept from an earlier store in the same
 * folder is put aside as `.previous`: that the folder was empty is known, it was not put in a store's place.
 */
export function beginOutsideHead(connection: Connection, configFolder: string, storeFolder: string): void {
  const kept = readOutsideHead(configFolder, storeFolder)
  if (kept.kind !== 'none') renameSync(kept.file, `${kept.file}.previous`)
  writeOutsideHead(configFolder, storeFolder, storeId(connection), chainHead(connection))
}

/** Whether the chain of this store contains the head: it was then once this store's last entry. */
export function chainContains(connection: Connection, head: OutsideHead): boolean {
  const hash = connection
    .prepare<[number], string>('SELECT hash FROM audit WHERE seq = ?')
    .pluck()
    .get(head.seq)
  return hash === head.hash
}

/** The id that a store was created with. */
export function storeId(connection: Connection): string {
  const payload = connection.prepare<[], string>('SELECT payload FROM audit WHERE seq = 1').pluck().get()
  const parsed = z.object({ store: z.string() }).safeParse(payload === undefined ? null : JSON.parse(payload))
  return parsed.success ? parsed.data.store : ''
}

/**
 * Brings what is kept outside up to the chain's head. A head that the chain does not contain stays as it is:
 * this store is then an older copy or another one, and verify must be able to say so.
 */
export function advanceOutsideHead(connection: Connection, configFolder: string, storeFolder: string): void {
  const kept = readOutsideHead(configFolder, storeFolder)
  const head = chainHead(connection)
  if (kept.kind === 'unreadable' || head.seq === 0) return
  if (kept.kind === 'kept' && (kept.head.hash === head.hash || !chainContains(connection, kept.head))) return
  writeOutsideHead(configFolder, storeFolder, storeId(connection), head)
}
