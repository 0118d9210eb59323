import type { Node } from '@tiptap/pm/model'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import { changeImage, goToCaption, removeFigure, type ImageChange } from '../commands/image'
import type { CurrentMessages } from '../extensions/nodes'
import { FigureFields } from './figure-fields'

/** What the window does for a picture. */
export interface ImageHost {
  readonly messages: CurrentMessages
  /** Another file is wanted in the place of the picture at this position. */
  readonly onReplaceImage: (position: number) => void
}

/** A figure in the editor: picture and caption, which are its content, and below them what is said about the picture. */
export class FigureView implements NodeView {
  readonly dom = document.createElement('figure')
  readonly contentDOM = document.createElement('div')
  private readonly fields: FigureFields
  private node: Node

  constructor(
    node: Node,
    private readonly view: EditorView,
    private readonly getPosition: () => number | undefined,
    private readonly host: ImageHost,
  ) {
    this.node = node
    this.dom.dataset.block = 'figure'
    this.dom.setAttribute('role', 'group')
    this.contentDOM.className = 'figure-content'
    this.fields = new FigureFields({
      words: () => host.messages.current.image,
      isEditable: () => view.editable,
      onChange: (change) => this.change(change),
      onReplace: () => this.withImage((position) => host.onReplaceImage(position)),
      onRemove: () => this.withImage((position) => this.run(removeFigure(position))),
      onCaption: () => this.withImage((position) => this.run(goToCaption(position))),
      onLeave: () => view.focus(),
    })
    this.dom.append(this.contentDOM, this.fields.dom)
    this.show(node)
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false
    this.node = node
    this.show(node)
    return true
  }

  selectNode(): void {
    this.dom.classList.add('ProseMirror-selectednode')
  }

  deselectNode(): void {
    this.dom.classList.remove('ProseMirror-selectednode')
  }

  /** What happens in the fields is theirs: no key or click of them is one of the text. */
  stopEvent(event: Event): boolean {
    return event.target instanceof globalThis.Node && this.fields.dom.contains(event.target)
  }

  ignoreMutation(mutation: { readonly target: globalThis.Node }): boolean {
    return !this.contentDOM.contains(mutation.target)
  }

  private show(node: Node): void {
    const image = node.firstChild
    if (image === null) return
    const { block, image: words } = this.host.messages.current
    const caption = node.childCount > 1 ? node.child(1).textContent : null
    const shown = image.attrs.decorative === true ? words.decorative : String(image.attrs.alt) || caption
    this.dom.setAttribute('aria-label', `${block.figure}: ${shown || words.altMissing}`)
    this.dom.dataset.label = block.figure
    this.fields.show({
      alt: String(image.attrs.alt),
      isDecorative: image.attrs.decorative === true,
      credit: String(image.attrs.credit),
      hasCaption: caption !== null,
    })
  }

  private change(change: ImageChange): void {
    this.withImage((position) => this.run(changeImage(position, change), false))
  }

  private withImage(work: (position: number) => void): void {
    const position = this.getPosition()
    if (position !== undefined) work(position + 1)
  }

  private run(command: ReturnType<typeof changeImage>, takesFocus = true): void {
    command(this.view.state, (transaction) => this.view.dispatch(transaction), this.view)
    if (takesFocus) this.view.focus()
  }
}
