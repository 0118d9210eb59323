import type { Command, EditorState } from '@tiptap/pm/state'
import { runAround } from './mark-runs'
import { allowsMark, markOf } from './marks'

/** Who said the marked words. */
export interface QuotedPerson {
  readonly speaker: string | null
  readonly role: string | null
}

const opening = '„“»«"‚‘›‹\''
const closing = '“”«»"‘’‹›\''
const spaces = ' \u00a0\u202f\t'

/**
 * Marks the selected words as a quotation by this person: without the quotation marks around them. Without a
 * selection it means the quotation with the cursor, else the words between the quotation marks around the cursor.
 */
export const setQuotation =
  (person: QuotedPerson): Command =>
  (state, dispatch) => {
    const type = markOf(state.schema, 'quotation')
    const range = quotedRange(state)
    if (range === null || !allowsMark(state, range.from, range.to, type)) return false
    const clean = (text: string | null): string | null => text?.trim().normalize('NFC') || null
    const mark = type.create({ speaker: clean(person.speaker), role: clean(person.role) })
    dispatch?.(state.tr.addMark(range.from, range.to, mark).removeStoredMark(type))
    return true
  }

/** Says that the selected words, or those with the cursor, are no quotation. */
export const unsetQuotation: Command = (state, dispatch) => {
  const type = markOf(state.schema, 'quotation')
  const { from, to, empty, $from } = state.selection
  const range = empty ? runAround($from, type) : { from, to }
  if (range === null || !state.doc.rangeHasMark(range.from, range.to, type)) return false
  dispatch?.(state.tr.removeMark(range.from, range.to, type))
  return true
}

/** The person of the quotation that the cursor or the selection is in, or null where there is none. */
export function quotedPersonAt(state: EditorState): QuotedPerson | null {
  const range = quotedRange(state)
  const run =
    range === null ? null : runAround(state.doc.resolve(range.from), markOf(state.schema, 'quotation'))
  if (run === null) return null
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  return { speaker: text(run.mark.attrs.speaker), role: text(run.mark.attrs.role) }
}

/** What `setQuotation` would mark, or null. */
export function quotedRange(state: EditorState): { readonly from: number; readonly to: number } | null {
  const { from, to, empty, $from } = state.selection
  if (!empty) return withoutQuotationMarks(state, from, to)
  const run = runAround($from, markOf(state.schema, 'quotation'))
  return run ?? betweenQuotationMarks(state)
}

function withoutQuotationMarks(state: EditorState, from: number, to: number) {
  const letter = (position: number): string => state.doc.textBetween(position, position + 1)
  let start = from
  let end = to
  while (start < end && isOneOf(letter(start), opening + spaces)) start += 1
  while (end > start && isOneOf(letter(end - 1), closing + spaces)) end -= 1
  return start < end ? { from: start, to: end } : null
}

const isOneOf = (letter: string, letters: string): boolean => letter !== '' && letters.includes(letter)

const pairs = ['„“', '„”', '“”', '»«', '«»', '""'] as const

function betweenQuotationMarks(state: EditorState) {
  const { $from } = state.selection
  if (!$from.parent.isTextblock) return null
  const text = $from.parent.textContent
  const cursor = $from.parentOffset
  for (const [open = '', close = ''] of pairs) {
    const start = text.lastIndexOf(open, cursor - 1)
    const end = text.indexOf(close, cursor)
    if (start < 0 || end < 0 || cursor === 0) continue
    if (text.slice(start + 1, cursor).includes(close)) continue
    return withoutQuotationMarks(state, $from.start() + start + 1, $from.start() + end)
  }
  return null
}
