import type { Steps } from '../../domain/steps'
import { whenIdle } from './when-idle'

/** How long a slice may hold the window, in milliseconds: half a frame. */
const slice = 8

/** Does work in slices, with room for keys and frames between them; null where it was over before its end. */
export async function inSlices<Result>(steps: Steps<Result>, isOver: () => boolean): Promise<Result | null> {
  let until = performance.now() + slice
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() < until) continue
    await whenIdle()
    if (isOver()) return null
    until = performance.now() + slice
  }
}
