import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readWindowState, writeWindowState } from './window-state'

const display = { x: 0, y: 0, width: 1920, height: 1080 }
const file = (): string => join(mkdtempSync(join(tmpdir(), 'window-')), 'window.json')
const state = { bounds: { x: 100, y: 80, width: 1200, height: 800 }, isMaximized: false, zoom: 1.25 }

it('opens the window where it was closed', () => {
  const path = file()
  writeWindowState(path, state)
  expect(readWindowState(path, [display])).toEqual(state)
})

it('brings a window that no display shows any more to the middle of the first, with its size', () => {
  const path = file()
  writeWindowState(path, { ...state, bounds: { ...state.bounds, x: 4000 } })
  expect(readWindowState(path, [display])).toEqual({
    ...state,
    bounds: { x: 360, y: 140, width: 1200, height: 800 },
  })
})

it('makes a window that is larger than the display fit', () => {
  const path = file()
  writeWindowState(path, { ...state, bounds: { x: 0, y: 0, width: 3000, height: 2000 } })
  expect(readWindowState(path, [display])?.bounds).toEqual(display)
})

it('opens a narrow window narrow again', () => {
  const path = file()
  writeWindowState(path, { ...state, bounds: { ...state.bounds, width: 700 } })
  expect(readWindowState(path, [display])?.bounds.width).toBe(700)
})

it('reads a state from before the zoom was kept', () => {
  const path = file()
  writeFileSync(path, JSON.stringify({ bounds: state.bounds, isMaximized: true }))
  expect(readWindowState(path, [display])).toMatchObject({ isMaximized: true, zoom: 1 })
})

it('starts at the default place when the file is broken', () => {
  const path = file()
  writeFileSync(path, 'not json')
  expect(readWindowState(path, [display])).toBeNull()
})
