import { randomBytes } from 'node:crypto'
import { link, open, readFile, rename, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'

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
  const path = join(folder, `.imprimatur-${randomBytes(6).toString('hex')}.part`)
  try {
    const file = await open(path, 'wx', 0o644)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined)
    return fail(failureOf(error, folder))
  }
  return ok({
    read: async () => new Uint8Array(await readFile(path)),
    discard: () => rm(path, { force: true }),
    putInPlace: async (name, extension) => {
      const target = await takeFreeName(path, folder, name, extension)
      await syncFolder(folder)
      return target
    },
  })
}

/** Writes a file whose place a person chose, over what stood there, and gives back the bytes as they stand on the disk. */
export async function overwriteFile(path: string, bytes: Uint8Array): Promise<Uint8Array> {
  const file = await open(path, 'w', 0o644)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  return new Uint8Array(await readFile(path))
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

/** A new name is on the disk once its folder is; Windows has no such thing as flushing a folder. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null

/** What a failed write means for the person who wants the file. */
export function failureOf(error: unknown, folder: string): Failure {
  const code = codeOf(error)
  if (code === null) throw error
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'diskFull', path: folder }
  return { code: 'folderNotWritable', folder, detail: code }
}
