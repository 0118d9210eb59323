import type { MarkedPages } from './marked-pages'
import { elementsIn, name, type StructureTree } from './structure-tree'
import type { MarkChanges } from './write-marks'

/**
 * Lines, boxes and bars that the printer gave to the element around them become artifacts: they say nothing (14.8.2.2).
 * The label of a list item may be a drawn bullet, and what has an alternative text is a picture.
 */
export function demoteDecorations(tree: StructureTree, pages: MarkedPages, changes: MarkChanges): void {
  for (const element of elementsIn(tree.kids)) {
    if (element.role === 'Lbl' || element.dict.has(name('Alt'))) continue
    element.kids = element.kids.filter((kid) => {
      if (kid.kind !== 'mark') return true
      const mark = pages.get(kid)
      if (mark.hasMarksInside || mark.drawings.some((drawing) => drawing.kind !== 'path')) return true
      changes.artifacts.add(mark)
      return false
    })
  }
}
