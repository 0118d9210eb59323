import { inject, provide, type InjectionKey } from 'vue'

/** An element that has words to show, and where they float. */
export interface TooltipPlace {
  readonly element: HTMLElement
  /** Asked whenever it is drawn: the words may change while they are read. */
  readonly text: () => string | null
  readonly side: 'top' | 'bottom' | 'left' | 'right'
  /** The part of the window that the tooltip is put into. */
  readonly target: string
}

/** The one tooltip of a window, as the elements see it that have words to show. */
export interface WindowTooltip {
  readonly pointAt: (place: TooltipPlace) => void
  readonly focus: (place: TooltipPlace) => void
  /** The pointer went; it may go on to the tooltip. */
  readonly leave: (element: HTMLElement) => void
  /** The focus went, or the element did. */
  readonly close: (element: HTMLElement) => void
}

const key: InjectionKey<WindowTooltip> = Symbol('window-tooltip')

export function provideWindowTooltip(tooltip: WindowTooltip): void {
  provide(key, tooltip)
}

/** @throws {Error} outside a `TooltipHost`. */
export function useWindowTooltip(): WindowTooltip {
  const tooltip = inject(key)
  if (tooltip === undefined) throw new Error('There is no TooltipHost around this component.')
  return tooltip
}
