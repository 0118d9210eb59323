import { PDFDocument } from '@cantoo/pdf-lib'
import { mendLetterMaps } from './letter-maps'
import { MarkedPages } from './marked-pages'
import { ObstacleMet } from './obstacle'
import { readPage, streamOf } from './page-content'
import { demoteRepeatedHeads } from './repeated-heads'
import { name, readTree } from './structure-tree'
import { writeMarks, type MarkChanges } from './write-marks'

/**
 * A printed file, for reading it back: the heads of tables that were drawn again are artifacts, and its letters are named
 * as the text has them. What nobody marked stays so.
 */
export async function prepareForReading(pdf: Uint8Array, text: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const { context, catalog } = document
  try {
    const pages = new MarkedPages(
      document.getPages().map((page, index) => readPage(context, page, index + 1)),
    )
    const changes: MarkChanges = { artifacts: new Set(), marked: new Map(), leavesUnmarked: true }
    const tree = readTree(context, catalog)
    pages.reconcile(tree)
    demoteRepeatedHeads(tree, pages, changes)
    mendLetterMaps(context, text)
    for (const { node, scan } of pages.pages)
      node.set(name('Contents'), context.register(streamOf(context, writeMarks(scan, changes))))
    return new Uint8Array(await document.save({ useObjectStreams: false }))
  } catch (error) {
    // What cannot be followed is compared as it was printed.
    if (error instanceof ObstacleMet) return pdf
    throw error
  }
}
