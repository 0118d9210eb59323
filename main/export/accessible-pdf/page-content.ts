import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFContext,
  type PDFObject,
  type PDFPage,
  type PDFRef,
  type PDFStream,
} from '@cantoo/pdf-lib'
import { deflateSync } from 'node:zlib'
import { NoContentStream } from './content-tokens'
import { ObstacleMet } from './obstacle'
import { scanDrawings, UnbalancedContent, type Scan } from './scan-drawings'
import { name } from './structure-tree'

/** A page with what it draws; `number` counts from 1. */
export interface ReadPage {
  readonly number: number
  readonly ref: PDFRef
  readonly node: PDFDict
  readonly scan: Scan
}

/** Reads what a page draws; its streams are read as one (ISO 32000-1, 7.8.2). */
export function readPage(context: PDFContext, page: PDFPage, number: number): ReadPage {
  const contents = page.node.get(name('Contents'))
  const value = page.node.lookup(name('Contents'))
  const streams = value instanceof PDFArray ? value.asArray() : contents === undefined ? [] : [contents]
  const source = streams.map((stream) => sourceOf(context, stream, number)).join('\n')
  return { number, ref: page.ref, node: page.node, scan: scan(source, page.node.Resources(), number) }
}

/** Reads what a form draws, with its own resources or else those of the page. */
export const readForm = (context: PDFContext, form: PDFStream, number: number): Scan =>
  scan(sourceOf(context, form, number), form.dict.lookupMaybe(name('Resources'), PDFDict), number)

function scan(source: string, resources: PDFDict | undefined, number: number): Scan {
  try {
    return scanDrawings(source, (property) => {
      const id = resources
        ?.lookupMaybe(name('Properties'), PDFDict)
        ?.lookupMaybe(PDFName.of(property), PDFDict)
        ?.lookup(name('MCID'))
      return id instanceof PDFNumber ? id.asNumber() : null
    })
  } catch (error) {
    if (error instanceof NoContentStream || error instanceof UnbalancedContent)
      throw new ObstacleMet({ kind: 'content', page: number, detail: error.message })
    throw error
  }
}

function sourceOf(context: PDFContext, object: PDFObject, number: number): string {
  const stream = context.lookup(object)
  if (!(stream instanceof PDFRawStream))
    throw new ObstacleMet({ kind: 'content', page: number, detail: 'a content that is no stream' })
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
}

/** A stream with this source, one character a byte, and the other entries of `dict`. */
export function streamOf(context: PDFContext, source: string, dict: PDFDict | null = null): PDFRawStream {
  const bytes = deflateSync(Buffer.from(source, 'latin1'))
  const entries = context.obj({ Filter: 'FlateDecode', Length: bytes.length })
  for (const [key, value] of dict?.entries() ?? [])
    if (!entries.has(key) && key !== name('DecodeParms')) entries.set(key, value)
  return PDFRawStream.of(entries, new Uint8Array(bytes))
}
