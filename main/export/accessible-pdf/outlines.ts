import { PDFDict, PDFRef, type PDFContext } from '@cantoo/pdf-lib'
import { name } from './structure-tree'

/** Gives each bookmark the parent that it stands under (12.3.3): the printer makes the first its own. */
export function mendOutlines(context: PDFContext, catalog: PDFDict): void {
  const outlines = catalog.get(name('Outlines'))
  if (!(outlines instanceof PDFRef)) return
  const seen = new Set<PDFRef>()
  const visit = (parent: PDFRef): void => {
    let item = context.lookup(parent, PDFDict).get(name('First'))
    while (item instanceof PDFRef && !seen.has(item)) {
      seen.add(item)
      const dict = context.lookup(item, PDFDict)
      dict.set(name('Parent'), parent)
      visit(item)
      item = dict.get(name('Next'))
    }
  }
  visit(outlines)
}
