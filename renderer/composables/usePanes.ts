import { onBeforeUnmount, onMounted } from 'vue'

/** F6 goes from pane to pane, Shift+F6 back. A pane is an element with `data-pane`; what can be typed in takes the focus. */
export function usePanes(): void {
  function go(event: KeyboardEvent): void {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return
    const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
    if (panes.length === 0) return
    event.preventDefault()
    const current = panes.findIndex((pane) => pane.contains(document.activeElement))
    const step = event.shiftKey ? -1 : 1
    const next = panes.at((current + step + panes.length) % panes.length)
    const target = next?.querySelector<HTMLElement>('[contenteditable="true"], [tabindex="0"]') ?? next
    target?.focus()
  }
  onMounted(() => {
    document.addEventListener('keydown', go)
  })
  onBeforeUnmount(() => {
    document.removeEventListener('keydown', go)
  })
}
