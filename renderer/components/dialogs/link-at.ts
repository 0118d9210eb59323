import type { EditorState } from '@tiptap/pm/state'
import { markOf } from '../../editor/commands/marks'

/** The address of the link in the selection or at the cursor, or null. */
export function linkAt(state: EditorState): string | null {
  const type = markOf(state.schema, 'link')
  const { from, to, $from } = state.selection
  const marks = [...$from.marks(), ...($from.nodeAfter?.marks ?? [])]
  state.doc.nodesBetween(from, to, (node) => {
    marks.push(...node.marks)
  })
  const href: unknown = marks.find((mark) => mark.type === type)?.attrs.href
  return typeof href === 'string' ? href : null
}
