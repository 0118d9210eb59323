import { Plugin } from '@tiptap/pm/state'
import { GapLine } from './nearest-gap'
import { carriesFiles, pictureGap } from './picture-gap'

/** Shows between which blocks files that are dragged over the text would land. */
export function fileDropLine(): Plugin {
  let line: GapLine | null = null
  const end = (): false => {
    line?.remove()
    return false
  }
  return new Plugin({
    view: (view) => {
      line = new GapLine(view)
      return { destroy: () => line?.remove() }
    },
    props: {
      handleDOMEvents: {
        dragover: (view, event) => {
          if (!view.editable || !carriesFiles(event.dataTransfer)) return end()
          line?.show(pictureGap(view, event.clientY))
          return false
        },
        dragleave: (view, event) => {
          const isInside = event.relatedTarget instanceof Node && view.dom.contains(event.relatedTarget)
          return isInside ? false : end()
        },
        drop: end,
        dragend: end,
      },
    },
  })
}
