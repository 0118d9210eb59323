import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CommentThread } from '../../domain/comments/comment-thread'
import { imageLimit } from '../../domain/images/inspect-image'
import { fail, ok, type Result } from '../../domain/result'
import type { Hash } from '../../domain/revision/hash'
import { objectFrom } from '../../domain/json-object'
import { readSharedFile, writeSharedFile } from '../../domain/shared-folder/shared-file'
import { readLock, writeLock, type FoundLock, type SharedLock } from '../../domain/shared-folder/shared-lock'
import type { SharedText } from '../../domain/shared-folder/shared-text'
import type { Failure } from '../../ipc/failure'
import { sha256Of } from '../export/write-proven'
import { readComments, writeComments } from './comments-file'
import { createFile, FileTooLarge, listIfThere, readIfThere, removeFile, replaceFile } from './share-files'

const markName = 'imprimatur-shared-folder.json'
const mark = `${JSON.stringify({ format: 'imprimatur-shared-folder', version: 1 })}\n`
const releasesName = 'releases'
const textName = 'release.json'
const lockName = 'lock.json'
/** A branch is named by its hash; one that was settled keeps its file under another name. */
const waitingBranch = /^branch-([0-9a-f]{64})\.json$/
const commentsName = /^comments-([\w-]{1,100})\.json$/
const releaseName = /^[\w-]{1,100}$/
/** How much of a file is read, in bytes. */
const textLimit = 20_000_000
const lockLimit = 10_000

/** What lies in the folder of one release, as far as a listing tells it. */
export interface ListedRelease {
  /** Null where nobody is editing. */
  readonly lock: FoundLock
  /** Hashes of the branches that wait for somebody. */
  readonly branches: readonly Hash[]
  /** Tells one state of the text's file from another; null where there is none. */
  readonly stamp: string | null
}

/** Whether a folder is a shared one that can be reached: an empty place where a drive is mounted is none. */
export async function isSharedFolder(root: string): Promise<boolean> {
  try {
    const bytes = await readIfThere(join(root, markName), lockLimit)
    return bytes !== null && objectFrom(bytes.toString())?.format === 'imprimatur-shared-folder'
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return false
  }
}

/** Makes a folder a shared one. */
export async function markSharedFolder(root: string): Promise<void> {
  if (!(await isSharedFolder(root))) await replaceFile(join(root, markName), mark)
}

/** The ids of the releases in the folder. */
export async function listSharedReleases(root: string): Promise<readonly string[]> {
  const entries = await listIfThere(join(root, releasesName))
  return entries
    .filter((entry) => entry.isDirectory() && releaseName.test(entry.name))
    .map(({ name }) => name)
}

/** One release's part of a shared folder. Each part is a file of its own, read whole and replaced whole. */
export interface SharedReleaseFolder {
  readonly list: () => Promise<ListedRelease>
  /** The text that all follow; null where there is none. */
  readonly readText: () => Promise<Result<SharedText | null, Failure>>
  readonly writeText: (text: SharedText) => Promise<void>
  readonly readLock: () => Promise<FoundLock>
  /** Takes the lock where there is none; false where somebody has it. */
  readonly takeLock: (lock: SharedLock) => Promise<boolean>
  /** Puts a lock in the place of the one that is there. */
  readonly breakLock: (lock: SharedLock) => Promise<void>
  /** Gives back the lock of that token; another's stays. */
  readonly giveLockBack: (token: string) => Promise<void>
  readonly readBranch: (branch: Hash) => Promise<Result<SharedText | null, Failure>>
  readonly writeBranch: (text: SharedText) => Promise<void>
  /** Keeps a branch with what was done with it, and lists it no more. */
  readonly settleBranch: (text: SharedText) => Promise<void>
  /** What all stores put there, one file a store. */
  readonly readComments: () => Promise<Result<readonly CommentThread[], Failure>>
  readonly writeComments: (store: string, threads: readonly CommentThread[]) => Promise<void>
}

