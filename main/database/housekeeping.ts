import { statSync } from 'node:fs'
import { dropUnnamedAssets } from './assets'
import { isBackupDue, keepBackup } from './backups'
import type { Connection } from './connection'
import { checkedWhileOpening, quickCheck, storePlace } from './open-files'
import { failureFromError } from './sqlite-failure'
import type { StoreNews } from './store'
import { newestBackup, type StoreFiles } from './store-files'

/** Checks a store that was too large to be checked while it opened, makes the daily backup where it is due, and gives up pictures that nothing names. */
export async function keepHouse(
  connection: Connection,
  files: StoreFiles,
  now: string,
  tell: (news: StoreNews) => void,
): Promise<void> {
  try {
    if (!connection.open || !isBackupDue(files, now)) return
    const isLarge = statSync(files.database).size > checkedWhileOpening
    const check = isLarge ? quickCheck(connection) : 'ok'
    if (check === 'ok') {
      await keepBackup(connection, files, 'daily', now)
      // After the backup, so that what is given up here can be found in it for some days.
      dropUnnamedAssets(connection, now)
    } else {
      const failure = { code: 'storeDamaged', file: files.database, detail: check } as const
      tell({ kind: 'damaged', failure: { ...failure, backup: newestBackup(files) } })
    }
  } catch (error) {
    // Closing the store ends a backup that is under way; there is nobody left to tell.
    if (!connection.open) return
    const failure = failureFromError(error, storePlace(files))
    if (failure === null) throw error
    tell({ kind: 'backupFailed', failure })
  }
}
