import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Command, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** What of the text is lit while the rest steps back, and whether the line written in stays at one height. */
export interface WritingLight {
  readonly focus: 'off' | 'paragraph' | 'sentence'
  readonly isTypewriter: boolean
}

const key = new PluginKey<WritingLight>('focusLight')
const usual: WritingLight = { focus: 'off', isTypewriter: false }
/** Where the line stands in typewriter mode, as a part of the height of what scrolls. */
const typewriterHeight = 0.42

/** Lights the paragraph or the sentence with the cursor, and keeps its line at one height where that is wanted. */
export function focusLight(): Plugin<WritingLight> {
  return new Plugin<WritingLight>({
    key,
    state: {
      init: () => usual,
      apply: (transaction, light) => (transaction.getMeta(key) as WritingLight | undefined) ?? light,
    },
    props: {
      attributes: (state) => {
        const focus = key.getState(state)?.focus ?? 'off'
        return focus === 'off' ? {} : { 'data-focus': focus }
      },
      decorations: (state) => {
        const focus = key.getState(state)?.focus ?? 'off'
        return focus === 'off' ? null : DecorationSet.create(state.doc, lit(state, focus))
      },
      handleScrollToSelection: (view) => {
        const scroller = view.dom.closest('.scroll')
        if (key.getState(view.state)?.isTypewriter !== true || scroller === null) return false
        const { top } = view.coordsAtPos(view.state.selection.head)
        const frame = scroller.getBoundingClientRect()
        scroller.scrollTop += top - frame.top - frame.height * typewriterHeight
        return true
      },
    },
  })
}

function lit({ selection: { $head }, doc }: EditorState, focus: 'paragraph' | 'sentence'): Decoration[] {
  if (!$head.parent.isTextblock) return []
  const block = Decoration.node($head.before(), $head.after(), { class: `is-lit is-lit-${focus}` })
  if (focus === 'paragraph') return [block]
  const language = String(doc.attrs.language)
  const [from, to] = sentenceAt($head.parent, $head.parentOffset, language)
  const start = $head.start()
  return [block, Decoration.inline(start + from, start + to, { class: 'is-lit-words' })]
}

const sentencesOf = new WeakMap<Node, readonly number[]>()

/** Where the sentence at a place of a text block begins and ends. */
export function sentenceAt(block: Node, place: number, language: string): readonly [number, number] {
  const starts = sentencesOf.get(block) ?? sentenceStarts(block.textContent, language)
  sentencesOf.set(block, starts)
  // At the end of a text the sentence before the cursor is the one being written.
  const index = Math.max(
    0,
    starts.findLastIndex((start) => start <= Math.min(place, block.content.size - 1)),
  )
  return [starts[index] ?? 0, starts[index + 1] ?? block.content.size]
}

function sentenceStarts(text: string, language: string): readonly number[] {
  try {
    const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
    return [...sentences].map(({ index }) => index)
  } catch {
    // A language tag that the runtime does not take; the whole block is lit.
    return [0]
  }
}

/** Sets what is lit and how the text scrolls. */
export const setWritingLight =
  (light: WritingLight): Command =>
  (state, dispatch) => {
    const { focus, isTypewriter } = key.getState(state) ?? usual
    if (focus === light.focus && isTypewriter === light.isTypewriter) return false
    dispatch?.(state.tr.setMeta(key, light).setMeta('addToHistory', false))
    return true
  }
