import { decodeText } from '../../domain/import/decode'
import type { ImportFailure } from '../../domain/import/failure'
import { importTextOrSource, type SourceFile } from '../../domain/import/import-source'
import { textFormatOf, type Imported, type TextFile } from '../../domain/import/import-text'
import { detectFormat, detectTextFormat } from '../../domain/import/source/detect-format'
import { markedEncoding } from '../../domain/import/source/guess-encoding'
import { lossesOf, type LossReport } from '../../domain/import/losses'
import type {
  SourceDocument,
  SourceEncoding,
  SourceNote,
  TakenChanges,
} from '../../domain/import/source/source-document'
import { ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import type { StoredCopy } from '../database/stored-copy'
import type { SourceInput } from './readers/reader'

/** What reads files and long texts in threads of their own; where one is missing, this thread reads. */
export interface ImportThreads {
  readonly readLongText?: (file: TextFile | SourceFile) => Promise<Result<ImportedWithCopy, Failure>>
  readonly readSource?: (input: SourceInput) => Promise<Result<SourceDocument, Failure>>
}

/** What a thread has read, with all that is stored of it, so that the thread that calls need not compute it. */
export interface ImportedWithCopy extends Imported {
  readonly copy?: StoredCopy
}

/** How a file is read. */
export interface Reading {
  /** Which tracked changes are read as made; all where it is missing. */
  readonly changes?: TakenChanges
  /** The encoding that somebody chose; null finds it. */
  readonly encoding?: string | null
}

/** A release out of a file, and what the file's format had besides its words. */
export interface ReadRelease {
  readonly imported: ImportedWithCopy
  /** The encoding of a text, and why so; null where the format says it. */
  readonly encoding: SourceEncoding | null
  readonly notes: readonly SourceNote[]
  /** What an office document has besides its text; null where that is nothing. */
  readonly losses: LossReport | null
}

/**
 * Reads a release out of a file of any format, told by its content. Plain text and Markdown in UTF-8 are read as they
 * stand; everything else goes through the reader of its format.
 */
export async function readRelease(
  bytes: Uint8Array,
  file: string,
  threads: ImportThreads,
  { changes = 'all', encoding = null }: Reading = {},
): Promise<Result<ReadRelease, Failure>> {
  const text = encoding === null ? readPlainText(bytes, file) : null
  if (text !== null) {
    if (!text.ok) return text
    const textFile = { text: text.value, fileName: file, format: textFormatOf(file) }
    const imported = await read(textFile, text.value.length, threads)
    return imported.ok
      ? ok({ imported: imported.value, encoding: markedEncoding(bytes) ?? plain, notes: [], losses: null })
      : imported
  }
  const source = await readSourceInThread({ bytes, file, encoding, changes }, threads)
  if (!source.ok) return source
  const { notes, passages } = source.value
  const letters = passages.reduce((sum, passage) => sum + passage.text.length, 0)
  const imported = await read({ source: source.value, fileName: file }, letters, threads)
  return imported.ok
    ? ok({
        ...{ imported: imported.value, encoding: source.value.encoding, notes },
        losses: lossesOf(source.value),
      })
    : imported
}

const plain: SourceEncoding = { name: 'utf-8', reason: 'valid' }

/** The text of a file that is plain text or Markdown; null where a reader has to see it. */
function readPlainText(bytes: Uint8Array, file: string): Result<string, ImportFailure> | null {
  if (detectFormat(bytes).kind !== 'text') return bytes.length === 0 ? decodeText(bytes, file) : null
  const text = decodeText(bytes, file)
  if (!text.ok) {
    const isLargeText = text.failure.code === 'fileTooLarge' && !hasOwnReader(startOf(bytes))
    return text.failure.code === 'fileEmpty' || isLargeText ? text : null
  }
  const isNamedText = /\.(?:txt|text|md|markdown|mdown|mkd)$/i.test(file)
  return isNamedText || !hasOwnReader(text.value) ? text : null
}

const hasOwnReader = (text: string): boolean => ['html', 'eml'].includes(detectTextFormat(text))

const startOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 20_000)).toString('latin1')

/** Reads a file in the thread that is there for it; where there is none (in tests), in this one. */
export async function readSourceInThread(
  input: SourceInput,
  threads: Pick<ImportThreads, 'readSource'>,
): Promise<Result<SourceDocument, Failure>> {
  if (threads.readSource !== undefined) return threads.readSource(input)
  const reader = await import('./readers/read-source')
  return reader.readSource(input)
}

/** Texts up to this many characters are read in this thread, which that holds for less than starting another takes. */
const shortText = 20_000

const read = async (
  file: TextFile | SourceFile,
  letters: number,
  { readLongText }: ImportThreads,
): Promise<Result<ImportedWithCopy, Failure>> =>
  readLongText === undefined || letters <= shortText ? importTextOrSource(file) : readLongText(file)
