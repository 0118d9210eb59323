import type { ResolvedPos } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/**
 * Marks the blocks around both ends of the selection as current. A block that the browser may leave out of layout
 * (`content-visibility`) takes no typing until its first frame is drawn, so these are kept in layout from the start.
 */
export function currentBlock(): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc, selection: { $from, $to } }) => {
        const places = new Map([...holders($from), ...holders($to)])
        const decorations = [...places].map(([from, to]) =>
          Decoration.node(from, to, { class: 'is-current' }),
        )
        return DecorationSet.create(doc, decorations)
      },
    },
  })
}

/** Positions around the outermost two nodes at a place. */
function holders(place: ResolvedPos): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  for (let depth = 1; depth <= Math.min(place.depth, 2); depth += 1)
    found.push([place.before(depth), place.after(depth)])
  return found
}
