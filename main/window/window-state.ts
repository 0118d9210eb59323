import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as z from 'zod'

const bounds = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
const stateSchema = z.object({ bounds, isMaximized: z.boolean() })

/** Where the window was when it was last closed. Pixels of the desktop. */
export type WindowState = z.infer<typeof stateSchema>
type Bounds = WindowState['bounds']

const smallest = { width: 960, height: 600 }

/** The stored state, or null where there is none, it cannot be read, or no display shows that place any more. */
export function readWindowState(file: string, displays: readonly Bounds[]): WindowState | null {
  try {
    const state = stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return displays.some((display) => overlap(display, state.bounds)) ? state : null
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
  window.width >= smallest.width &&
  window.height >= smallest.height &&
  window.x < display.x + display.width - 100 &&
  window.x + window.width > display.x + 100 &&
  window.y >= display.y &&
  window.y < display.y + display.height - 100
