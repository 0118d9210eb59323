import { Plugin } from '@tiptap/pm/state'
import { CellSelection, tableEditingKey } from '@tiptap/pm/tables'

/**
 * Keeps the cells that were selected by dragging when the button is let go: the browser tells of its own selection, the
 * text between the two points, once more after that, and by then the table's plugin no longer holds it off. Until the
 * next key or press, the cells are the selection.
 */
export function draggedCells(): Plugin {
  let kept = false
  const letGo = (): boolean => {
    kept = false
    return false
  }
  return new Plugin({
    props: {
      handleDOMEvents: { mousedown: letGo, keydown: letGo },
      createSelectionBetween: ({ state: { selection } }) =>
        kept && selection instanceof CellSelection ? selection : null,
    },
    view: (view) => {
      const released = (): void => {
        kept = typeof tableEditingKey.getState(view.state) === 'number'
      }
      // Before the table's plugin forgets that cells are being dragged over.
      view.dom.ownerDocument.addEventListener('mouseup', released, true)
      return { destroy: () => view.dom.ownerDocument.removeEventListener('mouseup', released, true) }
    },
  })
}
