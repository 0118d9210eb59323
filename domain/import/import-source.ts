import { fail, ok, type Result } from '../result'
import { importLimitMegabytes } from './decode'
import { unitsOfSource } from './from-source'
import type { Imported } from './imported'
import { importText, type TextFile } from './import-text'
import { importUnits } from './import-units'
import type { ImportFailure } from './failure'
import type { SourceDocument } from './source/source-document'
import type { SourceFailure } from './source/source-failure'

/** A document that one of the readers has read. */
export interface SourceFile {
  readonly source: SourceDocument
  readonly fileName: string
}

/**
 * Reads a release out of a document of any format. What stands apart from its text (heads, comments, deletions, …) is
 * in the mapping as dropped, with the reason, so that the mapping accounts for every word of the file.
 */
export function importSource({ source, fileName }: SourceFile): Result<Imported, SourceFailure> {
  const read = unitsOfSource(source)
  if (!/[^\s\u200b\u00ad]/.test(read.words)) return fail({ code: 'fileEmpty', file: fileName })
  if (read.source.length > importLimitMegabytes * 1_000_000)
    return fail({ code: 'fileOverLimits', file: fileName, limit: 'size' })
  const notes = { claims: [...read.asides], attributes: {} }
  return ok(importUnits({ ...read, hasBlankLines: partsParagraphs(source) }, notes))
}

/** Whether paragraphs are passages of their own; else each line of a passage is one. */
function partsParagraphs({ passages }: SourceDocument): boolean {
  const lines = passages.map(({ text }) => text.split('\n').filter((line) => line.length > 45).length)
  return lines.filter((count) => count > 0).length * 2 > lines.reduce((sum, count) => sum + count, 0)
}

/** Reads a release out of a text as it stands, or out of what a reader has read. */
export const importTextOrSource = (
  file: TextFile | SourceFile,
): Result<Imported, ImportFailure | SourceFailure> =>
  'source' in file ? importSource(file) : importText(file)
