import { readPageContent, type PageContent } from './page-content'
import { PdfFile, type Entries } from './pdf-file'
import { readStructure, referenceIn, type Structure } from './structure'
import { SyntaxBroken, type Value } from './values'
import { XmlBroken } from './xml'
import { readXmp, type XmpPacket } from './xmp-packet'

export interface DocumentPage {
  /** From 1. */
  readonly number: number
  readonly object: number | null
  readonly entries: Entries
  readonly content: PageContent
  readonly annotations: readonly Annotation[]
}

export interface Annotation {
  readonly object: number | null
  readonly entries: Entries
  readonly kind: string
}

/** A file as the rules see it. */
export interface PdfDocument {
  readonly file: PdfFile
  readonly catalog: Entries
  readonly information: Entries
  readonly pages: readonly DocumentPage[]
  readonly structure: Structure | null
  /** The packet, or why there is none to read. */
  readonly xmp: XmpPacket | string
}

/** Reads a file for its rules. Throws `SyntaxBroken` where it is no PDF. */
export function readDocument(bytes: Uint8Array): PdfDocument {
  const file = new PdfFile(bytes)
  const catalog = file.entries(file.trailer.get('Root'))
  const pages = pagesIn(file, catalog.get('Pages'), new Map(), new Set())
  if (pages.length === 0) throw new SyntaxBroken('no pages')
  return {
    ...{ file, catalog, information: file.entries(file.trailer.get('Info')) },
    structure: readStructure(file, catalog),
    xmp: readPacket(file, catalog),
    pages: pages.map(([object, entries], index) => ({
      ...{ number: index + 1, object, entries, content: readPageContent(file, entries) },
      annotations: file.list(entries.get('Annots')).map((value) => ({
        ...{ object: referenceIn(value), entries: file.entries(value) },
        kind: file.name(file.entries(value).get('Subtype')) ?? '',
      })),
    })),
  }
}

const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate']

/** The pages of a tree in their order, with what they inherit (7.7.3.4). */
function pagesIn(
  file: PdfFile,
  node: Value | undefined,
  above: Entries,
  seen: Set<Value>,
): readonly (readonly [number | null, Entries])[] {
  const value = file.resolve(node)
  if (seen.has(value)) throw new SyntaxBroken('pages within themselves')
  seen.add(value)
  const own = file.entries(node)
  const passed = new Map([
    ...above,
    ...inherited.flatMap((key) => (own.has(key) ? [[key, own.get(key) ?? null] as const] : [])),
  ])
  if (file.name(own.get('Type')) === 'Page') return [[referenceIn(node), new Map([...passed, ...own])]]
  return file.list(own.get('Kids')).flatMap((kid) => pagesIn(file, kid, passed, seen))
}

function readPacket(file: PdfFile, catalog: Entries): XmpPacket | string {
  const stream = file.stream(catalog.get('Metadata'))
  if (stream === null) return 'no metadata'
  try {
    return readXmp(Buffer.from(file.decode(stream)).toString('utf8'))
  } catch (error) {
    if (error instanceof XmlBroken || error instanceof SyntaxBroken) return error.message
    throw error
  }
}
