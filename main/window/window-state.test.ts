import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readWindowState, writeWindowState } from './window-state'

const display = { x: 0, y: 0, width: 1920, height: 1080 }
const file = (): string => join(mkdtempSync(join(tmpdir(), 'window-')), 'window.json')
const state = { bounds: { x: 100, y: 80, width: 1200, height: 800 }, isMaximized: false }

it('opens the window where it was closed', () => {
  const path = file()
  writeWindowState(path, state)
  expect(readWindowState(path, [display])).toEqual(state)
})

it('forgets a place that no display shows any more', () => {
  const path = file()
  writeWindowState(path, { ...state, bounds: { ...state.bounds, x: 4000 } })
  expect(readWindowState(path, [display])).toBeNull()
})

it('starts at the default place when the file is broken', () => {
  const path = file()
  writeFileSync(path, 'not json')
  expect(readWindowState(path, [display])).toBeNull()
})
