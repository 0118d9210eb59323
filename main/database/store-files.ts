import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { codeOf } from '../files/system-error'

/** The paths of a store: a folder with one database and its backups. */
export interface StoreFiles {
  readonly folder: string
  readonly database: string
  readonly backups: string
}

export const storeFiles = (folder: string): StoreFiles => ({
  folder,
  database: join(folder, 'imprimatur.db'),
  backups: join(folder, 'backups'),
})

/** An instant as part of a file name, the same on every system: `2026-11-22T23-44-00.000Z`. */
export const fileNameInstant = (instant: string): string => instant.replaceAll(':', '-')

/** The instant in the name of a backup, or null where there is none in it. */
export function backupInstant(file: string): string | null {
  const [, date, hours, minutes, seconds] =
    /^(\d{4}-\d{2}-\d{2}T)(\d{2})-(\d{2})-(\d{2}\.\d{3}Z)/.exec(basename(file)) ?? []
  return date === undefined ? null : `${date}${hours ?? ''}:${minutes ?? ''}:${seconds ?? ''}`
}

/** The backups beside a store, newest first. Their names begin with the instant at which they were made. */
export function listBackups(files: StoreFiles): readonly string[] {
  try {
    return readdirSync(files.backups)
      .filter((name) => name.endsWith('.db'))
      .sort()
      .reverse()
      .map((name) => join(files.backups, name))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/** The newest backup beside a store, or null. */
export function newestBackup(files: StoreFiles): string | null {
  return listBackups(files)[0] ?? null
}
