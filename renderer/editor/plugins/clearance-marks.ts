import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Command } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { QuotePlace } from '../../../domain/document/quotes'
import { textBlocks } from '../../../domain/document/text-blocks'
import { drawnMarks, showMarks } from './drawn-marks'

/** What is shown at the end of a quote: its state by a sign, and in words where the pointer rests. */
export interface ClearanceMark {
  /** Where the last words of the quote stand. */
  readonly place: QuotePlace
  /** The last words themselves: where others stand there by now, nothing is shown. */
  readonly words: string
  readonly state: 'open' | 'changed' | 'sent' | 'cleared' | 'refused'
  readonly title: string
}

const key = new PluginKey<DecorationSet>('clearances')

/** Shows quietly, behind the last letter of each quote, whether it is cleared. Nothing is put into the text. */
export function clearanceMarks(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: drawnMarks(key, (doc, shown: readonly ClearanceMark[]) =>
      DecorationSet.create(doc, decorationsFor(doc, shown)),
    ),
    props: { decorations: (state) => key.getState(state) },
  })
}

function decorationsFor(doc: Node, marks: readonly ClearanceMark[]): Decoration[] {
  const blocks = textBlocks(doc)
  return marks.flatMap(({ place, words, state, title }) => {
    const block = blocks[place.block]
    const last = [...words].at(-1)
    if (last === undefined || block?.text.slice(place.from, place.to) !== words) return []
    const to = block.start + place.to
    return [
      Decoration.inline(
        to - last.length,
        to,
        // An element of its own: what a finding paints on the same letter must not hide the sign.
        { nodeName: 'span', class: 'clearance-mark', 'data-clearance': state, title },
        { sameness: `${state} ${title}` },
      ),
    ]
  })
}

const sameness = (marks: readonly Decoration[]): string =>
  JSON.stringify(
    marks.map(({ from, to, spec }) => [from, to, (spec as { readonly sameness: string }).sameness]),
  )

/** Shows these marks in the place of those shown so far. */
export const showClearances =
  (marks: readonly ClearanceMark[]): Command =>
  (state, dispatch) => {
    const shown = key.getState(state)?.find() ?? []
    if (sameness(shown) !== sameness(decorationsFor(state.doc, marks)))
      dispatch?.(showMarks(state.tr, key, marks))
    return true
  }
