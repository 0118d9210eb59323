import { Plugin, PluginKey, type Command } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** What is said at the part with the caret about its length. */
export interface BudgetMark {
  readonly text: string
  readonly isOver: boolean
}

interface Shown extends BudgetMark {
  /** Position before the part. */
  readonly position: number
}

const key = new PluginKey<Shown | null>('budget')

/** Shows at the part with the caret how much of its budget is used. It is drawn beside the words and read by nobody. */
export function budgetMark(): Plugin<Shown | null> {
  return new Plugin<Shown | null>({
    key,
    state: {
      init: () => null,
      apply: (transaction, shown, _old, { selection: { $from } }) => {
        const mark = transaction.getMeta(key) as BudgetMark | null | undefined
        if (mark !== undefined)
          return mark === null || $from.depth === 0 ? null : { ...mark, position: $from.before(1) }
        return shown === null || !transaction.docChanged
          ? shown
          : { ...shown, position: transaction.mapping.map(shown.position, -1) }
      },
    },
    props: {
      decorations: (state) => {
        const shown = key.getState(state)
        const { $from } = state.selection
        if (!shown || $from.depth === 0 || $from.before(1) !== shown.position) return null
        return DecorationSet.create(state.doc, [
          Decoration.node(shown.position, $from.after(1), {
            'data-budget': shown.text,
            ...(shown.isOver ? { 'data-over-budget': '' } : {}),
          }),
        ])
      },
    },
  })
}

/** Says this at the part with the caret, or nothing any more. */
export const showBudget =
  (mark: BudgetMark | null): Command =>
  (state, dispatch) => {
    const shown = key.getState(state) ?? null
    const isSame =
      mark === null
        ? shown === null
        : shown !== null &&
          shown.text === mark.text &&
          shown.isOver === mark.isOver &&
          state.selection.$from.depth > 0 &&
          state.selection.$from.before(1) === shown.position
    if (!isSame) dispatch?.(state.tr.setMeta(key, mark).setMeta('addToHistory', false))
    return true
  }
