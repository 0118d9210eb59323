import { onMounted, ref, type Ref } from 'vue'

/**
 * Becomes true behind the first frame that a component is part of: what nobody looks at first is drawn then, so that
 * the text can be typed in before. A window that draws no frames, for it is hidden, does not wait for one.
 */
export function useBehindFrame(): Readonly<Ref<boolean>> {
  const isBehind = ref(false)
  onMounted(() => {
    const show = (): void => {
      isBehind.value = true
    }
    if (document.hidden) show()
    else requestAnimationFrame(() => setTimeout(show))
  })
  return isBehind
}
