import type { PDFContext } from '@cantoo/pdf-lib'
import type { MarkedPages } from './marked-pages'
import { isNumbered, type Drawing, type Mark, type Scan } from './scan-drawings'
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
 * Older printers (Chromium 130) draw the sign of a list item just before its text and mark it as nothing, so that
 * nobody hears a number. It becomes the item's label; from right to left it is drawn in several parts. Where several
 * items begin with the same text, they must have as many signs: otherwise nobody can say whose is which, and they stay
 * artifacts, which the comparison of the text then finds missing.
 */
export function labelListItems(
  context: PDFContext,
  tree: StructureTree,
  pages: MarkedPages,
  changes: MarkChanges,
): void {
  const lists = elementsIn(tree.kids).filter(({ role }) => role === 'L')
  for (const [first, items] of itemsByFirstMark(lists, pages)) {
    const page = pages.pageOf(first)
    const signs = freeDrawingsBefore(pages.get(first), page.scan).filter((drawing) =>
      isSign(drawing, page.scan),
    )
    const [only, ...others] = items
    const parts: readonly (readonly [Element, readonly Drawing[]])[] =
      only !== undefined && others.length === 0
        ? [[only, signs]]
        : signs.length === items.length
          ? items.map((item, index) => [item, signs.slice(index, index + 1)])
          : []
    for (const [item, drawings] of parts) {
      const kids = drawings
        .filter(({ kind }) => kind === 'text')
        .map((drawing): MarkKid => {
          const id = pages.freeId(page) + taken(changes, page.scan.drawings)
          changes.marked.set(drawing, { tag: 'Lbl', id })
          return { kind: 'mark', page: page.ref, id }
        })
      const inOrder = drawings.some((drawing) => isReversed(drawing, page.scan)) ? kids.reverse() : kids
      if (kids.length > 0) item.kids.unshift(newElement(context, 'Lbl', inOrder))
    }
  }
  for (const list of lists) setNumbering(context, list)
}

/** Text from right to left is drawn from left to right, its last part first (14.8.2.3.3). */
const isReversed = ({ from, to }: Drawing, { operations }: Scan): boolean =>
  operations
    .slice(from, to)
    .some(
      ({ operator, operands: [tag] }) =>
        operator === 'BMC' && tag?.kind === 'name' && tag.value === 'ReversedChars',
    )

const curves = new Set(['c', 'v', 'y'])

/** A number is text; a dot is a shape of curves, unlike lines under text and around tables. */
const isSign = ({ kind, from, to }: Drawing, { operations }: Scan): boolean =>
  kind === 'text' ||
  (kind === 'path' && operations.slice(from, to).some(({ operator }) => curves.has(operator)))

/** The items without a label, outermost first, by the mark with which their drawing begins. */
function itemsByFirstMark(
  lists: readonly Element[],
  pages: MarkedPages,
): ReadonlyMap<MarkKid, readonly Element[]> {
  const found = new Map<MarkKid, Element[]>()
  for (const { kids } of lists)
    for (const item of kids) {
      if (item.kind !== 'element' || item.role !== 'LI' || hasLabel(item)) continue
      const first = firstDrawn(marksIn(item.kids), pages)
      if (first !== undefined) found.set(first, [...(found.get(first) ?? []), item])
    }
  return found
}

/** The first in the text may be drawn later: lines with two directions are drawn from left to right. */
function firstDrawn(marks: readonly MarkKid[], pages: MarkedPages): MarkKid | undefined {
  const place = (mark: MarkKid): readonly [number, number] => [
    pages.pageOf(mark).number,
    pages.get(mark).from,
  ]
  return [...marks].sort((one, other) => {
    const [[page, from], [otherPage, otherFrom]] = [place(one), place(other)]
    return page - otherPage || from - otherFrom
  })[0]
}

/** What is drawn between the last mark and this one. */
function freeDrawingsBefore(mark: Mark, { marks, drawings }: Scan): readonly Drawing[] {
  const start = Math.max(
    -1,
    ...marks.filter((other) => isNumbered(other) && other.to < mark.from).map(({ to }) => to),
  )
  return drawings.filter((drawing) => drawing.mark === null && drawing.from > start && drawing.to < mark.from)
}

const taken = ({ marked }: MarkChanges, drawings: readonly Drawing[]): number =>
  drawings.filter((drawing) => marked.has(drawing)).length

const hasLabel = ({ kids }: Element): boolean =>
  kids.some((kid) => kid.kind === 'element' && kid.role === 'Lbl')

/** How the labels of a list are made (14.8.5.5), where the printer did not say it. */
function setNumbering(context: PDFContext, list: Element): void {
  if (attributesOf(list.dict).some((attributes) => attributes.has(name('ListNumbering')))) return
  const hasLabels = list.kids.some((kid) => kid.kind === 'element' && hasLabel(kid))
  const numbering = context.obj({ O: 'List', ListNumbering: hasLabels ? 'Decimal' : 'Disc' })
  list.dict.set(name('A'), context.obj([...attributesOf(list.dict), numbering]))
}
