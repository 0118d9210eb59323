import { InputRule, inputRules } from '@tiptap/pm/inputrules'
import { TextSelection, type EditorState, type Plugin, type Transaction } from '@tiptap/pm/state'
import { isBlockHolder, nameOf, typeOf } from '../commands/places'
import { makeSection } from '../commands/section'
import { allowedIn } from '../commands/turn-into'

const isBodyParagraph = (state: EditorState, start: number): boolean => {
  const place = state.doc.resolve(start)
  return nameOf(place.parent) === 'paragraph' && isBlockHolder(place.node(-1))
}

/** The ids are given here, for a change that is appended later would take away what Backspace undoes. */
function listFrom(
  state: EditorState,
  start: number,
  end: number,
  name: 'bulletList' | 'orderedList',
  attributes: Readonly<Record<string, unknown>>,
  createId: () => string,
) {
  if (!isBodyParagraph(state, start)) return null
  const transaction = state.tr.delete(start, end)
  const place = transaction.doc.resolve(start)
  const item = typeOf(state.schema, 'listItem').create({ id: createId() }, place.parent)
  const list = typeOf(state.schema, name).create({ ...attributes, id: createId() }, item)
  transaction.replaceWith(place.before(), place.after(), list)
  return putAt(transaction, place.before() + 3)
}

function putAt(transaction: Transaction, position: number): Transaction {
  const place = transaction.doc.resolve(position)
  return transaction.setSelection(TextSelection.near(place))
}

function sectionFrom(
  state: EditorState,
  start: number,
  end: number,
  createId: () => string,
): Transaction | null {
  if (!isBodyParagraph(state, start)) return null
  const transaction = state.tr.delete(start, end)
  const place = transaction.doc.resolve(start)
  const heading = typeOf(state.schema, 'sectionHeading').create(
    { id: place.parent.attrs.id as unknown },
    allowedIn('sectionHeading', place.parent),
  )
  return makeSection(transaction, place.before(), heading, createId()) ? transaction : null
}

/** `- ` begins a list, `1. ` a numbered one, `## ` a section: in the body alone, and undone by one Backspace or undo. */
export function releaseInputRules(createId: () => string): Plugin {
  return inputRules({
    rules: [
      new InputRule(/^[-*]\s$/, (state, _match, start, end) =>
        listFrom(state, start, end, 'bulletList', {}, createId),
      ),
      new InputRule(/^(\d{1,3})[.)]\s$/, (state, match, start, end) =>
        listFrom(state, start, end, 'orderedList', { start: Number(match[1]) }, createId),
      ),
      new InputRule(/^##\s$/, (state, _match, start, end) => sectionFrom(state, start, end, createId)),
    ],
  })
}
