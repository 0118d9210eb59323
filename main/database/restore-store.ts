import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fail, ok } from '../../domain/result'
import { flushFileAtOnce, flushFolderAtOnce } from '../files/write-flushed'
import { appendAudit, chainHead } from './audit-chain'
import { inspectBackup } from './backups'
import { inspectFile } from './inspect-file'
import { newestVersion } from './migrate'
import { migrations } from './migrations'
import { openFiles, storePlace } from './open-files'
import type { StoreSurroundings } from './open-store'
import { readOutsideHead, storeId, writeOutsideHead } from './outside-head'
import { failureFromError } from './sqlite-failure'
import type { StoreResult } from './store-context'
import { fileNameInstant, storeFiles, type StoreFiles } from './store-files'

/** What a restore did. */
export interface Restored {
  /** Where the database that stood there before was put, or null where there was none. */
  readonly putAside: string | null
}

const suffixes = ['', '-wal', '-shm']

/**
 * Puts a backup in the place of a store's database. The backup is checked whole first, and what stood there is put
 * aside, never deleted. That it was restored stands in the audit chain, and the head kept outside follows.
 */
export async function restoreStore(
  folder: string,
  backup: string,
  options: { readonly configFolder: string | null },
  surroundings: StoreSurroundings,
): Promise<StoreResult<Restored>> {
  const files = storeFiles(folder)
  const copy = `${files.database}.restoring`
  const now = surroundings.now()
  try {
    const misfit = copyChecked(files, backup, copy)
    if (misfit !== null) return fail({ code: 'backupInvalid', file: backup, detail: misfit })
    const putAside = putDatabaseAside(files, now)
    renameSync(copy, files.database)
    flushFolderAtOnce(files.folder)
    const opened = await openFiles(files, { migrations, now, newId: surroundings.newId, mayCreate: false })
    if (!opened.ok) return opened
    const { connection } = opened.value
    const kept = options.configFolder === null ? null : readOutsideHead(options.configFolder, folder)
    const previousHead = kept?.kind === 'kept' ? kept.head.hash : null
    connection.transaction(() => appendAudit(connection, now, 'storeRestored', { previousHead })).immediate()
    if (options.configFolder !== null)
      writeOutsideHead(options.configFolder, folder, storeId(connection), chainHead(connection))
    connection.close()
    return ok({ putAside })
  } catch (error) {
    const failure = failureFromError(error, storePlace(files))
    if (failure === null) throw error
    return fail(failure)
  } finally {
    for (const suffix of [...suffixes, '-journal']) rmSync(`${copy}${suffix}`, { force: true })
  }
}

/** Copies a backup beside the store and checks the copy, so that the backup itself is never opened. Why it does not fit, or null. */
function copyChecked(files: StoreFiles, backup: string, copy: string): string | null {
  if (!existsSync(backup)) return 'there is no such file'
  if (resolve(backup) === resolve(files.database)) return 'it is the store itself'
  const inspection = inspectFile(backup)
  if (inspection.kind === 'damaged') return inspection.detail
  copyFileSync(backup, copy)
  if (existsSync(`${backup}-wal`)) copyFileSync(`${backup}-wal`, `${copy}-wal`)
  try {
    const newest = newestVersion(migrations)
    const misfit = inspectBackup(copy, 'integrity_check', { makeSingleFile: true, newestVersion: newest })
    flushFileAtOnce(copy)
    return misfit?.detail ?? null
  } catch (error) {
    const failure = failureFromError(error, storePlace(files))
    if (failure?.code === 'storeDamaged') return failure.detail
    throw error
  }
}

function putDatabaseAside(files: StoreFiles, now: string): string | null {
  if (!existsSync(files.database)) return null
  const aside = join(files.folder, `imprimatur-put-aside-${fileNameInstant(now)}.db`)
  for (const suffix of suffixes)
    if (existsSync(`${files.database}${suffix}`))
      renameSync(`${files.database}${suffix}`, `${aside}${suffix}`)
  return aside
}
