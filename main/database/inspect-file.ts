import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { applicationId } from './connection'

/** What the first bytes of a file say about it, before SQLite touches it. */
export type FileInspection =
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged'; readonly detail: string }
  | { readonly kind: 'store'; readonly version: number }

const headerLength = 100

/**
 * Inspects the header of a database file (sqlite.org/fileformat2.html, 1.3) without opening or changing it.
 * `version` is what the main file says; a write-ahead log beside it may know a newer one.
 */
export function inspectFile(file: string): FileInspection {
  if (!existsSync(file)) return { kind: 'missing' }
  const descriptor = openSync(file, 'r')
  try {
    const header = Buffer.alloc(headerLength)
    const length = readSync(descriptor, header, 0, headerLength, 0)
    const { size } = fstatSync(descriptor)
    if (size === 0) return { kind: 'damaged', detail: 'the file is empty' }
    if (length < headerLength || header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
      return { kind: 'damaged', detail: 'the file is no database' }
    if (header.readUInt32BE(68) !== applicationId)
      return { kind: 'damaged', detail: 'the file is a database of another program' }
    const declaredPageSize = header.readUInt16BE(16)
    const expected = (declaredPageSize === 1 ? 65536 : declaredPageSize) * header.readUInt32BE(28)
    // After a crash in a checkpoint the log still holds the pages that the main file lacks.
    if (size < expected && !hasWriteAheadLog(file))
      return {
        kind: 'damaged',
        detail: `the file ends after ${String(size)} of ${String(expected)} bytes`,
      }
    return { kind: 'store', version: header.readUInt32BE(60) }
  } finally {
    closeSync(descriptor)
  }
}

function hasWriteAheadLog(file: string): boolean {
  const log = `${file}-wal`
  return existsSync(log) && statSync(log).size > 0
}
