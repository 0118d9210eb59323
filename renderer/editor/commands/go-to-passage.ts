import { TextSelection, type Command } from '@tiptap/pm/state'
import { textBlocks } from '../../../domain/document/text-blocks'

/** Selects words of a text block and scrolls to them. */
export const goToPassage =
  ({
    block: index,
    from,
    to,
  }: {
    readonly block: number
    readonly from: number
    readonly to: number
  }): Command =>
  (state, dispatch) => {
    const block = textBlocks(state.doc)[index]
    if (block === undefined || to > block.text.length) return false
    const selection = TextSelection.create(state.doc, block.start + from, block.start + to)
    dispatch?.(state.tr.setSelection(selection).scrollIntoView())
    return true
  }
