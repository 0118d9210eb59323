import type { PDFRef } from '@cantoo/pdf-lib'
import { ObstacleMet, structureObstacle } from './obstacle'
import type { ReadPage } from './page-content'
import type { Mark } from './scan-drawings'
import { keepKids, marksIn, type MarkKid, type StructureTree } from './structure-tree'

/** The pages of a document with their marks, found by what the structure tree says of them. */
export class MarkedPages {
  private readonly byPage: ReadonlyMap<PDFRef, ReadonlyMap<number, Mark>>

  constructor(readonly pages: readonly ReadPage[]) {
    this.byPage = new Map(pages.map((page) => [page.ref, marksById(page)]))
  }

  pageOf({ page }: MarkKid): ReadPage {
    const found = this.pages.find(({ ref }) => ref === page)
    if (found === undefined) throw structureObstacle('a mark on no page')
    return found
  }

  find(kid: MarkKid): Mark | null {
    return this.byPage.get(kid.page)?.get(kid.id) ?? null
  }

  get(kid: MarkKid): Mark {
    const mark = this.find(kid)
    if (mark === null) throw structureObstacle('a mark that is nowhere drawn')
    return mark
  }

  /** A number that no mark of the page has. */
  freeId(page: ReadPage): number {
    return Math.max(-1, ...(this.byPage.get(page.ref)?.keys() ?? [])) + 1
  }

  /** Tree and pages tell of the same marks: takes what is nowhere drawn out of the tree, and wants an owner for what is. */
  reconcile(tree: StructureTree): void {
    for (const kid of tree.kids) keepKids(kid, (inner) => inner.kind !== 'mark' || this.find(inner) !== null)
    const owned = new Set(marksIn(tree.kids).map((kid) => this.find(kid)))
    for (const { number, scan } of this.pages)
      for (const mark of scan.marks)
        if (mark.id !== null && mark.drawings.length > 0 && !owned.has(mark))
          throw new ObstacleMet({
            kind: 'content',
            page: number,
            detail: `mark ${String(mark.id)} has no element`,
          })
  }
}

function marksById({ number, scan }: ReadPage): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>()
  for (const mark of scan.marks) {
    if (mark.id === null) continue
    if (marks.has(mark.id))
      throw new ObstacleMet({ kind: 'content', page: number, detail: `two marks ${String(mark.id)}` })
    marks.set(mark.id, mark)
  }
  return marks
}
