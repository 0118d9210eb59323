import { onBeforeUnmount, onMounted, ref, shallowRef, type Ref } from 'vue'

/** What of a scrolled list of pages is near the screen, so that no other page has to be drawn. */
export interface NearPages {
  /** Numbers of the pages, from 1, that are on the screen or come to it soon. */
  readonly near: Readonly<Ref<ReadonlySet<number>>>
  /** Inner width of the list in CSS pixels; 0 until it is known. */
  readonly width: Readonly<Ref<number>>
  /** The pages are others: watches those that are there now, each an element with `data-page`. */
  readonly observe: () => void
}

/** Watches the pages in an element that scrolls. */
export function useNearPages(scroll: Readonly<Ref<HTMLElement | null>>): NearPages {
  const near = shallowRef<ReadonlySet<number>>(new Set())
  const width = ref(0)
  const sizes = new ResizeObserver(([entry]) => {
    if (entry !== undefined) width.value = Math.floor(entry.contentRect.width)
  })
  let nearness: IntersectionObserver | null = null

  function observe(): void {
    const root = scroll.value
    if (root === null) return
    nearness?.disconnect()
    nearness = new IntersectionObserver(
      (entries) => {
        const next = new Set(near.value)
        for (const { target, isIntersecting } of entries) {
          const page = Number(target instanceof HTMLElement ? target.dataset.page : 0)
          if (isIntersecting) next.add(page)
          else next.delete(page)
        }
        near.value = next
      },
      { root, rootMargin: '60% 0px' },
    )
    for (const element of root.querySelectorAll('[data-page]')) nearness.observe(element)
  }

  onMounted(() => {
    if (scroll.value !== null) sizes.observe(scroll.value)
    observe()
  })
  onBeforeUnmount(() => {
    sizes.disconnect()
    nearness?.disconnect()
  })

  return { near, width, observe }
}
