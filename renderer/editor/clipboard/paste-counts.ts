import type { Node } from '@tiptap/pm/model'
import type { KeptKind } from '../../../domain/clipboard/paste-report'

const kinds: Readonly<Record<string, KeptKind>> = {
  sectionHeading: 'heading',
  headline: 'heading',
  bulletList: 'list',
  orderedList: 'list',
  table: 'table',
  quote: 'quote',
}

/** How many headings, lists (those within lists not counted), tables and quotes with words stand in these nodes. */
export function countKinds(nodes: readonly Node[]): Readonly<Record<KeptKind, number>> {
  const counts: Record<KeptKind, number> = { heading: 0, list: 0, table: 0, quote: 0 }
  const visit = (node: Node): void => {
    const kind = kinds[node.type.name]
    if (kind !== undefined && node.textContent !== '') counts[kind] += 1
    if (kind === undefined) node.forEach((child) => !child.isInline && visit(child))
  }
  nodes.forEach(visit)
  return counts
}
