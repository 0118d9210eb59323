import type { MarkType, Schema } from '@tiptap/pm/model'
import { toggleMark } from '@tiptap/pm/commands'
import type { Command, EditorState } from '@tiptap/pm/state'
import { isAllowedLink } from '../../../domain/document/attributes'
import type { MarkName } from '../../../domain/document/schema'
import { runAround } from './mark-runs'
import { nameOf } from './places'

/** The mark type of this name in the schema that the document was made with. */
export function markOf(schema: Schema, name: MarkName): MarkType {
  const type = schema.marks[name]
  if (type === undefined) throw new RangeError(`The schema has no mark ${name}.`)
  return type
}

const toggle =
  (name: MarkName): Command =>
  (state, dispatch, view) =>
    toggleMark(markOf(state.schema, name))(state, dispatch, view)

export const toggleStrong = toggle('strong')
export const toggleEmphasis = toggle('emphasis')

/** Whether the selected text, or what would be typed next, has this mark. */
export function isMarkActive(state: EditorState, name: MarkName): boolean {
  const type = markOf(state.schema, name)
  const { from, to, empty, $from } = state.selection
  if (!empty) return state.doc.rangeHasMark(from, to, type)
  return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined || runAround($from, type) !== null
}

/** Links the selected words, or changes the address of the link with the cursor. Addresses that could run something are refused. */
export const setLink =
  (href: string): Command =>
  (state, dispatch) => {
    const address = href.trim().normalize('NFC')
    if (!isAllowedLink(address)) return false
    const type = markOf(state.schema, 'link')
    const { from, to, empty, $from } = state.selection
    const range = empty ? runAround($from, type) : { from, to }
    if (range === null || !allowsMark(state, range.from, range.to, type)) return false
    dispatch?.(state.tr.addMark(range.from, range.to, type.create({ href: address })))
    return true
  }

export const unsetLink: Command = (state, dispatch) => {
  const type = markOf(state.schema, 'link')
  const { from, to, empty, $from } = state.selection
  const range = empty ? runAround($from, type) : { from, to }
  if (range === null || !state.doc.rangeHasMark(range.from, range.to, type)) return false
  dispatch?.(state.tr.removeMark(range.from, range.to, type))
  return true
}

/** Whether some text in the range stands in a block that takes this mark. */
export function allowsMark(state: EditorState, from: number, to: number, type: MarkType): boolean {
  let allows = false
  state.doc.nodesBetween(from, to, (node) => {
    if (node.isTextblock && node.type.allowsMarkType(type)) allows = true
    return !allows
  })
  return allows
}

const markInAttribution =
  (name: 'speaker' | 'role', other: 'speaker' | 'role'): Command =>
  (state, dispatch) => {
    const { from, to, empty, $from } = state.selection
    if (empty || !$from.sameParent(state.selection.$to) || nameOf($from.parent) !== 'attribution')
      return false
    const type = markOf(state.schema, name)
    const transaction = state.tr
    if (state.doc.rangeHasMark(from, to, type)) transaction.removeMark(from, to, type)
    else transaction.removeMark(from, to, markOf(state.schema, other)).addMark(from, to, type.create())
    dispatch?.(transaction)
    return true
  }

/** Marks the selected words of an attribution as the name of the person quoted, or takes that mark away. */
export const toggleSpeaker = markInAttribution('speaker', 'role')
/** The same for the person's function. */
export const toggleRole = markInAttribution('role', 'speaker')
