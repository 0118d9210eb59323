import { onBeforeUnmount, onMounted } from 'vue'

/** Runs something every so many milliseconds while the window has the focus, and as soon as it gets or loses it. */
export function useWhileFocused(run: () => void, every: number): void {
  let timer: ReturnType<typeof setInterval> | undefined
  const runFocused = (): void => {
    if (document.hasFocus()) run()
  }
  onMounted(() => {
    timer = setInterval(runFocused, every)
    window.addEventListener('focus', run)
    window.addEventListener('blur', run)
  })
  onBeforeUnmount(() => {
    clearInterval(timer)
    window.removeEventListener('focus', run)
    window.removeEventListener('blur', run)
  })
}

/** How often the shared folder is looked at, in milliseconds. */
export const lookInterval = 10_000
