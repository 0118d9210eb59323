import { elementsIn, name, type StructureTree } from './structure-tree'

/** What the printers write for a run in another language: an element of no meaning, or one for whole blocks. */
const written = new Set(['NonStruct', 'Div'])

/** A run in another language is a Span. */
export function nameSpans(tree: StructureTree): void {
  for (const element of elementsIn(tree.kids)) {
    const isRun = elementsIn(element.kids).every(({ role }) => role === 'NonStruct')
    if (written.has(element.role) && isRun && element.dict.has(name('Lang'))) element.role = 'Span'
  }
}
