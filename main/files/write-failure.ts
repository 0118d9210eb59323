import type { Failure } from '../../ipc/failure'
import { codeOf } from './system-error'

/** What a failed write means for the person who wants the file. */
export function writeFailure(error: unknown, folder: string): Failure {
  const code = codeOf(error)
  if (code === null) throw error
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'diskFull', path: folder }
  return { code: 'folderNotWritable', folder, detail: code }
}
