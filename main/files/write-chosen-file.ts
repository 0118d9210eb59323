import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fail, ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import { writeFailure } from './write-failure'
import { overwriteFlushed } from './write-flushed'

/** Writes a file whose place a person chose, over what stood there; gives the bytes as they stand on the disk. */
export async function writeChosenFile(
  path: string,
  content: string | Uint8Array,
): Promise<Result<Uint8Array, Failure>> {
  try {
    await overwriteFlushed(path, content)
    return ok(new Uint8Array(await readFile(path)))
  } catch (error) {
    return fail(writeFailure(error, dirname(path)))
  }
}
