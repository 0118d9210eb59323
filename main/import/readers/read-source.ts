import { detectFormat, detectTextFormat } from '../../../domain/import/source/detect-format'
import { textPassages, type SourceDocument } from '../../../domain/import/source/source-document'
import { sourceLimitMegabytes, sourceLimits } from '../../../domain/import/source/source-limits'
import { assertNever, fail, ok } from '../../../domain/result'
import { returnedText } from '../../../domain/returns/returned-text'
import type { ReturnedDocument } from '../../../domain/returns/returned-document'
import { decodeBytes, type DecodedText } from './decode-bytes'
import { readDocxSource } from './docx'
import { readDocxReturn } from './docx-return'
import { readMail } from './eml'
import { readHtmlSource } from './html'
import { readMarkdown } from './markdown'
import { readOdtSource } from './odt'
import { readOdtReturn } from './odt-return'
import { readPdfSource } from './pdf'
import {
  damaged,
  DamagedSource,
  EncryptedSource,
  OverLimit,
  type ReadSource,
  type SourceInput,
} from './reader'
import { readRtf } from './rtf'
import { readText } from './text'

/**
 * Reads a file of any format that has a reader, told by its content. Nothing in it is run, and nothing is fetched. What
 * makes a reader give up is an expected failure. Long work: call it in a thread that can be ended (`readInWorker`).
 */
export async function readSource(input: SourceInput): Promise<ReadSource> {
  const { bytes, file } = input
  if (bytes.length > sourceLimitMegabytes * 1_000_000)
    return fail({ code: 'fileTooLarge', file, limitMegabytes: sourceLimitMegabytes })
  if (bytes.length === 0) return fail({ code: 'fileEmpty', file })
  const detected = detectFormat(bytes)
  if (detected.kind === 'encrypted') return fail({ code: 'fileEncrypted', file })
  if (detected.kind === 'other') return fail({ code: 'fileOfOtherKind', file, format: detected.format })
  const format = detected.kind === 'read' ? detected.format : 'text'
  try {
    const source = await readAs(format, input)
    const letters = source.passages.reduce((sum, { text }) => sum + text.length, 0)
    if (letters > sourceLimits.letters) return fail({ code: 'fileOverLimits', file, limit: 'size' })
    if (textPassages(source).length === 0) return fail({ code: 'fileEmpty', file })
    return ok(input.asReturn === true ? { ...source, returned: await readAsReturn(source, input) } : source)
  } catch (error) {
    if (error instanceof OverLimit) return fail({ code: 'fileOverLimits', file, limit: error.limit })
    if (error instanceof EncryptedSource) return fail({ code: 'fileEncrypted', file })
    // The parsers report what they cannot read by throwing, each with errors of its own.
    if (error instanceof DamagedSource || error instanceof Error)
      return damaged(file, format === 'text' ? detectText(input) : format.toUpperCase(), error)
    throw error
  }
}

const detectText = (input: SourceInput): string =>
  detectTextFormat(decodeBytes(input.bytes, { chosen: input.encoding }).text).toUpperCase()

async function readAs(
  format: 'pdf' | 'docx' | 'odt' | 'rtf' | 'text',
  input: SourceInput,
): Promise<SourceDocument> {
  switch (format) {
    case 'pdf':
      return readPdfSource(input)
    case 'docx':
      return readDocxSource(input)
    case 'odt':
      return readOdtSource(input)
    case 'rtf':
      return readRtf(input)
    case 'text':
      return readTextual(input)
    default:
      return assertNever(format, 'format')
  }
}

/** Office documents say who changed what; of everything else the text is what came back. */
const readAsReturn = async (source: SourceDocument, { bytes }: SourceInput): Promise<ReturnedDocument> => {
  if (source.format === 'docx') return readDocxReturn(bytes)
  return source.format === 'odt' ? readOdtReturn(bytes) : returnedText(source)
}

async function readTextual(input: SourceInput): Promise<SourceDocument> {
  const decoded = decodeBytes(input.bytes, { chosen: input.encoding })
  const format = detectTextFormat(decoded.text)
  switch (format) {
    case 'html':
      return readHtmlSource(input)
    case 'eml':
      return readMail(input)
    case 'md':
      return readMarkdownOrText(decoded)
    case 'txt':
      return readText(decoded)
    default:
      return assertNever(format, 'format')
  }
}

/** What nests deeper than its parser can follow is text, and no word of it is lost. */
function readMarkdownOrText(decoded: DecodedText): SourceDocument {
  try {
    return readMarkdown(decoded)
  } catch (error) {
    if (error instanceof RangeError) return readText(decoded)
    throw error
  }
}
