import { defineComponent, h, type VNode } from 'vue'
import type { GuideElement, GuideNode } from './guide'

/** Draws the elements of a page; its links emit `go` with page and anchor. */
export const GuideText = defineComponent({
  name: 'GuideText',
  props: { elements: { type: Array as () => readonly GuideElement[], required: true } },
  emits: { go: (_page: string, _anchor: string) => true },
  setup(props, { emit }) {
    function draw(node: GuideNode): VNode | string {
      if (typeof node === 'string') return node
      const { tag, attributes, children } = node
      if (tag === 'img') return h('img', { src: attributes.source, alt: attributes.alt, loading: 'lazy' })
      if (tag !== 'a')
        return h(tag, attributes.id === undefined ? {} : { id: `guide-${attributes.id}` }, children.map(draw))
      const { page = '', anchor = '' } = attributes
      const follow = (event: Event): void => {
        event.preventDefault()
        emit('go', page, anchor)
      }
      return h('a', { href: `#/${page}`, onClick: follow }, children.map(draw))
    }
    return () => props.elements.map(draw)
  },
})
