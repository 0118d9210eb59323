import type { EditorView } from '@tiptap/pm/view'
import { dropTargets } from '../commands/change-block'
import { unitAt } from '../commands/places'
import { GapLine, nearestGap } from './nearest-gap'

/** One drag of a block by its grip: a line shows where it would go, and only places that the grammar allows are offered. */
export class BlockDrag {
  private readonly line: GapLine
  private dragged: { readonly position: number; readonly targets: readonly number[] } | null = null
  private target: number | null = null

  constructor(
    private readonly view: EditorView,
    private readonly onDrop: (position: number, target: number) => void,
  ) {
    this.line = new GapLine(view)
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
    return true
  }

  /** Shows the line at the allowed place nearest to the pointer. */
  over(event: DragEvent): boolean {
    if (this.dragged === null) return false
    event.preventDefault()
    const nearest = nearestGap(this.view, this.dragged.targets, event.clientY)
    this.target = nearest?.target ?? null
    this.line.show(nearest)
    return true
  }

  /** Takes the line away where the pointer leaves the text: let go there, the block stays. */
  leave(event: DragEvent): void {
    const isInside = event.relatedTarget instanceof Node && this.view.dom.contains(event.relatedTarget)
    if (this.dragged === null || isInside) return
    this.target = null
    this.line.remove()
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
}
