import { zipSync, type Zippable } from 'fflate'
import type { OfficePart } from '../../../domain/export/office/office-part'

/** The first hour that a zip file can hold, in the hours of whatever zone: zip files know none. */
export const noHour = new Date(1980, 0, 1)

/** Packs the parts of a document in their order; the same parts give the same bytes on every day and every machine. */
export function packDocument(parts: readonly OfficePart[]): Uint8Array {
  const files: Zippable = {}
  for (const { name, content } of parts)
    files[name] = [
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
      // OpenDocument wants its media type uncompressed (part 2, 3.3); pictures are compressed already.
      { level: name === 'mimetype' || typeof content !== 'string' ? 0 : 9, mtime: noHour },
    ]
  return zipSync(files)
}
