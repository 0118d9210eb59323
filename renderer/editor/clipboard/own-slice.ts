import { Slice, type Node, type Schema } from '@tiptap/pm/model'

/** The form in which cut words pass from one release to another with everything that the grammar knows. */
export const ownSliceType = 'application/x-imprimatur-slice'

/** Writes cut content. Ids stay behind: pasted blocks get their own. */
export const writeOwnSlice = (slice: Slice): string =>
  JSON.stringify(slice.toJSON(), (key, value: unknown) => (key === 'id' ? undefined : value))

/** Reads what `writeOwnSlice` wrote; null where the text is anything that the grammar does not allow. */
export function readOwnSlice(schema: Schema, text: string): Slice | null {
  try {
    const slice = Slice.fromJSON(schema, JSON.parse(text))
    slice.content.descendants((node) => {
      checkAttributes(node)
      return true
    })
    return slice.size === 0 ? null : slice
  } catch {
    return null
  }
}

/** The ends of a slice are open, so that only attributes and marks can be judged here; where it is put, the content is. */
function checkAttributes(node: Node): void {
  if (!node.isText) node.type.create(node.attrs)
  for (const mark of node.marks) mark.type.create(mark.attrs)
}
