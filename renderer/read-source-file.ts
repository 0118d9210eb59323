import { sourceLimitMegabytes } from '../domain/import/source/source-limits'
import { fail, ok, type Result } from '../domain/result'
import type { Failure } from '../ipc/failure'

/** What a file larger than this would be is no release; its bytes are not even read. In bytes. */
export const largestSource = sourceLimitMegabytes * 1_000_000

/** The bytes of a file that was dropped or chosen; fails for one that is too large, for a folder and for what is gone. */
export async function readSourceFile(file: File): Promise<Result<Uint8Array<ArrayBuffer>, Failure>> {
  const { name, size } = file
  if (size > largestSource)
    return fail({ code: 'fileTooLarge', file: name, limitMegabytes: sourceLimitMegabytes })
  const bytes = await file.arrayBuffer().catch(() => null)
  return bytes === null ? fail({ code: 'fileUnreadable', file: name, detail: '' }) : ok(new Uint8Array(bytes))
}
