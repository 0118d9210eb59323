import type { EditorView } from '@tiptap/pm/view'

/**
 * Lets the editor read where the browser has the selection now. The browser tells of it a moment after a key has moved
 * it; a page with much to do may draw the text anew before that, and would put the selection back to where it was.
 */
export function readSelection(view: EditorView): void {
  view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
}
