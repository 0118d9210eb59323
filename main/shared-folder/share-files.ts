import type { Dirent } from 'node:fs'
import { mkdir, readdir, readFile, stat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf } from '../files/system-error'
import { createFlushed, fileModes, replaceFlushed } from '../files/write-flushed'

/** A file of the folder is larger than any that the application writes. */
export class FileTooLarge extends Error {}

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')

/** The bytes of a file, or null where there is none. */
export async function readIfThere(path: string, limit: number): Promise<Buffer | null> {
  try {
    const { size } = await stat(path)
    if (size > limit) throw new FileTooLarge(path)
    return await readFile(path)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** What lies in a folder; nothing where there is none. */
export async function listIfThere(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** Replaces a file, or puts it where there was none: others see the old one or the new one. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await replaceFlushed(path, content, fileModes.shared)
}

/** Creates a file; false where there is one already. Of several who try at once one is told true. */
export async function createFile(path: string, content: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true })
  try {
    await createFlushed(path, content, fileModes.shared)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

export async function removeFile(path: string): Promise<void> {
  try {
    await unlink(path)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}
