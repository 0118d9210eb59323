import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as z from 'zod'

const bounds = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
const stateSchema = z.object({
  bounds,
  isMaximized: z.boolean(),
  /** Size of everything in the window, 1 being the original. */
  zoom: z.number().min(0.5).max(3).default(1),
})

/** How the window was when it was last closed. `bounds` in pixels of the desktop. */
export type WindowState = z.infer<typeof stateSchema>
type Bounds = WindowState['bounds']

/** The smallest window, in pixels. */
export const smallestWindow = { width: 480, height: 400 }

/**
 * The stored state, or null where there is none or it cannot be read. A window that no display shows any more, or
 * that is larger than the display, moves into the middle of the first one.
 */
export function readWindowState(file: string, displays: readonly Bounds[]): WindowState | null {
  try {
    const state = stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    const [first] = displays
    const isVisible = displays.some((display) => overlap(display, state.bounds))
    return isVisible || first === undefined ? state : { ...state, bounds: centred(state.bounds, first) }
  } catch {
    // A missing or broken state means the default place; it is written anew when the window closes.
    return null
  }
}

export function writeWindowState(file: string, state: WindowState): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(state))
}

const overlap = (display: Bounds, window: Bounds): boolean =>
  window.width <= display.width &&
  window.height <= display.height &&
  window.x < display.x + display.width - 100 &&
  window.x + window.width > display.x + 100 &&
  window.y >= display.y &&
  window.y < display.y + display.height - 100

function centred(window: Bounds, display: Bounds): Bounds {
  const width = Math.max(smallestWindow.width, Math.min(window.width, display.width))
  const height = Math.max(smallestWindow.height, Math.min(window.height, display.height))
  return {
    x: Math.round(display.x + (display.width - width) / 2),
    y: Math.round(display.y + (display.height - height) / 2),
    width,
    height,
  }
}
