import { decodeText } from '../../domain/import/decode'
import type { ImportFailure } from '../../domain/import/failure'
import { importTextOrSource, type SourceFile } from '../../domain/import/import-source'
import { textFormatOf, type Imported, type TextFile } from '../../domain/import/import-text'
import { detectFormat, detectTextFormat } from '../../domain/import/source/detect-format'
import { lossesOf, type LossReport } from '../../domain/import/losses'
import type { SourceDocument, SourceNote, TakenChanges } from '../../domain/import/source/source-document'
import { ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import type { SourceInput } from './readers/reader'

/** What reads files and long texts in threads of their own; where one is missing, this thread reads. */
export interface ImportThreads {
  readonly readLongText?: (file: TextFile | SourceFile) => Promise<Result<Imported, Failure>>
  readonly readSource?: (input: SourceInput) => Promise<Result<SourceDocument, Failure>>
}

/** A release out of a file, and what the file's format had besides its words. */
export interface ReadRelease {
  readonly imported: Imported
  /** The encoding that was found, by its name in the Encoding Standard; null where it is UTF-8 or the format says it. */
  readonly encoding: string | null
  readonly notes: readonly SourceNote[]
  /** What an office document has besides its text; null where that is nothing. */
  readonly losses: LossReport | null
}

/**
 * Reads a release out of a file of any format, told by its content. Plain text and Markdown in UTF-8 are read as they
 * stand; everything else goes through the reader of its format. `changes` says which tracked changes are read as made.
 */
export async function readRelease(
  bytes: Uint8Array,
  file: string,
  threads: ImportThreads,
  changes: TakenChanges = 'all',
): Promise<Result<ReadRelease, Failure>> {
  const text = readPlainText(bytes, file)
  if (text !== null) {
    if (!text.ok) return text
    const textFile = { text: text.value, fileName: file, format: textFormatOf(file) }
    const imported = await read(textFile, text.value.length, threads)
    return imported.ok ? ok({ imported: imported.value, encoding: null, notes: [], losses: null }) : imported
  }
  const source = await readSourceInThread({ bytes, file, encoding: null, changes }, threads)
  if (!source.ok) return source
  const { encoding, notes, passages } = source.value
  const letters = passages.reduce((sum, passage) => sum + passage.text.length, 0)
  const imported = await read({ source: source.value, fileName: file }, letters, threads)
  const found = encoding === null || encoding.name === 'utf-8' ? null : encoding.name
  return imported.ok
    ? ok({ imported: imported.value, encoding: found, notes, losses: lossesOf(source.value) })
    : imported
}

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

/** Texts up to this many characters are read in this thread: starting another takes as long. */
const shortText = 50_000

const read = async (
  file: TextFile | SourceFile,
  letters: number,
  { readLongText }: ImportThreads,
): Promise<Result<Imported, Failure>> =>
  readLongText === undefined || letters <= shortText ? importTextOrSource(file) : readLongText(file)
