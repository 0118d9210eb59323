import {
  PDFBool,
  type PDFDict,
  PDFDocument,
  PDFHeader,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFContext,
} from '@cantoo/pdf-lib'
import type { AccessibilityObstacle } from '../../../domain/export/accessibility-obstacle'
import { fail, ok, type Result } from '../../../domain/result'
import { cleanForms } from './artifact-forms'
import { demoteDecorations } from './decorations'
import type { DocumentFacts } from './document-facts'
import { nameFigures } from './figures'
import { levelHeadings } from './headings'
import { writeInformation } from './information'
import { joinLinks } from './links'
import { mendLetterMaps } from './letter-maps'
import { wrapListBodies } from './list-bodies'
import { labelListItems } from './list-labels'
import { MarkedPages } from './marked-pages'
import { ObstacleMet } from './obstacle'
import { mendOutlines } from './outlines'
import { addOutputIntent } from './output-intent'
import { readPage, streamOf } from './page-content'
import { removeUnreachable } from './remove-unreachable'
import { demoteRepeatedHeads } from './repeated-heads'
import { mapRoles } from './role-map'
import { attachFiles } from './attached-files'
import { nameSpans } from './spans'
import { keepKids, name, readTree } from './structure-tree'
import { groupTableRows } from './table-groups'
import { reserveIdentifier, stampIdentifier } from './trailer-id'
import type { MarkChanges } from './write-marks'
import { writeMarks } from './write-marks'
import { writeTree } from './write-tree'
import { xmpPacket } from './xmp'

/** A printed file that cannot become what it must be; it is withheld. */
export interface NotAccessible {
  readonly kind: 'notAccessible'
  readonly obstacle: AccessibilityObstacle
}

/**
 * Makes the PDF that Chromium prints into one that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), or PDF/A-3a
 * with files inside. What is drawn stays as it is; the same input always gives the same bytes. Fails rather than
 * to guess.
 */
export async function makeAccessible(
  pdf: Uint8Array,
  facts: DocumentFacts,
): Promise<Result<Uint8Array, NotAccessible>> {
  try {
    const document = await PDFDocument.load(pdf, { updateMetadata: false })
    document.context.header = PDFHeader.forVersion(1, 7)
    mendStructure(document, facts)
    mendLetterMaps(document.context, facts.text)
    describeDocument(document, facts)
    removeUnreachable(document.context)
    reserveIdentifier(document.context)
    const bytes = await document.save({
      ...{ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false },
    })
    return ok(stampIdentifier(bytes))
  } catch (error) {
    if (error instanceof ObstacleMet) return fail({ kind: 'notAccessible', obstacle: error.obstacle })
    throw error
  }
}

function mendStructure(document: PDFDocument, facts: DocumentFacts): void {
  const { context, catalog } = document
  const sheets = document.getPages()
  const pages = new MarkedPages(sheets.map((page, index) => readPage(context, page, index + 1)))
  const tree = readTree(context, catalog)
  const changes: MarkChanges = { artifacts: new Set(), marked: new Map() }

  pages.reconcile(tree)
  demoteDecorations(tree, pages, changes)
  demoteRepeatedHeads(tree, pages, changes)
  labelListItems(context, tree, pages, changes)
  wrapListBodies(context, tree)
  nameFigures(tree)
  groupTableRows(context, tree)
  nameSpans(tree)
  levelHeadings(tree)
  joinLinks(context, tree, sheets, facts.links)
  for (const kid of tree.kids)
    keepKids(kid, (inner) => inner.kind !== 'element' || inner.kids.length > 0 || cells.has(inner.role))
  mapRoles(context, tree)
  writeTree(context, tree, sheets)
  for (const page of pages.pages) {
    cleanForms(context, page)
    page.node.set(name('Contents'), context.register(streamOf(context, writeMarks(page.scan, changes))))
    page.node.set(name('Tabs'), name('S'))
  }
}

/** Empty cells hold their place in the table; any other element without content says nothing. */
const cells: ReadonlySet<string> = new Set(['TH', 'TD'])

function describeDocument({ context, catalog }: PDFDocument, facts: DocumentFacts): void {
  mendOutlines(context, catalog)
  catalog.set(name('Lang'), PDFString.of(facts.language))
  catalog.set(name('MarkInfo'), context.obj({ Marked: true }))
  catalog.set(name('ViewerPreferences'), context.obj({ DisplayDocTitle: PDFBool.True }))
  catalog.set(PDFName.of('Metadata'), context.register(metadataStream(context, xmpPacket(facts))))
  writeInformation(context, facts)
  addOutputIntent(context, catalog)
  if (facts.attached.length > 0) attachFiles(context, catalog, facts.attached, facts.date)
}

/** Not compressed, so that programs that know nothing of PDF find it (ISO 19005-2, 6.6.2.1). */
function metadataStream(context: PDFContext, packet: string): PDFRawStream {
  const bytes = new TextEncoder().encode(packet)
  const dict: PDFDict = context.obj({ Type: 'Metadata', Subtype: 'XML', Length: bytes.length })
  return PDFRawStream.of(dict, bytes)
}
