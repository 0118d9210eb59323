import type { EditorView } from '@tiptap/pm/view'

/** Positions around the blocks that are in the window, with as much again above and below. */
export function visibleRange(view: EditorView): { readonly from: number; readonly to: number } | null {
  const height = window.innerHeight
  const found = visibleChildren(view.dom, -height, 2 * height)
  if (found === null) return null
  const first = innermost(found[0], -height, 2 * height, 0)
  const last = innermost(found[1], -height, 2 * height, 1)
  return { from: view.posAtDOM(first, 0), to: view.posAtDOM(last, last.childNodes.length) }
}

/** Sections hold many blocks, of which a few are in sight. */
function innermost(element: Element, top: number, bottom: number, end: 0 | 1): Element {
  if (!element.matches('[data-block="section"]')) return element
  return visibleChildren(element, top, bottom)?.[end] ?? element
}

/** The first and the last child between two heights. Children stand below each other, so halving finds them. */
function visibleChildren(parent: Element, top: number, bottom: number): readonly [Element, Element] | null {
  const { children } = parent
  const firstWhere = (holds: (rect: DOMRect) => boolean): number => {
    let low = 0
    let high = children.length
    while (low < high) {
      const middle = (low + high) >> 1
      const rect = children[middle]?.getBoundingClientRect()
      if (rect !== undefined && holds(rect)) high = middle
      else low = middle + 1
    }
    return low
  }
  const first = children[firstWhere((rect) => rect.bottom >= top)]
  const last = children[firstWhere((rect) => rect.top > bottom) - 1]
  return first === undefined || last === undefined ? null : [first, last]
}
