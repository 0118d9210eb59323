import { nextTick, onMounted, ref, type Ref } from 'vue'
import { whenIdle } from './when-idle'

/** What is drawn behind the first frame that a component is part of. */
export interface BehindFrame {
  /** How many of the parts are drawn. */
  readonly parts: Readonly<Ref<number>>
  /** Comes when all of them are. */
  readonly drawn: Promise<void>
}

/**
 * What nobody looks at first is drawn behind the first frame that a component is part of, one of so many parts at a time,
 * so that the text can be typed in before and between them. A window that draws no frames, for it is hidden, does not
 * wait for one.
 */
export function useBehindFrame(count: number): BehindFrame {
  const parts = ref(0)
  const drawn = new Promise<void>((tell) => {
    onMounted(async () => {
      if (!document.hidden) await new Promise((done) => requestAnimationFrame(done))
      while (parts.value < count) {
        await whenIdle()
        parts.value += 1
        await nextTick()
      }
      tell()
    })
  })
  return { parts, drawn }
}
