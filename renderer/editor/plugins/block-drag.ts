import type { EditorView } from '@tiptap/pm/view'
import { dropTargets } from '../commands/change-block'
import { unitAt } from '../commands/places'

/** One drag of a block by its grip: a line shows where it would go, and only places that the grammar allows are offered. */
export class BlockDrag {
  private readonly line = document.createElement('div')
  private dragged: { readonly position: number; readonly targets: readonly number[] } | null = null
  private target: number | null = null

  constructor(
    private readonly view: EditorView,
    private readonly onDrop: (position: number, target: number) => void,
  ) {
    this.line.className = 'block-drop-line'
  }

  /** Begins to drag the block at the position; false where it can go nowhere. */
  start(position: number, event: DragEvent): boolean {
    const unit = unitAt(this.view.state.doc, position)
    const dom = this.view.nodeDOM(position)
    const targets = unit === null ? [] : dropTargets(this.view.state.doc, unit)
    if (targets.length === 0 || event.dataTransfer === null || !(dom instanceof HTMLElement)) return false
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData('application/x-imprimatur-block', String(position))
    event.dataTransfer.setDragImage(dom, 0, 0)
    dom.classList.add('is-dragged')
    this.dragged = { position, targets }
    this.view.dom.parentElement?.append(this.line)
    return true
  }

  /** Shows the line at the allowed place nearest to the pointer. */
  over(event: DragEvent): boolean {
    if (this.dragged === null) return false
    event.preventDefault()
    const nearest = this.nearestTarget(event.clientY)
    this.target = nearest?.target ?? null
    this.line.hidden = nearest === null
    if (nearest === null) return true
    const parent = this.line.offsetParent ?? this.view.dom
    const top = nearest.y - parent.getBoundingClientRect().top + parent.scrollTop
    this.line.style.transform = `translateY(${Math.round(top)}px)`
    return true
  }

  drop(event: DragEvent): boolean {
    if (this.dragged === null) return false
    event.preventDefault()
    const { position } = this.dragged
    const { target } = this
    this.end()
    if (target !== null) this.onDrop(position, target)
    return true
  }

  end(): void {
    this.dragged = null
    this.target = null
    this.line.remove()
    for (const element of this.view.dom.querySelectorAll('.is-dragged'))
      element.classList.remove('is-dragged')
  }

  private nearestTarget(y: number): { readonly target: number; readonly y: number } | null {
    let nearest: { readonly target: number; readonly y: number } | null = null
    for (const target of this.dragged?.targets ?? []) {
      const edge = this.edgeOf(target)
      if (edge !== null && (nearest === null || Math.abs(edge - y) < Math.abs(nearest.y - y)))
        nearest = { target, y: edge }
    }
    return nearest
  }

  /** Height in the window at which the gap at this position lies. */
  private edgeOf(target: number): number | null {
    const place = this.view.state.doc.resolve(target)
    const before = place.nodeBefore === null ? null : this.view.nodeDOM(target - place.nodeBefore.nodeSize)
    const after = place.nodeAfter === null ? null : this.view.nodeDOM(target)
    const bottom = before instanceof HTMLElement ? before.getBoundingClientRect().bottom : null
    const top = after instanceof HTMLElement ? after.getBoundingClientRect().top : null
    if (bottom !== null && top !== null) return (bottom + top) / 2
    return bottom ?? top
  }
}
