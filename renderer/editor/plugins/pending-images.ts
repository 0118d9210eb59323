import { Plugin, PluginKey, type Command, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { CurrentMessages } from '../extensions/nodes'

/** A picture that is being read, by a number of its own. */
export interface PendingImage {
  readonly id: number
  readonly position: number
}

const key = new PluginKey<readonly PendingImage[]>('pending-images')

/** Shows where pictures that are still being read will stand, and moves those places with the text. */
export function pendingImages(messages: CurrentMessages): Plugin<readonly PendingImage[]> {
  return new Plugin<readonly PendingImage[]>({
    key,
    state: {
      init: () => [],
      apply: (transaction, pending) => {
        const change = transaction.getMeta(key) as
          { readonly begin: PendingImage } | { readonly end: number } | undefined
        const moved =
          transaction.docChanged && pending.length > 0
            ? pending.map(({ id, position }) => ({ id, position: transaction.mapping.map(position) }))
            : pending
        if (change === undefined) return moved
        if ('begin' in change) return [...moved, change.begin]
        return moved.filter(({ id }) => id !== change.end)
      },
    },
    props: {
      decorations: (state) => {
        const pending = key.getState(state) ?? []
        return pending.length === 0
          ? null
          : DecorationSet.create(
              state.doc,
              pending.map(({ id, position }) =>
                Decoration.widget(position, () => note(messages), { key: `pending-${String(id)}`, side: 1 }),
              ),
            )
      },
    },
  })
}

function note(messages: CurrentMessages): HTMLElement {
  const element = document.createElement('span')
  element.className = 'image-pending'
  element.setAttribute('role', 'status')
  element.textContent = messages.current.image.reading
  return element
}

/** Marks a place for a picture that is being read. */
export const beginImage =
  (begin: PendingImage): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.setMeta(key, { begin }).setMeta('addToHistory', false))
    return true
  }

/** Takes the mark away. */
export const endImage =
  (id: number): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.setMeta(key, { end: id }).setMeta('addToHistory', false))
    return true
  }

/** Where a marked place is now, or null. */
export const pendingPosition = (state: EditorState, id: number): number | null =>
  key.getState(state)?.find((pending) => pending.id === id)?.position ?? null
