import type { PDFContext } from '@cantoo/pdf-lib'
import { elementsIn, newElement, type Kid, type StructureTree } from './structure-tree'

const isRole = (kid: Kid, role: string): boolean => kid.kind === 'element' && kid.role === role

/** What stands in a list item beside its label is its body (ISO 32000-1, 14.8.4.3.3). */
export function wrapListBodies(context: PDFContext, tree: StructureTree): void {
  for (const item of elementsIn(tree.kids)) {
    if (item.role !== 'LI') continue
    const labels = item.kids.filter((kid) => isRole(kid, 'Lbl'))
    const others = item.kids.filter((kid) => !isRole(kid, 'Lbl'))
    if (others.length === 0 || others.every((kid) => isRole(kid, 'LBody'))) continue
    item.kids = [...labels, newElement(context, 'LBody', others)]
  }
}
