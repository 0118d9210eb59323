import type { PDFContext } from '@cantoo/pdf-lib'
import { structureObstacle } from './obstacle'
import { elementsIn, name, type StructureTree } from './structure-tree'

/** The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4), which must not be mapped to others. */
const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
)

/** What the printer writes beside them, from PDF 2.0 and HTML, and what that is. */
const meanings: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Title: 'P',
  Aside: 'Div',
  FENote: 'Note',
}

/** Says what each element that PDF 1.7 does not know is (14.7.3); nobody guesses about the others. */
export function mapRoles(context: PDFContext, tree: StructureTree): void {
  const own = new Set(
    elementsIn(tree.kids)
      .map(({ role }) => role)
      .filter((role) => !standard.has(role)),
  )
  const roles = [...own].sort().map((role) => {
    const meaning = meanings[role]
    if (meaning === undefined) throw structureObstacle(`elements of the unknown kind ${role}`)
    return [role, meaning] as const
  })
  if (roles.length === 0) tree.root.delete(name('RoleMap'))
  else tree.root.set(name('RoleMap'), context.obj(Object.fromEntries(roles)))
}
