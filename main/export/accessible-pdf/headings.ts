import { ObstacleMet } from './obstacle'
import { elementsIn, type StructureTree } from './structure-tree'

const levelOf = (role: string): number | null => (/^H[1-6]$/.test(role) ? Number(role.slice(1)) : null)

/**
 * Headings go down one level at a time, from the first (ISO 14289-1, 7.4.2). A text without a headline begins with the
 * headings of its sections, which are then the highest; every other gap is for the author to close.
 */
export function levelHeadings(tree: StructureTree): void {
  const headings = elementsIn(tree.kids).filter(({ role }) => levelOf(role) !== null)
  const highest = Math.min(...headings.map(({ role }) => levelOf(role) ?? 1))
  let above = 0
  for (const heading of headings) {
    const level = (levelOf(heading.role) ?? 1) - highest + 1
    if (level > above + 1) throw new ObstacleMet({ kind: 'headings', above, level })
    heading.role = `H${String(level)}`
    above = level
  }
}
