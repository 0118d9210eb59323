import { redoDepth, undoDepth } from '@tiptap/pm/history'
import type { EditorState } from '@tiptap/pm/state'
import { isInTable } from '@tiptap/pm/tables'
import type { MarkName, NodeName } from '../../domain/document/schema'
import { isMarkActive } from './commands/marks'
import { nameOf, unitOfSelection } from './commands/places'

/** What a toolbar or a side view needs to know about the place of the cursor; plain values, nothing of the editor's. */
export interface SelectionFacts {
  /** The text block with the cursor. */
  readonly part: NodeName
  /** The block that block commands would be about, with the position before it. */
  readonly unit: NodeName | null
  readonly unitPosition: number | null
  /** Names of the nodes around the text block, outermost first, the release left out. */
  readonly ancestors: readonly NodeName[]
  readonly marks: readonly MarkName[]
  readonly isEmpty: boolean
  readonly isInTable: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
}

const shownMarks = ['strong', 'emphasis', 'link', 'quotation', 'speaker', 'role'] as const

export function selectionFacts(state: EditorState): SelectionFacts {
  const { $from, empty } = state.selection
  const unit = unitOfSelection(state.selection)
  const ancestors: NodeName[] = []
  for (let depth = 1; depth < $from.depth; depth += 1) ancestors.push(nameOf($from.node(depth)))
  return {
    part: nameOf($from.parent),
    unit: unit === null ? null : nameOf(unit.node),
    unitPosition: unit?.position ?? null,
    ancestors,
    marks: shownMarks.filter((name) => isMarkActive(state, name)),
    isEmpty: empty,
    isInTable: isInTable(state),
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
  }
}

export const sameFacts = (a: SelectionFacts, b: SelectionFacts): boolean =>
  JSON.stringify(a) === JSON.stringify(b)
