import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { asObject, objectFrom, type JsonObject } from '../../domain/json-object'

/** A rectangle, in pixels of the desktop. */
interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How the window was when it was last closed. */
export interface WindowState {
  readonly bounds: Bounds
  readonly isMaximized: boolean
  /** Size of everything in the window, 1 being the original. */
  readonly zoom: number
}

/** The smallest window, in pixels. */
export const smallestWindow = { width: 480, height: 400 }

const smallestZoom = 0.5
const largestZoom = 3

/**
 * The stored state, or null where there is none or it cannot be read. A window that no display shows any more, or
 * that is larger than the display, moves into the middle of the first one.
 */
export function readWindowState(file: string, displays: readonly Bounds[]): WindowState | null {
  try {
    const state = parseState(objectFrom(readFileSync(file, 'utf8')))
    if (state === null) return null
    const [first] = displays
    const isVisible = displays.some((display) => overlap(display, state.bounds))
    return isVisible || first === undefined ? state : { ...state, bounds: centred(state.bounds, first) }
  } catch {
    // A missing or broken state means the default place; it is written anew when the window closes.
    return null
  }
}

/** By hand: the window waits for this, and no library that reads shapes is loaded before it is there. */
function parseState(stored: JsonObject | null): WindowState | null {
  if (stored === null || !isBounds(stored.bounds) || typeof stored.isMaximized !== 'boolean') return null
  const { bounds, isMaximized, zoom = 1 } = stored
  const isZoom = typeof zoom === 'number' && zoom >= smallestZoom && zoom <= largestZoom
  return isZoom ? { bounds, isMaximized, zoom } : null
}

function isBounds(value: unknown): value is Bounds {
  const { x, y, width, height } = asObject(value) ?? {}
  return [x, y, width, height].every(Number.isFinite)
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
