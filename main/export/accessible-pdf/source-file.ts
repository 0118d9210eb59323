import {
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFContext,
  type PDFDict,
} from '@cantoo/pdf-lib'
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { pdfDate } from './information'
import type { SourceFile } from './document-facts'

/** Puts the data from which the pages were made into the file, as PDF/A-3 has it (ISO 19005-3, 6.8 and annex E). */
export function attachSource(
  context: PDFContext,
  catalog: PDFDict,
  file: SourceFile,
  date: string | null,
): void {
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
  const specification = context.register(
    context.obj({
      ...{ Type: 'Filespec', AFRelationship: 'Source', EF: { F: embedded, UF: embedded } },
      F: PDFString.of(file.name),
      UF: PDFHexString.fromText(file.name),
      Desc: PDFHexString.fromText(file.description),
    }),
  )
  catalog.set(PDFName.of('AF'), context.obj([specification]))
  const files = context.obj({ Names: [PDFHexString.fromText(file.name), specification] })
  catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: files }))
}
