import { name, elementsIn, type StructureTree } from './structure-tree'

/** A run in another language is a Span, which may have one; the printer writes an element of no meaning. */
export function nameSpans(tree: StructureTree): void {
  for (const element of elementsIn(tree.kids))
    if (element.role === 'NonStruct' && element.dict.has(name('Lang'))) element.role = 'Span'
}