/** The part of a release, by its id. */
export function sharedReleaseFolder(root: string, release: string): SharedReleaseFolder {
  if (!releaseName.test(release)) throw new Error('A release must have an id that can be a file name')
  const folder = join(root, releasesName, release)
  const file = (name: string): string => join(folder, name)
  const branchFile = (branch: Hash): string => file(`branch-${branch}.json`)

  async function readTextOf(path: string): Promise<Result<SharedText | null, Failure>> {
    const bytes = await readWithin(path, textLimit)
    if (!bytes.ok) return bytes
    if (bytes.value === null) return ok(null)
    const read = readSharedFile(bytes.value.toString())
    if (!read.ok) return fail({ code: 'sharedFileLeft', file: path, reason: read.failure.kind })
    return read.value.release === release
      ? read
      : fail({ code: 'sharedFileLeft', file: path, reason: 'damaged' })
  }

  async function readLockFile(): Promise<FoundLock> {
    const bytes = await readWithin(file(lockName), lockLimit)
    if (!bytes.ok) return 'unreadable'
    return bytes.value === null ? null : readLock(bytes.value.toString())
  }

  return {
    list: async () => {
      const names = (await listIfThere(folder)).map(({ name }) => name)
      const text = names.includes(textName) ? await stat(file(textName), { bigint: true }) : null
      return {
        lock: names.includes(lockName) ? await readLockFile() : null,
        branches: names.flatMap((name) => waitingBranch.exec(name)?.[1] ?? []),
        stamp:
          text === null ? null : `${text.mtimeNs.toString()} ${text.size.toString()} ${text.ino.toString()}`,
      }
    },
    readText: () => readTextOf(file(textName)),
    writeText: (text) => replaceFile(file(textName), writeSharedFile(text)),
    readLock: readLockFile,
    takeLock: (lock) => createFile(file(lockName), writeLock(lock)),
    breakLock: (lock) => replaceFile(file(lockName), writeLock(lock)),
    giveLockBack: async (token) => {
      const lock = await readLockFile()
      if (lock !== null && lock !== 'unreadable' && lock.token === token) await removeFile(file(lockName))
    },
    readBranch: (branch) => readTextOf(branchFile(branch)),
    writeBranch: (text) => replaceFile(branchFile(text.version.hash), writeSharedFile(text)),
    settleBranch: async (text) => {
      await replaceFile(file(`settled-${text.version.hash}.json`), writeSharedFile(text))
      await removeFile(branchFile(text.version.hash))
    },
    readComments: async () => {
      const threads: CommentThread[] = []
      for (const { name } of await listIfThere(folder)) {
        if (!commentsName.test(name)) continue
        const bytes = await readWithin(file(name), textLimit)
        if (!bytes.ok) return bytes
        const read = bytes.value === null ? [] : readComments(bytes.value.toString())
        if (read === null) return fail({ code: 'sharedFileLeft', file: file(name), reason: 'notShared' })
        threads.push(...read)
      }
      return ok(threads)
    },
    writeComments: (store, threads) => replaceFile(file(`comments-${store}.json`), writeComments(threads)),
  }
}

const pictureFile = (root: string, asset: Hash): string => join(root, 'pictures', asset)

/** A picture's bytes, whose hash was compared; null where they are missing or others. */
export async function readSharedPicture(root: string, asset: Hash): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = await readWithin(pictureFile(root, asset), imageLimit)
  if (!bytes.ok || bytes.value === null || sha256Of(bytes.value) !== asset) return null
  return new Uint8Array(bytes.value)
}

/** Puts a picture into the folder, once for all releases. */
export async function writeSharedPicture(root: string, asset: Hash, bytes: Uint8Array): Promise<void> {
  if ((await readSharedPicture(root, asset)) === null) await replaceFile(pictureFile(root, asset), bytes)
}

async function readWithin(path: string, limit: number): Promise<Result<Buffer | null, Failure>> {
  try {
    return ok(await readIfThere(path, limit))
  } catch (error) {
    if (error instanceof FileTooLarge)
      return fail({ code: 'sharedFileLeft', file: path, reason: 'notShared' })
    throw error
  }
}
