import { open } from 'node:fs/promises'
import { sourceLimitMegabytes } from '../../domain/import/source/source-limits'
import { fail, ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'

/** Reads a file. Its size is looked at before its contents, so that a huge file is refused at once. */
export async function readFileBytes(path: string): Promise<Result<Uint8Array, Failure>> {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      if (size > sourceLimitMegabytes * 1_000_000)
        return fail({ code: 'fileTooLarge', file: path, limitMegabytes: sourceLimitMegabytes })
      return ok(await file.readFile())
    } finally {
      await file.close()
    }
  } catch (error) {
    const isSystems = error instanceof Error && 'code' in error && typeof error.code === 'string'
    return fail({
      code: 'fileUnreadable',
      file: path,
      detail: isSystems ? String(error.code) : String(error),
    })
  }
}
