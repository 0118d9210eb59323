import { Plugin, type EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { moveBlockTo } from '../commands/change-block'
import { unitAround, unitAt, unitOfSelection, type Unit } from '../commands/places'
import type { CurrentMessages } from '../extensions/nodes'
import { BlockDrag } from './block-drag'

/** Where a menu for a block is to be shown. */
export interface BlockMenuPlace {
  /** Position before the block, as the block commands take it. */
  readonly position: number
  /** What it is to stand beside, in the window's coordinates. */
  readonly rect: DOMRect
}

/** What the window does when a handle is used. */
export interface BlockHandleHost {
  readonly messages: CurrentMessages
  readonly onBlockMenu: (place: BlockMenuPlace) => void
  readonly onInsertMenu: (place: BlockMenuPlace) => void
}

/** Shows two buttons beside the block under the pointer, else beside the one with the cursor: insert below, and a grip to drag or to open the menu with. */
export function blockHandle(host: BlockHandleHost): Plugin {
  let handle: BlockHandle | null = null
  return new Plugin({
    view: (view) => {
      handle = new BlockHandle(view, host)
      return handle
    },
    props: {
      handleDOMEvents: {
        mousemove: (_view, event) => {
          handle?.pointAt(event.clientX, event.clientY)
          return false
        },
        keydown: () => {
          handle?.followCursor()
          return false
        },
        dragover: (_view, event) => handle?.drag.over(event) ?? false,
        dragleave: (_view, event) => {
          handle?.drag.leave(event)
          return false
        },
        drop: (_view, event) => handle?.drag.drop(event) ?? false,
      },
    },
  })
}

/** The block that the handles would be about: nothing smaller than a block of the body. */
export function handledUnit(state: EditorState, position: number): Unit | null {
  const place = state.doc.resolve(Math.max(0, Math.min(position, state.doc.content.size)))
  const unit = unitAround(place)
  if (unit === null) return unitAt(state.doc, place.pos)
  return unit.kind === 'listItem' ? outOfList(state, unit) : unit
}

function outOfList(state: EditorState, item: Unit): Unit | null {
  const place = state.doc.resolve(item.position)
  for (let depth = place.depth; depth > 0; depth -= 1) {
    const unit = unitAt(state.doc, place.before(depth))
    if (unit !== null && unit.kind !== 'listItem') return unit
  }
  return item
}

class BlockHandle {
  readonly drag: BlockDrag
  private readonly element = document.createElement('div')
  private readonly insertButton = button('insert')
  private readonly moveButton = button('move')
  private position: number | null = null
  private isPointed = false
  private frame = 0

  constructor(
    private readonly view: EditorView,
    private readonly host: BlockHandleHost,
  ) {
    this.element.className = 'block-handle'
    this.element.contentEditable = 'false'
    this.element.append(this.insertButton, this.moveButton)
    this.element.hidden = true
    this.drag = new BlockDrag(view, (position, target) => {
      moveBlockTo(position, target)(view.state, (transaction) => view.dispatch(transaction))
      view.focus()
    })
    this.insertButton.addEventListener('click', () => this.open(host.onInsertMenu, this.insertButton))
    this.moveButton.addEventListener('click', () => this.open(host.onBlockMenu, this.moveButton))
    this.moveButton.draggable = true
    this.moveButton.addEventListener('dragstart', (event) => {
      if (this.position === null || !this.drag.start(this.position, event)) event.preventDefault()
    })
    this.moveButton.addEventListener('dragend', () => this.drag.end())
    this.attach()
  }

  update(view: EditorView, previous: EditorState): void {
    this.attach()
    if (!view.state.doc.eq(previous.doc)) this.isPointed = false
    if (this.isPointed && view.state.selection.eq(previous.selection)) return
    this.followCursor()
  }

  destroy(): void {
    cancelAnimationFrame(this.frame)
    this.drag.end()
    this.element.remove()
  }

  /** Shows the handles at the block under the pointer. */
  pointAt(x: number, y: number): void {
    const found = this.view.posAtCoords({ left: x, top: y })
    if (found === null || this.view.dragging !== null) return
    this.isPointed = true
    this.show(handledUnit(this.view.state, found.pos))
  }

  /** Shows the handles at the block with the cursor. Measured once a frame, after the key has been drawn. */
  followCursor(): void {
    if (this.frame !== 0) return
    this.frame = requestAnimationFrame(() => {
      this.frame = 0
      if (this.view.isDestroyed || this.isPointed) return
      const unit = unitOfSelection(this.view.state.selection)
      this.show(unit === null ? null : handledUnit(this.view.state, unit.position + 1))
    })
  }

  private show(unit: Unit | null): void {
    const dom = unit === null || !this.view.editable ? null : this.view.nodeDOM(unit.position)
    if (unit === null || !(dom instanceof HTMLElement)) {
      this.element.hidden = true
      this.position = null
      return
    }
    const { messages } = this.host
    const name = dom.dataset.label ?? messages.current.paragraph
    label(this.insertButton, messages.current.handle.insert)
    label(this.moveButton, `${messages.current.handle.move}: ${name}`)
    this.moveButton.hidden = unit.kind === 'headPart'
    this.position = unit.position
    this.element.hidden = false
    const parent = this.element.offsetParent ?? this.view.dom
    const line = firstLine(dom)
    const top = line.top + line.height / 2 - parent.getBoundingClientRect().top + parent.scrollTop
    this.element.style.transform = `translateY(${Math.round(top)}px) translateY(-50%)`
  }

  private open(show: (place: BlockMenuPlace) => void, beside: HTMLElement): void {
    if (this.position !== null) show({ position: this.position, rect: beside.getBoundingClientRect() })
  }

  private attach(): void {
    const parent = this.view.dom.parentElement
    if (parent !== null && this.element.parentElement !== parent) parent.append(this.element)
  }
}

/** Where the first line of a block stands, its label and padding left out. */
function firstLine(dom: HTMLElement): DOMRect {
  const inner = dom.matches('p,h1,h2,figcaption')
    ? dom
    : (dom.querySelector<HTMLElement>('p,h1,h2,figcaption') ?? dom)
  const rect = inner.getBoundingClientRect()
  const style = getComputedStyle(inner)
  const height = Number.parseFloat(style.lineHeight) || rect.height
  const padding = Number.parseFloat(style.paddingTop) || 0
  return new DOMRect(rect.left, rect.top + padding, rect.width, Math.min(height, rect.height))
}

function button(kind: 'insert' | 'move'): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.tabIndex = -1
  element.className = `block-handle-${kind}`
  return element
}

function label(element: HTMLElement, text: string): void {
  if (element.getAttribute('aria-label') !== text) element.setAttribute('aria-label', text)
  element.title = text
}
