import type { MarkedPages } from './marked-pages'
import { elementsIn, type Kid, type MarkKid, type StructureTree } from './structure-tree'
import type { MarkChanges } from './write-marks'

/**
 * The head of a table is drawn again on every sheet on which the table goes on, and the printer gives all of it to the
 * same cells, which would be read out once a sheet. What shows the same glyphs again becomes an artifact.
 */
export function demoteRepeatedHeads(tree: StructureTree, pages: MarkedPages, changes: MarkChanges): void {
  const cells = elementsIn(tree.kids).filter(({ role }) => role === 'TH')
  for (const element of elementsIn(cells)) {
    const [first, ...others] = groupByPage(element.kids).map((kids) => ({
      kids,
      shown: kids.map((kid) => pages.get(kid).shown).join(''),
    }))
    if (first === undefined) continue
    const repeated = new Set<Kid>(
      others.filter(({ shown }) => shown === first.shown).flatMap(({ kids }) => kids),
    )
    for (const kid of repeated) if (kid.kind === 'mark') changes.artifacts.add(pages.get(kid))
    element.kids = element.kids.filter((kid) => !repeated.has(kid))
  }
}

function groupByPage(kids: readonly Kid[]): readonly (readonly MarkKid[])[] {
  const marks = kids.filter((kid) => kid.kind === 'mark')
  const pages = new Set(marks.map(({ page }) => page))
  return [...pages].map((page) => marks.filter((mark) => mark.page === page))
}
