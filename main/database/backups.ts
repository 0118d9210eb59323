import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { fail, ok } from '../../domain/result'
import { flushFileAtOnce } from '../files/write-flushed'
import { applicationId, type Connection } from './connection'
import { storeVersion } from './migrate'
import { failureFromError } from './sqlite-failure'
import type { StoreResult } from './store-context'
import { backupInstant, fileNameInstant, listBackups, newestBackup, type StoreFiles } from './store-files'

/** How many rolling backups stay, and how many of those made before a migration. */
const keptBackups = 3

/** The age at which the newest backup calls for another one, in milliseconds. */
const backupInterval = 24 * 60 * 60 * 1000

/** Why a file is no usable backup, or null where it is one. */
export type BackupMisfit = { readonly detail: string } | null

/**
 * Writes a verified copy of a store to a file, by SQLite's online backup: beside it, checked, flushed, renamed.
 * Saves may go on meanwhile. Throws what SQLite and the file system throw.
 */
export async function writeBackup(connection: Connection, file: string): Promise<void> {
  const part = `${file}.part`
  removeDatabase(part)
  try {
    await connection.backup(part)
    const misfit = inspectBackup(part, 'quick_check', { makeSingleFile: true })
    if (misfit !== null)
      throw new Error(`A backup must be sound when it has just been written: ${misfit.detail}`)
    flushFileAtOnce(part)
    renameSync(part, file)
  } finally {
    removeDatabase(part)
  }
}

/** Writes a backup to a file that a person named. */
export async function writeNamedBackup(connection: Connection, file: string): Promise<StoreResult<null>> {
  const folder = dirname(file)
  if (!existsSync(folder))
    return fail({ code: 'folderNotWritable', folder, detail: 'there is no such folder' })
  try {
    await writeBackup(connection, file)
    return ok(null)
  } catch (error) {
    const failure = failureFromError(error, { file, newestBackup: () => null })
    if (failure === null) throw error
    return failure.code === 'storeNotWritable'
      ? fail({ code: 'folderNotWritable', folder, detail: failure.detail })
      : fail(failure)
  }
}

/**
 * Checks that a file is a sound store of a version that this program knows.
 * `makeSingleFile` ends its write-ahead mode, so that the one file is all of it.
 */
export function inspectBackup(
  file: string,
  check: 'quick_check' | 'integrity_check',
  options: { readonly makeSingleFile: boolean; readonly newestVersion?: number },
): BackupMisfit {
  const copy = new Database(file, { fileMustExist: true, readonly: !options.makeSingleFile })
  try {
    if (options.makeSingleFile) copy.pragma('journal_mode = DELETE')
    const id: unknown = copy.pragma('application_id', { simple: true })
    if (id !== applicationId) return { detail: 'it is no store of Imprimatur' }
    if (storeVersion(copy) > (options.newestVersion ?? Infinity))
      return { detail: 'it comes from a newer version of Imprimatur' }
    const found: unknown = copy.pragma(check, { simple: true })
    return found === 'ok' ? null : { detail: String(found).replaceAll(/\s+/gu, ' ') }
  } finally {
    copy.close()
  }
}

/** Makes a backup in the store's own folder and gives up the oldest of its sort. */
export async function keepBackup(
  connection: Connection,
  files: StoreFiles,
  reason: 'daily' | 'before-migration',
  now: string,
): Promise<string> {
  mkdirSync(files.backups, { recursive: true })
  const file = join(files.backups, `${fileNameInstant(now)}-${reason}.db`)
  if (!existsSync(file)) await writeBackup(connection, file)
  const sort = listBackups(files).filter((path) => path.endsWith(`-${reason}.db`))
  for (const old of sort.slice(keptBackups)) rmSync(old)
  return file
}

/** Whether the newest backup is a day old, or there is none. */
export function isBackupDue(files: StoreFiles, now: string): boolean {
  const newest = newestBackup(files)
  if (newest === null) return true
  const made = Date.parse(backupInstant(newest) ?? '')
  return Number.isNaN(made) || Date.parse(now) - made >= backupInterval
}

/** Removes a database with the files that SQLite keeps beside it. */
function removeDatabase(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true })
}
