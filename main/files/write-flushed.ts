import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from './system-error'

/*
 * Writing so that a power cut takes nothing back and nobody ever reads half a file. What a file says is on the disk
 * once the file was flushed; that it has its name, once its folder was. A rename is whole or not at all.
 */

/** Who may read and write a new file: its owner writes, all read. Where others are to replace it, its group writes too. */
export const fileModes = { own: 0o644, shared: 0o664 } as const

/** The path of a file that is not finished, beside where it will stand: a rename between two disks is none. */
export const besideIn = (folder: string): string =>
  join(folder, `.imprimatur-${randomBytes(6).toString('hex')}.part`)

/** Creates a file and waits until it is on the disk; throws where there is one already. */
export const createFlushed = (path: string, content: string | Uint8Array, mode: number): Promise<void> =>
  writeTo(open(path, 'wx', mode), content)

/** Writes over what stood in a file, and waits until it is on the disk. */
export const overwriteFlushed = (path: string, content: string | Uint8Array): Promise<void> =>
  writeTo(open(path, 'w', fileModes.own), content)

async function writeTo(opening: Promise<FileHandle>, content: string | Uint8Array): Promise<void> {
  const file = await opening
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Replaces a file, or puts it where there was none: whoever reads meanwhile gets the old one or the new one. */
export async function replaceFlushed(
  path: string,
  content: string | Uint8Array,
  mode: number,
): Promise<void> {
  const beside = besideIn(dirname(path))
  try {
    await createFlushed(beside, content, mode)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw error
  }
  await flushFolder(dirname(path))
}

/**
 * Replaces a small file of our own at once. Its folder is not flushed: after a power cut either text will do, but not
 * an empty one.
 */
export function replaceFlushedAtOnce(path: string, text: string): void {
  const part = `${path}.${String(process.pid)}.part`
  writeFileSync(part, text)
  flushFileAtOnce(part)
  renameSync(part, path)
}

/** Waits until the names in a folder are on the disk. */
export async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    passOverUnable(error)
  }
}

/** Holds the thread until what was written to a file is on the disk, as the database does. */
export function flushFileAtOnce(path: string): void {
  const descriptor = openSync(path, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Holds the thread until the names in a folder are on the disk. */
export function flushFolderAtOnce(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    passOverUnable(error)
  }
}

/** What systems answer that have no such thing as flushing a folder, or keep folders from being read. */
const unable: ReadonlySet<string | null> = new Set([
  ...['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR', 'EBADF', 'EPERM', 'EACCES'],
])

/** Windows and some network drives cannot flush a folder: the file is in its place all the same. */
function passOverUnable(error: unknown): void {
  if (!unable.has(codeOf(error))) throw error
}
