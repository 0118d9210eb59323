import { closeHistory } from '@tiptap/pm/history'
import { PluginKey, type Command, type EditorState, type Transaction } from '@tiptap/pm/state'
import { undo } from '@tiptap/pm/history'
import type { KeptKind, PasteReport } from '../../../domain/clipboard/paste-report'
import type { Pasted } from '../../../domain/clipboard/read-pasted'
import { pasteSlice, sliceOfText } from '../commands/paste'
import { isHeadPart } from '../commands/places'
import { allowWordsToMove } from '../commands/transactions'
import { notePasted } from './brought-words'
import { countKinds } from './paste-counts'
import { changeInto, placePasted } from './place-pasted'

/** Whether the last change of the text is the form of a paste, which one undo takes away. */
export const formOfPaste = new PluginKey<boolean>('form-of-paste')

const asPaste = (transaction: Transaction, { source, blocks }: Pasted, plain: string): Transaction =>
  notePasted(closeHistory(transaction), source, blocks, plain)
    .setMeta('paste', true)
    .setMeta('uiEvent', 'paste')

/**
 * Pastes in two steps of the history: first the plain words, then their form. One undo brings the plain version, a
 * second one takes it out. Gives what was done, or null where the words have no form.
 */
export function pasteInSteps(
  state: EditorState,
  pasted: Pasted,
  plain: string,
  apply: (transaction: Transaction) => EditorState,
): PasteReport | null {
  const plainStep = pasteSlice(state, sliceOfText(state.schema, plain))
  const formed = placePasted(state, pasted)
  if (plainStep.doc.eq(formed.doc)) {
    apply(asPaste(allowWordsToMove(formed), pasted, plain))
    return pasted.notes.leftOut.length > 0 ? report(state, pasted, plainStep, formed) : null
  }
  const before = apply(asPaste(plainStep, pasted, plain))
  const form = changeInto(before, formed.doc, formed.selection.head)
  apply(asPaste(form, pasted, plain).setMeta(formOfPaste, true))
  return report(state, pasted, plainStep, formed)
}

function report(
  state: EditorState,
  { source, blocks, notes }: Pasted,
  plainStep: Transaction,
  formed: Transaction,
): PasteReport {
  const wanted = countKinds(blocks)
  const plain = countKinds([plainStep.doc])
  const got = countKinds([formed.doc])
  const kept: Partial<Record<KeptKind, number>> = {}
  for (const kind of ['heading', 'list', 'table', 'quote'] as const) {
    kept[kind] = Math.max(0, Math.min(wanted[kind], got[kind] - plain[kind]))
    if (kind !== 'heading') notes.change('flattened', wanted[kind] - (kept[kind] ?? 0))
  }
  const wasInFront = isHeadPart(state.selection.$from.parent) && state.doc.textContent.trim() !== ''
  if (wasInFront && !isHeadPart(formed.selection.$from.parent)) notes.change('toBody')
  return { source, kept, leftOut: notes.leftOut, changed: notes.changed }
}

/** Takes the form of the last paste away, while nothing else was changed since. */
export const pasteAsPlainInstead: Command = (state, dispatch) =>
  formOfPaste.getState(state) === true && undo(state, dispatch)
