import type { SettingsView } from '../../ipc/settings'

/** What can stand beside the text. */
export type Pane = 'panel' | 'preview' | 'outline'

/** The least width of each pane, in rem: what tokens.css and the preview give them. */
const leastWidth: Readonly<Record<Pane, number>> = { panel: 23, preview: 22, outline: 15 }

/** How much larger or smaller than usual the letters of the text are, as in tokens.css. */
export const textScales = {
  ...{ small: 0.9, medium: 1, large: 1.15, larger: 1.35 },
} as const satisfies Readonly<Record<SettingsView['textSize'], number>>

/** The least width of the text with its margins, in rem, at which a line holds 52 characters. */
export const leastTextWidth = (textSize: SettingsView['textSize']): number => 8.1 + 29 * textScales[textSize]

/** The panes that fit beside the text, the most important first. The first one has its place in any case. */
export function panesThatFit(wanted: readonly Pane[], width: number, text: number): readonly Pane[] {
  let left = width - text
  return wanted.filter((pane, index) => {
    const fits = index === 0 || leastWidth[pane] <= left
    if (fits) left -= leastWidth[pane]
    return fits
  })
}

/** How much of the window the text and all panes but this one take, in rem. */
export const widthBeside = (pane: Pane, shown: readonly Pane[], text: number): number =>
  shown.filter((one) => one !== pane).reduce((sum, one) => sum + leastWidth[one], text)
