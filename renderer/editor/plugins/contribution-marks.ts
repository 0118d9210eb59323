import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection, type Command } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { drawnMarks, showMarks } from './drawn-marks'

/** How what others contributed is drawn in the text. Nothing of it is put into the text. */
export interface ContributionMark {
  /** By which it is known when it is clicked. */
  readonly name: string
  readonly kind: 'comment' | 'removed' | 'added' | 'formatted' | 'place'
  /** ProseMirror positions; equal where something is only to be put in. */
  readonly from: number
  readonly to: number
  /** Words that are to be put in behind it, or that stood there. */
  readonly words: { readonly kind: 'added' | 'removed'; readonly text: string } | null
  readonly isCurrent: boolean
  /** Whose it is, where the pointer rests. */
  readonly title: string
}

interface MarkSpec {
  readonly name: string
  readonly sameness: string
}

const key = new PluginKey<DecorationSet>('contributions')

/** Draws comments and suggestions, moves them with the text, and says which one was clicked. */
export function contributionMarks(onClick: (name: string) => void): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: drawnMarks(key, (doc, shown: readonly ContributionMark[]) =>
      DecorationSet.create(doc, decorationsFor(doc, shown)),
    ),
    props: {
      decorations: (state) => key.getState(state),
      handleClick: (view, position) => {
        const hits = key.getState(view.state)?.find(position, position) ?? []
        const [hit] = [...hits].sort((one, other) => one.to - one.from - (other.to - other.from))
        if (hit !== undefined) onClick((hit.spec as MarkSpec).name)
        return false
      },
    },
  })
}

function decorationsFor(doc: Node, marks: readonly ContributionMark[]): Decoration[] {
  return marks.flatMap((mark) => {
    const { name, kind, from, to, words, isCurrent, title } = mark
    if (from < 0 || from > to || to > doc.content.size) return []
    const spec: MarkSpec = { name, sameness: JSON.stringify(mark) }
    const attributes = { class: `contribution is-${kind}${isCurrent ? ' is-current' : ''}`, title }
    return [
      ...(from === to ? [] : drawn(doc, mark, attributes, spec)),
      ...(words === null || words.text === ''
        ? []
        : [
            Decoration.widget(to, () => widgetOf(words, isCurrent, title), {
              side: 1,
              ...spec,
              key: spec.sameness,
            }),
          ]),
    ]
  })
}

/** Words as such; whole blocks, which no words stand around, each by its element. */
function drawn(
  doc: Node,
  { from, to }: ContributionMark,
  attributes: { readonly class: string; readonly title: string },
  spec: MarkSpec,
): Decoration[] {
  const place = doc.resolve(from)
  if (place.parent.isTextblock) return [Decoration.inline(from, to, attributes, spec)]
  const whole = doc.nodeAt(from)
  return whole === null || from + whole.nodeSize > to + 1
    ? []
    : [Decoration.node(from, from + whole.nodeSize, attributes, spec)]
}

/** What it says is said by the panel too, where screen readers find it. */
function widgetOf(
  { kind, text }: NonNullable<ContributionMark['words']>,
  isCurrent: boolean,
  title: string,
): HTMLElement {
  const element = document.createElement('span')
  element.className = `contribution-words is-${kind}${isCurrent ? ' is-current' : ''}`
  element.contentEditable = 'false'
  element.ariaHidden = 'true'
  element.title = title
  element.textContent = text
  return element
}

const sameness = (marks: readonly Decoration[]): string =>
  JSON.stringify(marks.map(({ from, to, spec }) => [from, to, (spec as MarkSpec).sameness]))

/** Shows these marks in the place of those shown so far. */
export const showContributions =
  (marks: readonly ContributionMark[]): Command =>
  (state, dispatch) => {
    const shown = key.getState(state)?.find() ?? []
    const wanted = DecorationSet.create(state.doc, decorationsFor(state.doc, marks)).find()
    if (sameness(shown) !== sameness(wanted)) dispatch?.(showMarks(state.tr, key, marks))
    return true
  }

/** Selects a stretch of the text and scrolls to it. */
export const goToStretch =
  ({ from, to }: { readonly from: number; readonly to: number }): Command =>
  (state, dispatch) => {
    if (from > to || to > state.doc.content.size) return false
    const [start, end] = [state.doc.resolve(from), state.doc.resolve(to)]
    const selection =
      start.parent.isTextblock && end.parent.isTextblock
        ? TextSelection.create(state.doc, from, to)
        : TextSelection.near(start)
    dispatch?.(state.tr.setSelection(selection).scrollIntoView())
    return true
  }
