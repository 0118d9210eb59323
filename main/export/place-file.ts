import { link, open, readFile, rename, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import { codeOf } from '../files/system-error'
import { writeFailure } from '../files/write-failure'
import { besideIn, createFlushed, fileModes, flushFolder } from '../files/write-flushed'

/** A file that is written and on the disk, but not yet in its place. */
export interface BesideFile {
  /** The bytes as they stand on the disk. */
  readonly read: () => Promise<Uint8Array>
  /** Gives the file its name; where another file has it, the next free one: `name (2).pdf`. Gives back the path. */
  readonly putInPlace: (name: string, extension: string) => Promise<string>
  readonly discard: () => Promise<void>
}

/** Writes bytes beside where they will stand and waits until they are on the disk. */
export async function writeBeside(folder: string, bytes: Uint8Array): Promise<Result<BesideFile, Failure>> {
  const path = besideIn(folder)
  try {
    await createFlushed(path, bytes, fileModes.own)
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined)
    return fail(writeFailure(error, folder))
  }
  return ok({
    read: async () => new Uint8Array(await readFile(path)),
    discard: () => rm(path, { force: true }),
    putInPlace: async (name, extension) => {
      const target = await takeFreeName(path, folder, name, extension)
      await flushFolder(folder)
      return target
    },
  })
}

/** A link fails where the name is taken, so that two exports at once never overwrite each other. */
async function takeFreeName(path: string, folder: string, name: string, extension: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const target = join(folder, `${name}${count === 1 ? '' : ` (${String(count)})`}.${extension}`)
    try {
      await link(path, target)
      await unlink(path)
      return target
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue
      // File systems without links (FAT on a stick) take the name by creating it first.
      if (await reserve(target)) {
        await rename(path, target)
        return target
      }
    }
  }
}

async function reserve(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close()
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}
