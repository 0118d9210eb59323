import { createHash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { decodeText, importLimitMegabytes } from '../../domain/import/decode'
import type { ImportFailure } from '../../domain/import/failure'
import { fail, ok, type Result } from '../../domain/result'

/** A text file as it was read. */
export interface ReadTextFile {
  /** The file's name without its folder. */
  readonly name: string
  readonly text: string
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string
}

/** Reads a text file for import. Its size is looked at before its contents, so that a huge file is refused at once. */
export async function readTextFile(path: string): Promise<Result<ReadTextFile, ImportFailure>> {
  let file: FileHandle | undefined
  try {
    file = await open(path, 'r')
    return await readHandle(file, path)
  } catch (error) {
    return fail({ code: 'fileUnreadable', file: path, detail: detailOf(error) })
  } finally {
    await file?.close()
  }
}

async function readHandle(file: FileHandle, path: string): Promise<Result<ReadTextFile, ImportFailure>> {
  const status = await file.stat()
  if (!status.isFile())
    return fail({
      code: 'fileUnreadable',
      file: path,
      detail: status.isDirectory() ? 'EISDIR' : 'not a file',
    })
  if (status.size > importLimitMegabytes * 1_000_000)
    return fail({ code: 'fileTooLarge', file: path, limitMegabytes: importLimitMegabytes })
  const bytes = await file.readFile()
  const decoded = decodeText(bytes, path)
  if (!decoded.ok) return decoded
  return ok({
    name: basename(path),
    text: decoded.value,
    bytes,
    hash: createHash('sha256').update(bytes).digest('hex'),
  })
}

const detailOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error)
