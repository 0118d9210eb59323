import { onBeforeUnmount } from 'vue'
import { useFloatingTarget } from '../base/floating-target'
import { useWindowTooltip, type TooltipPlace } from './window-tooltip'

/**
 * What an element listens to that has words to show, on hover and on focus; without words there is no tooltip. They are
 * told to the one tooltip of the window: there are dozens of buttons, and only one of them shows its words.
 */
export function useTooltipListeners(text: () => string | null, side: () => TooltipPlace['side']) {
  const target = useFloatingTarget()
  const tooltip = useWindowTooltip()
  let element: HTMLElement | null = null
  /** A click gives the focus too, and asks for no words. */
  let isPressed = false

  function tell(event: Event, say: (place: TooltipPlace) => void): void {
    if (text() === null || !(event.currentTarget instanceof HTMLElement)) return
    element = event.currentTarget
    say({ element, text, side: side(), target })
  }

  const listeners = {
    pointermove: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') tell(event, tooltip.pointAt)
    },
    pointerleave: () => {
      if (element !== null) tooltip.leave(element)
    },
    pointerdown: () => {
      isPressed = true
      const release = (): unknown => setTimeout(() => (isPressed = false), 1)
      document.addEventListener('pointerup', release, { once: true })
    },
    focus: (event: FocusEvent) => {
      if (!isPressed) tell(event, tooltip.focus)
    },
    blur: () => {
      if (element !== null) tooltip.close(element)
    },
  }
  onBeforeUnmount(listeners.blur)
  return listeners
}
