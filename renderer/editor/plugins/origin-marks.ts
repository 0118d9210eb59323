import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Command } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { textBlocks } from '../../../domain/document/text-blocks'
import { drawnMarks, showMarks } from './drawn-marks'

/** How words of one origin are drawn, by their length in the block. */
export interface OriginMark {
  readonly length: number
  /** Which tint, from 1; 0 draws nothing. */
  readonly tint: number
  /** Where they come from, where the pointer rests. */
  readonly title: string
}

const key = new PluginKey<DecorationSet>('origins')

/** Draws where words come from, a block after the other, and moves that with the text. Nothing is put into the text. */
export function originMarks(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: drawnMarks(key, decorationsFor),
    props: { decorations: (state) => key.getState(state) },
  })
}

/** Blocks that were written in since the marks were made stay as they are drawn. */
function decorationsFor(
  doc: Node,
  marks: readonly (readonly OriginMark[])[],
  drawn: DecorationSet,
): DecorationSet {
  if (marks.length === 0) return DecorationSet.empty
  const decorations = textBlocks(doc).flatMap(({ index, start, text }) => {
    const own = marks[index] ?? []
    if (own.reduce((sum, { length }) => sum + length, 0) !== text.length)
      return drawn.find(start, start + text.length)
    let to = start
    return own.flatMap(({ length, tint, title }) => {
      to += length
      return tint === 0
        ? []
        : [Decoration.inline(to - length, to, { class: `origin is-origin-${String(tint)}`, title })]
    })
  })
  return DecorationSet.create(doc, decorations)
}

/** Draws these marks, for each text block its own, in the place of those drawn so far. */
export const showOrigins =
  (marks: readonly (readonly OriginMark[])[]): Command =>
  (state, dispatch) => {
    if (marks.length === 0 && key.getState(state) === DecorationSet.empty) return false
    dispatch?.(showMarks(state.tr, key, marks))
    return true
  }

/** Which text block the selection begins in, and where in it. */
export function placeOfSelection(
  doc: Node,
  { from }: { readonly from: number },
): { readonly block: number; readonly offset: number } | null {
  const block = textBlocks(doc).findLast(({ start }) => start <= from)
  return block === undefined
    ? null
    : { block: block.index, offset: Math.min(from - block.start, block.text.length) }
}
