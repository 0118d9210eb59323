import type { Command } from '@tiptap/pm/state'
import { liftListItem, sinkListItem } from '@tiptap/pm/schema-list'
import {
  addColumnAfter,
  addColumnBefore as addTableColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn as deleteTableColumn,
  deleteRow as deleteTableRow,
  deleteTable as deleteWholeTable,
  goToNextCell,
  isInTable,
  toggleHeader,
} from '@tiptap/pm/tables'
import { depthOf, typeOf } from './places'

const isInList: Command = ({ selection }) => depthOf(selection.$from, 'listItem') !== null

/** Tab: one list further in, or the next cell; behind the last cell a new row. Elsewhere the key is not ours. */
export const pressTab: Command = (state, dispatch, view) => {
  if (isInList(state)) {
    sinkListItem(typeOf(state.schema, 'listItem'))(state, dispatch)
    return true
  }
  if (!isInTable(state)) return false
  if (goToNextCell(1)(state, dispatch, view)) return true
  if (dispatch === undefined) return true
  let withRow = state
  addRowAfter(state, (transaction) => {
    dispatch(transaction)
    withRow = state.apply(transaction)
  })
  if (view !== undefined) withRow = view.state
  goToNextCell(1)(withRow, dispatch, view)
  return true
}

/** Shift-Tab: one list further out, or the cell before. */
export const pressShiftTab: Command = (state, dispatch, view) => {
  if (isInList(state)) {
    liftListItem(typeOf(state.schema, 'listItem'))(state, dispatch)
    return true
  }
  if (!isInTable(state)) return false
  goToNextCell(-1)(state, dispatch, view)
  return true
}

const inTable =
  (command: Command): Command =>
  (state, dispatch, view) =>
    isInTable(state) && command(state, dispatch, view)

export const addRow: Command = inTable(addRowAfter)
export const addColumn: Command = inTable(addColumnAfter)
export const deleteRow: Command = inTable(deleteTableRow)
export const deleteColumn: Command = inTable(deleteTableColumn)
export const addRowAbove: Command = inTable(addRowBefore)
export const addColumnBefore: Command = inTable(addTableColumnBefore)
export const deleteTable: Command = inTable(deleteWholeTable)

/** Makes the cells of the first row heads, or plain cells where they are. */
export const toggleHeaderRow: Command = inTable(toggleHeader('row'))
