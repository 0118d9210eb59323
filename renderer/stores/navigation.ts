import { defineStore } from 'pinia'
import { ref } from 'vue'

export type Screen =
  | { readonly kind: 'library' }
  | {
      readonly kind: 'editor'
      readonly release: string
      /** What is to be done as soon as the release is open. */
      readonly then: 'export' | null
    }

/** Which of the two views is on the screen. */
export const useNavigationStore = defineStore('navigation', () => {
  const screen = ref<Screen>({ kind: 'library' })
  /** The release that was open before the library, so that its row takes the focus again. */
  const cameFrom = ref<string | null>(null)

  function openRelease(release: string, then: 'export' | null = null): void {
    screen.value = { kind: 'editor', release, then }
  }

  function showLibrary(): void {
    if (screen.value.kind === 'editor') cameFrom.value = screen.value.release
    screen.value = { kind: 'library' }
  }

  return { screen, cameFrom, openRelease, showLibrary }
})
