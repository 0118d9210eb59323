import { expect, it } from 'vitest'
import type { ShownLine } from '../../../domain/revision/compare/shown-line'
import { foldUnchanged } from './compared-lines'

const line = (change: number | null): ShownLine => ({
  ...{ part: 'paragraph', state: change === null ? 'kept' : 'inserted', change, move: null, block: 0 },
  ...{ spans: [], marks: { old: [], new: [] }, attributes: [] },
})
const lines = [null, null, null, 1, null, null, null, null].map(line)
const shapeOf = (opened: readonly number[]): readonly string[] =>
  foldUnchanged(lines, new Set(opened)).map((item) =>
    item.kind === 'line' ? String(item.index) : `${String(item.first)}+${String(item.lines.length)}`,
  )

it('folds what did not change, a line on each side of a change left', () => {
  expect(shapeOf([])).toEqual(['0+2', '2', '3', '4', '5+3'])
})

it('opens a stretch again', () => {
  expect(shapeOf([5])).toEqual(['0+2', '2', '3', '4', '5', '6', '7'])
})
