import { DOMSerializer, type Fragment, type Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { writeHtml } from '../../../domain/clipboard/write-html'
import { writeText } from '../../../domain/clipboard/write-text'
import { ownSliceType, writeOwnSlice } from '../clipboard/own-slice'
import { deleteSelectedWords } from '../commands/delete-selection'

/** The content of a selection as other programs see it: words of one block without the block around them. */
function contentOf({ content, openStart, openEnd }: Slice): Fragment {
  let inner = content
  for (let depth = 0; depth < Math.min(openStart, openEnd); depth += 1) {
    const only = inner.childCount === 1 ? inner.firstChild : null
    if (only === null) break
    inner = only.content
  }
  return inner
}

function write(view: EditorView, data: DataTransfer): void {
  const slice = view.state.selection.content()
  const content = contentOf(slice)
  data.clearData()
  data.setData('text/html', writeHtml(content))
  data.setData('text/plain', writeText(content))
  data.setData(ownSliceType, writeOwnSlice(slice))
}

/** Serialises for a drag as for the clipboard: clean HTML, nothing of the editor's own. */
class CleanSerializer extends DOMSerializer {
  override serializeFragment(
    fragment: Fragment,
    { document: page = window.document }: { document?: Document } = {},
  ): DocumentFragment {
    const parsed = new DOMParser().parseFromString(writeHtml(fragment), 'text/html')
    const target = page.createDocumentFragment()
    for (const child of [...parsed.body.childNodes]) target.append(page.importNode(child, true))
    return target
  }
}

/** Copying, cutting and dragging out: other programs get clean HTML and good plain text, another release gets everything. */
export function releaseCopy(): Plugin {
  return new Plugin({
    props: {
      clipboardSerializer: new CleanSerializer({}, {}),
      clipboardTextSerializer: (slice) => writeText(contentOf(slice)),
      handleDOMEvents: {
        copy: (view, event) => {
          if (view.state.selection.empty || event.clipboardData === null) return false
          event.preventDefault()
          write(view, event.clipboardData)
          return true
        },
        cut: (view, event) => {
          if (view.state.selection.empty || event.clipboardData === null || !view.editable) return false
          event.preventDefault()
          write(view, event.clipboardData)
          deleteSelectedWords(view.state, (transaction) =>
            view.dispatch(transaction.setMeta('uiEvent', 'cut')),
          )
          return true
        },
      },
    },
  })
}
