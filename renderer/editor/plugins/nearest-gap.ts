import type { EditorView } from '@tiptap/pm/view'

/** A gap between blocks: its position in the document and the height in the window at which it lies. */
export interface Gap {
  readonly target: number
  readonly y: number
}

/** The one of these positions between blocks whose gap lies nearest to a height in the window. */
export function nearestGap(view: EditorView, targets: readonly number[], y: number): Gap | null {
  let nearest: Gap | null = null
  for (const target of targets) {
    const edge = edgeOf(view, target)
    if (edge !== null && (nearest === null || Math.abs(edge - y) < Math.abs(nearest.y - y)))
      nearest = { target, y: edge }
  }
  return nearest
}

/** Height in the window at which the gap at this position lies. */
function edgeOf(view: EditorView, target: number): number | null {
  const place = view.state.doc.resolve(target)
  const before = place.nodeBefore === null ? null : view.nodeDOM(target - place.nodeBefore.nodeSize)
  const after = place.nodeAfter === null ? null : view.nodeDOM(target)
  const bottom = before instanceof HTMLElement ? before.getBoundingClientRect().bottom : null
  const top = after instanceof HTMLElement ? after.getBoundingClientRect().top : null
  if (bottom !== null && top !== null) return (bottom + top) / 2
  return bottom ?? top
}

/** A line across the text at a gap. */
export class GapLine {
  private readonly element = document.createElement('div')

  constructor(private readonly view: EditorView) {
    this.element.className = 'block-drop-line'
  }

  /** Draws the line at a gap; null draws none. */
  show(gap: Gap | null): void {
    this.element.hidden = gap === null
    if (this.element.parentElement === null) this.view.dom.parentElement?.append(this.element)
    if (gap === null) return
    const parent = this.element.offsetParent ?? this.view.dom
    const top = gap.y - parent.getBoundingClientRect().top + parent.scrollTop
    this.element.style.transform = `translateY(${Math.round(top)}px)`
  }

  remove(): void {
    this.element.remove()
  }
}
