import { existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { fail, ok } from '../../domain/result'
import { codeOf } from '../files/system-error'
import { flushFileAtOnce, flushFolderAtOnce } from '../files/write-flushed'
import { appendAudit } from './audit-chain'
import { keepBackup } from './backups'
import { type Connection, openConnection } from './connection'
import { inspectFile } from './inspect-file'
import { migrate, newestVersion, storeVersion } from './migrate'
import type { Migration } from './migrations'
import { failureFromError, type StorePlace } from './sqlite-failure'
import type { StoreResult } from './store-context'
import { newestBackup, type StoreFiles } from './store-files'

/** A store that is open, and whether it was created just now. */
export interface OpenedFiles {
  readonly connection: Connection
  readonly isNew: boolean
}

/** Up to this size (bytes) a store is checked whole while it opens, which takes under a tenth of a second. */
export const checkedWhileOpening = 16 * 1024 * 1024

/** Where errors of a store happened. */
export const storePlace = (files: StoreFiles): StorePlace => ({
  file: files.database,
  newestBackup: () => newestBackup(files),
})

/** How the database of a store is opened. */
export interface OpeningOptions {
  readonly migrations: readonly Migration[]
  readonly now: string
  readonly newId: () => string
  /** Whether a store may be created where there is none. */
  readonly mayCreate: boolean
}

/**
 * Opens the database of a store, creating or migrating it. A damaged, newer or unwritable one is a failure and stays
 * exactly as it is; where backups show that there was a store, none is created in its stead.
 */
export async function openFiles(
  files: StoreFiles,
  options: OpeningOptions,
): Promise<StoreResult<OpenedFiles>> {
  try {
    // What is not published yet is nobody else's to read.
    mkdirSync(files.folder, { recursive: true, mode: 0o700 })
    const inspection = inspectFile(files.database)
    if (inspection.kind === 'damaged') return damaged(files, inspection.detail)
    if (inspection.kind === 'store' && inspection.version > newestVersion(options.migrations))
      return newer(files)
    if (inspection.kind === 'store') return await openExisting(files, options)
    const hadStore = newestBackup(files) !== null || existsSync(`${files.database}-wal`)
    if (hadStore || !options.mayCreate) return damaged(files, 'the file is missing')
    createDatabase(files, options)
    return ok({ connection: openConnection(files.database), isNew: true })
  } catch (error) {
    const failure = failureFromError(error, storePlace(files))
    if (failure === null) throw error
    return fail(failure)
  }
}

async function openExisting(files: StoreFiles, options: OpeningOptions): Promise<StoreResult<OpenedFiles>> {
  const connection = openConnection(files.database)
  try {
    const version = storeVersion(connection)
    const newest = newestVersion(options.migrations)
    const check = statSync(files.database).size > checkedWhileOpening ? 'ok' : quickCheck(connection)
    if (check !== 'ok' || version > newest) {
      connection.close()
      return version > newest ? newer(files) : damaged(files, check)
    }
    if (version < newest) {
      await keepBackup(connection, files, 'before-migration', options.now)
      migrate(connection, options.migrations)
    }
    return ok({ connection, isNew: false })
  } catch (error) {
    connection.close()
    throw error
  }
}

/** SQLite's quick check: `ok`, or what is wrong first. */
export const quickCheck = (connection: Connection): string =>
  String(connection.pragma('quick_check(1)', { simple: true })).replaceAll(/\s+/gu, ' ')

/** Creates a database beside its place and links it in, so that it is there whole or not at all, and only once. */
function createDatabase(files: StoreFiles, options: OpeningOptions): void {
  const part = `${files.database}.${String(process.pid)}.new`
  const remove = (): void => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${part}${suffix}`, { force: true })
  }
  remove()
  try {
    const connection = openConnection(part, { mustExist: false })
    migrate(connection, options.migrations)
    connection.transaction(() =>
      appendAudit(connection, options.now, 'storeCreated', { store: options.newId() }),
    )()
    connection.pragma('wal_checkpoint(TRUNCATE)')
    connection.close()
    flushFileAtOnce(part)
    placeOnce(part, files.database)
    flushFolderAtOnce(files.folder)
  } finally {
    remove()
  }
}

/** Gives a file its name unless that is taken: then another process created the store first, and that one is the store. */
function placeOnce(part: string, file: string): void {
  try {
    linkSync(part, file)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return
    // Some file systems (exFAT, some network drives) have no links.
    if (existsSync(file)) return
    renameSync(part, file)
  }
}

const damaged = (files: StoreFiles, detail: string): StoreResult<never> =>
  fail({ code: 'storeDamaged', file: files.database, backup: newestBackup(files), detail })

const newer = (files: StoreFiles): StoreResult<never> =>
  fail({ code: 'storeNewer', file: files.database, backup: newestBackup(files) })
