import {
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFContext,
  type PDFDict,
  type PDFRef,
} from '@cantoo/pdf-lib'
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { pdfDate } from './information'
import type { AttachedFile } from './document-facts'

/**
 * Puts files into the file, as PDF/A-3 has them (ISO 19005-3, 6.8 and annex E): each belongs to the whole document, and
 * is found by its name, of which there is one each.
 */
export function attachFiles(
  context: PDFContext,
  catalog: PDFDict,
  files: readonly AttachedFile[],
  date: string | null,
): void {
  const attached = files.map((file) => ({
    name: PDFHexString.fromText(file.name),
    specification: specify(context, file, date),
  }))
  // The names of a name tree are sorted by their bytes (ISO 32000-1, 7.9.6).
  const sorted = attached.toSorted((one, other) => (one.name.asString() < other.name.asString() ? -1 : 1))
  catalog.set(PDFName.of('AF'), context.obj(attached.map(({ specification }) => specification)))
  const names = context.obj({ Names: sorted.flatMap(({ name, specification }) => [name, specification]) })
  catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: names }))
}

function specify(context: PDFContext, file: AttachedFile, date: string | null): PDFRef {
  const bytes = deflateSync(file.bytes)
  const stream = PDFRawStream.of(
    context.obj({
      ...{ Type: 'EmbeddedFile', Subtype: file.mediaType, Filter: 'FlateDecode', Length: bytes.length },
      Params: {
        Size: file.bytes.length,
        ...(date === null ? {} : { ModDate: PDFString.of(pdfDate(date)) }),
        CheckSum: PDFHexString.of(createHash('md5').update(file.bytes).digest('hex')),
      },
    }),
    new Uint8Array(bytes),
  )
  const embedded = context.register(stream)
  return context.register(
    context.obj({
      ...{ Type: 'Filespec', AFRelationship: file.relation, EF: { F: embedded, UF: embedded } },
      F: PDFHexString.fromText(file.name),
      UF: PDFHexString.fromText(file.name),
      Desc: PDFHexString.fromText(file.description),
    }),
  )
}
