import { NodeSelection, Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { deleteSelectedFigure } from '../commands/image'
import { nameOf } from '../commands/places'
import { FigureView, type ImageHost } from './figure-view'
import { ImageView } from './image-view'

/** Draws figures with their pictures, and gives a selected picture its keys: Enter to its words, Delete and Backspace. */
export function figureViews(host: ImageHost): Plugin {
  return new Plugin({
    props: {
      nodeViews: {
        figure: (node, view, getPosition) => new FigureView(node, view, getPosition, host),
        image: (node) => new ImageView(node, host.messages),
      },
      handleKeyDown: (view, event) => {
        if (!isPictureSelected(view) || event.ctrlKey || event.metaKey || event.altKey) return false
        if (event.key === 'Enter') return focusImageField(view, view.state.selection.from, 'alt')
        if (event.key !== 'Delete' && event.key !== 'Backspace') return false
        return view.editable && deleteSelectedFigure(view.state, (change) => view.dispatch(change), view)
      },
    },
  })
}

const isPictureSelected = ({ state: { selection } }: EditorView): boolean =>
  selection instanceof NodeSelection && nameOf(selection.node) === 'image'

/** Puts the focus into a field of the picture at a position; false where there is none. */
export function focusImageField(view: EditorView, position: number, field: 'alt' | 'credit'): boolean {
  const dom = view.nodeDOM(position)
  const figure = dom instanceof HTMLElement ? dom.closest('[data-block="figure"]') : null
  const input = figure?.querySelector<HTMLElement>(`[data-field="${field}"]`)
  if (input === null || input === undefined) return false
  input.focus()
  return true
}
