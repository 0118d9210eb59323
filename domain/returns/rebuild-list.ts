import { Fragment, type Attrs, type Node } from 'prosemirror-model'
import { schema } from '../document/schema'

/** A paragraph of a list, as it stands side by side with the others. */
export interface ListEntry {
  readonly paragraph: Node
  /** How deep it stands, from 1. */
  readonly level: number
  /** Whether it opens an item; otherwise it goes on in the one before. */
  readonly opensItem: boolean
  readonly isOrdered: boolean
  /** The attributes of the list and the item that it stands in, where it was there before. */
  readonly listAttrs: Attrs | null
  readonly itemAttrs: Attrs | null
}

/** The paragraphs of a list in order, with how each stands in it. */
export function listEntries(list: Node, level = 1): readonly ListEntry[] {
  const isOrdered = list.type === schema.nodes.orderedList
  return list.children.flatMap((item) =>
    item.children.flatMap((child, index): readonly ListEntry[] =>
      child.isTextblock
        ? [
            {
              ...{ paragraph: child, level, opensItem: index === 0, isOrdered },
              ...{ listAttrs: list.attrs, itemAttrs: index === 0 ? item.attrs : null },
            },
          ]
        : listEntries(child, level + 1),
    ),
  )
}

interface OpenList {
  readonly isOrdered: boolean
  readonly attrs: Attrs | null
  readonly items: { readonly attrs: Attrs | null; readonly content: Node[] }[]
}

/** Makes nested lists of paragraphs side by side. */
export function nestEntries(entries: readonly ListEntry[]): readonly Node[] {
  const built: Node[] = []
  let open: OpenList[] = []
  const close = (depth: number): void => {
    while (open.length > depth) {
      const list = open.pop()
      if (list === undefined) return
      const node = closed(list)
      const around = open.at(-1)?.items.at(-1)
      if (around === undefined) built.push(node)
      else around.content.push(node)
    }
  }
  for (const entry of entries) {
    const depth = Math.max(1, Math.min(entry.level, open.length + 1))
    const current = open[depth - 1]
    const goesOn = current !== undefined && (!entry.opensItem || current.isOrdered === entry.isOrdered)
    close(goesOn ? depth : depth - 1)
    if (!goesOn) open = [...open, { isOrdered: entry.isOrdered, attrs: entry.listAttrs, items: [] }]
    const list = open.at(-1)
    const item = list?.items.at(-1)
    if (entry.opensItem || item === undefined)
      list?.items.push({ attrs: entry.itemAttrs, content: [entry.paragraph] })
    else item.content.push(entry.paragraph)
  }
  close(0)
  return built
}

const closed = ({ isOrdered, attrs, items }: OpenList): Node =>
  schema.nodes[isOrdered ? 'orderedList' : 'bulletList'].create(
    attrs,
    items.map(({ attrs: itemAttrs, content }) =>
      schema.nodes.listItem.create(itemAttrs, Fragment.fromArray(content)),
    ),
  )
