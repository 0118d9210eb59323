import type { Node, ResolvedPos } from '@tiptap/pm/model'
import type { Selection } from '@tiptap/pm/state'
import { onBeforeUnmount, shallowRef, watch, type Ref } from 'vue'
import { attributesOf } from '../../domain/document/attributes-of'
import {
  addLengths,
  lengthOf,
  lengthOfText,
  linesOf,
  linesOfText,
  noLength,
  readingSeconds,
  type TextLength,
} from '../../domain/document/count-text'
import type { NodeName } from '../../domain/document/schema'
import { budgetUseOf, budgetUses, type Budgets, type BudgetUse } from '../../domain/kinds/budgets'

/** One row of the counts. */
export interface Count extends TextLength {
  /** Lines of a manuscript. */
  readonly lines: number
  readonly seconds: number
}

export interface Counts {
  readonly whole: Count
  /** The part with the caret: its name, its length, and the use of its budget. Null where no part has it. */
  readonly part: (Count & { readonly name: NodeName; readonly budget: BudgetUse | null }) | null
  /** What is selected, null where nothing is. */
  readonly selection: Count | null
  readonly budgets: readonly BudgetUse[]
}

/** A text on the screen; without a selection where it is only read. */
export interface Counted {
  readonly doc: Node
  readonly selection: Pick<Selection, '$from' | 'from' | 'to' | 'empty'> | null
}

/** How long the text must be left alone before it is counted, in milliseconds. */
const pause = 250

/** Counts a text and its selection; only blocks that changed since the last time are read again. */
export function countState({ doc, selection }: Counted, measure: number, budgets: Budgets): Counts {
  const { language } = attributesOf(doc)
  const counted = (node: Node): Count => asCount(lengthOf(node), linesOf(node, measure), language)
  return {
    whole: counted(doc),
    part: selection === null ? null : countPart(selection.$from, counted, budgets),
    selection:
      selection?.empty === false
        ? countTexts(doc.textBetween(selection.from, selection.to, '\n').split('\n'), measure, language)
        : null,
    budgets: budgetUses(doc, budgets),
  }
}

function countPart(place: ResolvedPos, counted: (node: Node) => Count, budgets: Budgets): Counts['part'] {
  if (place.depth === 0) return null
  const part = partOf(place.node(1), place.parent)
  // Every node of the editor was made by the release schema, whose names these are.
  const name = part.type.name as NodeName
  return { ...counted(part), name, budget: budgetUseOf(place.node(1), budgets) }
}

const countTexts = (texts: readonly string[], measure: number, language: string): Count =>
  asCount(
    texts.map(lengthOfText).reduce(addLengths, noLength),
    texts.reduce((sum, text) => sum + linesOfText(text, measure), 0),
    language,
  )

/** What counts as the block with the caret: the section or other part that has a length of its own to keep, else the text block. */
const partOf = (top: Node, block: Node): Node =>
  top.isTextblock || top.type.name === 'section' ? top : block

const asCount = (length: TextLength, lines: number, language: string): Count => ({
  ...length,
  lines,
  seconds: readingSeconds(length.words, language),
})

/** The counts of the text on the screen, after a pause in typing and selecting; null where none is there. */
export function useCounts(
  state: Readonly<Ref<Counted | null>>,
  settings: () => { readonly measure: number; readonly budgets: Budgets },
): Readonly<Ref<Counts | null>> {
  const counts = shallowRef<Counts | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  const count = (): void => {
    const { measure, budgets } = settings()
    counts.value = state.value === null ? null : countState(state.value, measure, budgets)
  }
  watch(
    [state, settings],
    (_now, [before]) => {
      clearTimeout(timer)
      if (before === null || before === undefined || state.value === null) count()
      else timer = setTimeout(count, pause)
    },
    { immediate: true },
  )
  onBeforeUnmount(() => clearTimeout(timer))
  return counts
}
