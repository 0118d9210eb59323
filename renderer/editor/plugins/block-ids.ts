import { Fragment, type Node } from '@tiptap/pm/model'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import { bringsBlocks } from './changed-ranges'

const hasId = (node: Node): boolean => node.type.spec.attrs?.id !== undefined
const idOf = (node: Node): string | null => (typeof node.attrs.id === 'string' ? node.attrs.id : null)

/**
 * Gives every block an id of its own, in the same undo step as the change that brought the block. On a split the
 * first half keeps the id, a copy gets a new one wherever it was put, undo brings back what was there.
 */
export function blockIds(createId: () => string): Plugin {
  return new Plugin({
    appendTransaction: (transactions, oldState, newState) =>
      bringsBlocks(transactions) ? idsFor(transactions, oldState.doc, newState.tr, createId) : null,
  })
}

function idsFor(
  transactions: readonly Transaction[],
  oldDoc: Node,
  transaction: Transaction,
  createId: () => string,
): Transaction | null {
  const missing: number[] = []
  const places = new Map<string, number[]>()
  transaction.doc.descendants((node, position) => {
    const id = idOf(node)
    if (hasId(node)) {
      if (id === null) missing.push(position)
      else places.set(id, [...(places.get(id) ?? []), position])
    }
    return !node.isTextblock
  })
  const copies = [...places].filter(([, positions]) => positions.length > 1)
  if (missing.length === 0 && copies.length === 0) return null
  const originals =
    copies.length === 0 ? new Map<string, number>() : originalPlaces(transactions, oldDoc, copies)
  for (const [id, positions] of copies) {
    const original = originals.get(id)
    const keeper = original !== undefined && positions.includes(original) ? original : positions[0]
    const others = positions.filter((position) => position !== keeper)
    missing.push(...others)
    // What is asked for has its place in the original: the second half of a split asks for nothing.
    for (const position of others)
      if (transaction.doc.nodeAt(position)?.attrs.prompt)
        transaction.setNodeAttribute(position, 'prompt', null)
  }
  for (const position of missing) transaction.setNodeAttribute(position, 'id', createId())
  return transaction
}

/** Where the blocks that had these ids before stand now. */
function originalPlaces(
  transactions: readonly Transaction[],
  oldDoc: Node,
  copies: readonly (readonly [string, readonly number[]])[],
): ReadonlyMap<string, number> {
  const wanted = new Set(copies.map(([id]) => id))
  const mapping = new Mapping(transactions.flatMap((transaction) => transaction.mapping.maps))
  const originals = new Map<string, number>()
  oldDoc.descendants((node, position) => {
    const id = idOf(node)
    if (id !== null && wanted.has(id) && !originals.has(id)) originals.set(id, mapping.map(position, 1))
    return !node.isTextblock
  })
  return originals
}

/** The same document with an id on each block that has none yet: for a document that comes in from outside. */
export function withBlockIds(doc: Node, createId: () => string): Node {
  const visit = (node: Node): Node => {
    if (node.isText) return node
    const content = node.isTextblock ? node.content : Fragment.from(node.children.map(visit))
    const attrs = hasId(node) && idOf(node) === null ? { ...node.attrs, id: createId() } : node.attrs
    return node.type.create(attrs, content, node.marks)
  }
  return visit(doc)
}
