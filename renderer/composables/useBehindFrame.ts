import { nextTick, onMounted, ref, type Ref } from 'vue'

/** What is drawn behind the first frame that a component is part of. */
export interface BehindFrame {
  readonly isBehind: Readonly<Ref<boolean>>
  /** Comes when that is drawn. */
  readonly drawn: Promise<void>
}

/**
 * What nobody looks at first is drawn behind the first frame that a component is part of, so that the text can be typed
 * in before. A window that draws no frames, for it is hidden, does not wait for one.
 */
export function useBehindFrame(): BehindFrame {
  const isBehind = ref(false)
  let tell: () => void
  const drawn = new Promise<void>((resolve) => {
    tell = resolve
  }).then(() => nextTick())
  onMounted(() => {
    const show = (): void => {
      isBehind.value = true
      tell()
    }
    if (document.hidden) show()
    else requestAnimationFrame(() => setTimeout(show))
  })
  return { isBehind, drawn }
}
