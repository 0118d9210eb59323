import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { leastTextWidth, panesThatFit, textScales, widthBeside } from './panes-that-fit'

const text = leastTextWidth('medium')

it('leaves out the least important pane first where a window is narrow, and none where it is wide', () => {
  expect(panesThatFit(['panel', 'preview', 'outline'], 128, text)).toEqual(['panel', 'preview', 'outline'])
  expect(panesThatFit(['panel', 'preview', 'outline'], 85, text)).toEqual(['panel', 'preview'])
  expect(panesThatFit(['panel', 'preview', 'outline'], 66, text)).toEqual(['panel'])
  expect(panesThatFit(['preview', 'panel'], 66, text)).toEqual(['preview'])
})

it('keeps a smaller pane where a larger one has no room', () => {
  expect(panesThatFit(['panel', 'preview', 'outline'], 77, text)).toEqual(['panel', 'outline'])
})

it('shows what was asked for even beside large letters', () => {
  expect(panesThatFit(['panel', 'preview'], 66, leastTextWidth('larger'))).toEqual(['panel'])
})

it('says how much the others take', () => {
  expect(widthBeside('preview', ['panel', 'preview', 'outline'], text)).toBe(text + 38)
})

it('knows the sizes of letters that the style has', () => {
  const style = readFileSync(join(import.meta.dirname, '..', 'styles', 'tokens.css'), 'utf8')
  const sizes = [...style.matchAll(/\[data-text-size='(\w+)'\] \{\s*--text-scale: ([\d.]+);/g)]
  const scales = Object.fromEntries(sizes.map(([, size = '', scale]) => [size, Number(scale)]))
  expect({ medium: 1, ...scales }).toEqual(textScales)
})
