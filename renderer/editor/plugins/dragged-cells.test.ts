// @vitest-environment happy-dom
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { CellSelection, tableEditing, tableEditingKey } from '@tiptap/pm/tables'
import { EditorView } from '@tiptap/pm/view'
import { expect, it } from 'vitest'
import { headline, paragraph, release, table, tableCell, tableRow } from '../../../domain/document/builders'
import { draggedCells } from './dragged-cells'

const asDiv = () => {
  const dom = document.createElement('div')
  return { dom, contentDOM: dom }
}
const cell = (text: string) => tableCell(paragraph(text))

it('keeps the cells that were dragged over until the next key or press', () => {
  const doc = release({}, headline('T'), table(tableRow(cell('one'), cell('two'))))
  const view = new EditorView(document.body, {
    state: EditorState.create({ doc, plugins: [draggedCells(), tableEditing()] }),
    nodeViews: { headline: asDiv, paragraph: asDiv, table: asDiv, tableRow: asDiv, tableCell: asDiv },
  })
  const cells: number[] = []
  doc.descendants((node, at) => void (node.type.name === 'tableCell' && cells.push(at)))
  const [first = 0, second = 0] = cells
  const dragged = CellSelection.create(doc, first, second)
  /** What the browser's own selection, from one cell into the other, is taken for. */
  const taken = () =>
    view.someProp('createSelectionBetween', (create) =>
      create(view, doc.resolve(first + 3), doc.resolve(second + 3)),
    )

  view.dispatch(view.state.tr.setSelection(dragged).setMeta(tableEditingKey, first))
  document.body.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
  view.dispatch(view.state.tr.setMeta(tableEditingKey, -1))
  expect(taken()).toBe(view.state.selection)
  expect(view.state.selection.eq(dragged)).toBe(true)

  view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }))
  expect(taken()).toBeUndefined()

  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, first + 3)))
  document.body.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
  expect(taken()).toBeUndefined()
  view.destroy()
})
