import type { ImageFacts } from '../../domain/images/inspect-image'
import { fail, ok } from '../../domain/result'
import type { AssetView } from '../../ipc/views'
import type { Connection } from './connection'
import { hashOfBytes } from './evidence'
import type { StoreContext, StoreResult } from './store-context'
import type { VerifyProblem } from './verify-problem'

/** A picture with its bytes, whose hash was compared when they were read. */
export interface StoredAsset extends AssetView {
  readonly bytes: Uint8Array<ArrayBuffer>
}

const assetColumns = 'hash, media_type AS mediaType, width, height, size'

/** Keeps bytes under their hash; where they are kept already, their time of giving up begins anew. */
export function addAsset(
  { connection }: StoreContext,
  { bytes, facts, at }: { readonly bytes: Uint8Array; readonly facts: ImageFacts; readonly at: string },
): StoreResult<AssetView> {
  const asset: AssetView = { hash: hashOfBytes(bytes), ...facts, size: bytes.length }
  const kept = connection
    .prepare<[string, string]>('UPDATE asset SET added_at = ? WHERE hash = ?')
    .run(at, asset.hash)
  if (kept.changes === 0)
    connection
      .prepare<[AssetView & { readonly at: string; readonly bytes: Uint8Array }]>(
        `INSERT INTO asset (hash, media_type, width, height, size, added_at, bytes)
         VALUES (@hash, @mediaType, @width, @height, @size, @at, @bytes)`,
      )
      .run({ ...asset, at, bytes })
  return ok(asset)
}

/** Reads a picture. Bytes that do not have their hash any more are not given out. */
export function readAsset(
  { connection }: StoreContext,
  { asset }: { readonly asset: string },
): StoreResult<StoredAsset> {
  const row = connection
    .prepare<[string], StoredAsset>(`SELECT ${assetColumns}, bytes FROM asset WHERE hash = ?`)
    .get(asset)
  if (row === undefined) return fail({ code: 'assetMissing', asset })
  if (hashOfBytes(row.bytes) !== asset) return fail({ code: 'assetChanged', asset })
  // A Buffer may share its memory with others, which would cross a channel with it.
  return ok({ ...row, bytes: new Uint8Array(row.bytes) })
}

/** Pictures whose bytes changed, and such that a release names and the store does not have. */
export function findAssetProblems(connection: Connection): readonly VerifyProblem[] {
  const problems: VerifyProblem[] = []
  const kept = new Set<string>()
  const rows = connection.prepare<[], { hash: string; bytes: Uint8Array }>('SELECT hash, bytes FROM asset')
  for (const { hash, bytes } of rows.iterate()) {
    kept.add(hash)
    if (hashOfBytes(bytes) !== hash) problems.push({ kind: 'assetChanged', asset: hash })
  }
  for (const asset of namedAssets(connection, textsThatAreShown))
    if (!kept.has(asset)) problems.push({ kind: 'assetMissing', asset })
  return problems
}

/** The tables whose texts somebody can bring on the screen, all pictures with them. */
const textsThatAreShown: readonly string[] = [
  ...['working_copy', 'revision', 'checkpoint', 'organisation'],
  ...['suggestion_base', 'suggestion_set'],
]

/** How long a picture that nothing names is kept, so that an undo in an open window finds it, in milliseconds. */
const keptUnnamed = 30 * 24 * 60 * 60 * 1000

/** Gives up pictures that no text in the store has named for a month. Gives back how many. */
export function dropUnnamedAssets(connection: Connection, now: string): number {
  const before = new Date(Date.parse(now) - keptUnnamed).toISOString()
  const drop = connection.transaction(() => {
    const old = connection
      .prepare<[string], string>('SELECT hash FROM asset WHERE added_at < ?')
      .pluck()
      .all(before)
    if (old.length === 0) return 0
    const named = namedAssets(connection, tablesWithTexts(connection))
    const unnamed = old.filter((hash) => !named.has(hash))
    const remove = connection.prepare<[string]>('DELETE FROM asset WHERE hash = ?')
    for (const hash of unnamed) remove.run(hash)
    return unnamed.length
  })
  return drop.immediate()
}

/** Every table that may hold a document, such as one that a later version adds. */
const tablesWithTexts = (connection: Connection): readonly string[] =>
  connection
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name <> 'asset' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    )
    .pluck()
    .all()

/** The hashes that documents in these tables name. */
function namedAssets(connection: Connection, tables: readonly string[]): ReadonlySet<string> {
  const named = new Set<string>()
  for (const table of tables) {
    const columns = connection
      .prepare<[string], string>("SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'")
      .pluck()
      .all(table)
    for (const column of columns)
      for (const text of connection
        .prepare<[], string>(`SELECT "${column}" FROM "${table}" WHERE instr("${column}", '"asset":"') > 0`)
        .pluck()
        .iterate())
        for (const [, hash = ''] of text.matchAll(/"asset":"([0-9a-f]{64})"/g)) named.add(hash)
  }
  return named
}
