import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { showAsset } from '../../images/asset-cache'
import type { CurrentMessages } from '../extensions/nodes'

/** How far outside of what is seen a picture is fetched already. */
const margin = '800px'

/** A picture in the editor: fetched and decoded once it comes near what is seen. */
export class ImageView implements NodeView {
  readonly dom = document.createElement('div')
  private readonly picture = document.createElement('img')
  private readonly note = document.createElement('p')
  private readonly observer: IntersectionObserver | null
  private asset: string | null = null
  private isNear = false

  constructor(
    private node: Node,
    private readonly messages: CurrentMessages,
  ) {
    this.dom.dataset.block = 'image'
    this.dom.setAttribute('role', 'img')
    this.picture.alt = ''
    this.picture.decoding = 'async'
    this.picture.draggable = false
    this.note.className = 'image-note'
    this.dom.append(this.picture, this.note)
    // Where nothing is laid out (tests of the editor without a page), nothing comes into sight.
    this.observer =
      typeof IntersectionObserver === 'undefined'
        ? null
        : new IntersectionObserver((entries) => this.see(entries), { rootMargin: margin })
    this.observer?.observe(this.dom)
    this.show()
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false
    this.node = node
    this.show()
    return true
  }

  ignoreMutation(): boolean {
    return true
  }

  destroy(): void {
    this.observer?.disconnect()
  }

  private see(entries: readonly IntersectionObserverEntry[]): void {
    this.isNear = entries.some(({ isIntersecting }) => isIntersecting)
    if (this.isNear) void this.load()
  }

  private show(): void {
    const { image: words, block } = this.messages.current
    const { alt, decorative } = this.node.attrs
    const name = decorative === true ? words.decorative : String(alt) || words.altMissing
    this.dom.setAttribute('aria-label', `${block.image}: ${name}`)
    this.dom.dataset.asset = String(this.node.attrs.asset)
    if (this.asset !== null && this.asset !== this.node.attrs.asset) this.asset = null
    if (this.isNear) void this.load()
  }

  private async load(): Promise<void> {
    const asset = String(this.node.attrs.asset)
    if (this.asset === asset) return
    this.asset = asset
    const shown = await showAsset(asset)
    if (this.asset !== asset) return
    this.dom.dataset.shown = String(shown.ok)
    if (shown.ok) {
      this.picture.width = shown.value.width
      this.picture.height = shown.value.height
      this.picture.src = shown.value.address
      this.note.textContent = ''
    } else {
      this.picture.removeAttribute('src')
      this.note.textContent = this.messages.current.image.notShown
    }
  }
}
