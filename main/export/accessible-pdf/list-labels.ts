import type { PDFContext } from '@cantoo/pdf-lib'
import type { MarkedPages } from './marked-pages'
import type { Drawing, Mark } from './scan-drawings'
import {
  elementsIn,
  marksIn,
  name,
  newElement,
  type Element,
  type MarkKid,
  type StructureTree,
} from './structure-tree'
import type { MarkChanges } from './write-marks'
import { attributesOf } from './write-tree'

/**
 * Older printers (Chromium 130) draw the number of a list item just before its text and mark it as nothing, so that
 * nobody hears it. It becomes the item's label. Where several items begin with the same text, they must all have a
 * number or none: otherwise nobody can say whose it is, and it stays an artifact.
 */
export function labelListItems(
  context: PDFContext,
  tree: StructureTree,
  pages: MarkedPages,
  changes: MarkChanges,
): void {
  const lists = elementsIn(tree.kids).filter(({ role }) => role === 'L')
  for (const [first, items] of itemsByFirstMark(lists)) {
    const page = pages.pageOf(first)
    const numbers = freeDrawingsBefore(pages.get(first), page.scan).filter(({ kind }) => kind === 'text')
    if (numbers.length < items.length) continue
    for (const [index, item] of items.entries()) {
      const number = numbers.at(index - items.length)
      if (number === undefined) continue
      const id = pages.freeId(page) + taken(changes, page.scan.drawings)
      changes.marked.set(number, { tag: 'Lbl', id })
      item.kids.unshift(newElement(context, 'Lbl', [{ kind: 'mark', page: page.ref, id }]))
    }
  }
  for (const list of lists) setNumbering(context, list)
}

/** The items without a label, outermost first, by the mark with which they begin. */
function itemsByFirstMark(lists: readonly Element[]): ReadonlyMap<MarkKid, readonly Element[]> {
  const found = new Map<MarkKid, Element[]>()
  for (const { kids } of lists)
    for (const item of kids) {
      if (item.kind !== 'element' || item.role !== 'LI' || hasLabel(item)) continue
      const [first] = marksIn(item.kids)
      if (first !== undefined) found.set(first, [...(found.get(first) ?? []), item])
    }
  return found
}

/** What is drawn between the last mark and this one. */
function freeDrawingsBefore(
  mark: Mark,
  { marks, drawings }: { readonly marks: readonly Mark[]; readonly drawings: readonly Drawing[] },
): readonly Drawing[] {
  const start = Math.max(-1, ...marks.filter(({ to }) => to < mark.from).map(({ to }) => to))
  return drawings.filter((drawing) => drawing.mark === null && drawing.from > start && drawing.to < mark.from)
}

const taken = ({ marked }: MarkChanges, drawings: readonly Drawing[]): number =>
  drawings.filter((drawing) => marked.has(drawing)).length

const hasLabel = ({ kids }: Element): boolean =>
  kids.some((kid) => kid.kind === 'element' && kid.role === 'Lbl')

/** How the labels of a list are made (14.8.5.5), where the printer did not say it. */
function setNumbering(context: PDFContext, list: Element): void {
  if (attributesOf(list.dict).some((attributes) => attributes.has(name('ListNumbering')))) return
  const isNumbered = list.kids.some((kid) => kid.kind === 'element' && hasLabel(kid))
  const numbering = context.obj({ O: 'List', ListNumbering: isNumbered ? 'Decimal' : 'Disc' })
  list.dict.set(name('A'), context.obj([...attributesOf(list.dict), numbering]))
}
