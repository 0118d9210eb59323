import { elementsIn, name, type StructureTree } from './structure-tree'

/**
 * HTML's `figure` is any self-contained part; in PDF a Figure is a picture with an alternative text (7.3). So the outer
 * one becomes a Div: around a picture with its caption, or around a quote with its attribution.
 */
export function nameFigures(tree: StructureTree): void {
  for (const figure of elementsIn(tree.kids)) {
    if (figure.role !== 'Figure' || figure.dict.has(name('Alt'))) continue
    figure.role = 'Div'
    const [first, second] = figure.kids.filter((kid) => kid.kind === 'element')
    if (first === undefined) continue
    const isPicture = elementsIn(figure.kids).some(({ role }) => role === 'Figure')
    if (!isPicture) first.role = 'BlockQuote'
    if (second !== undefined) second.role = isPicture ? 'Caption' : 'P'
  }
}
