import type { Failure } from '../../ipc/failure'
import { codeOf } from '../files/system-error'

/** Where a failing statement ran, for the sentence that the person reads. */
export interface StorePlace {
  readonly file: string
  /** Path of the newest verified backup, or null. */
  readonly newestBackup: () => string | null
}

/** The expected failure that an error of SQLite or of the file system stands for; null for a bug, which is thrown on. */
export function failureFromError(error: unknown, place: StorePlace): Failure | null {
  const code = codeOf(error)
  if (code === null) return null
  const detail = error instanceof Error ? error.message : code
  const { file } = place
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return { code: 'storeBusy' }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT')
    return { code: 'diskFull', path: file }
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code))
    return { code: 'storeDamaged', file, backup: place.newestBackup(), detail }
  if (
    /^SQLITE_(READONLY|CANTOPEN|PERM|AUTH|IOERR)/.test(code) ||
    /^E(ACCES|PERM|ROFS|IO|NOTDIR|EXIST)$/.test(code)
  )
    return { code: 'storeNotWritable', file, detail }
  return null
}
