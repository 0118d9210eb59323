import { expect, it } from 'vitest'
import type { Node } from '@tiptap/pm/model'
import { attribution, headline, paragraph, quote, release } from '../../../domain/document/builders'
import { open } from '../testing/keyboard'
import { withBlockIds } from './block-ids'

const ids = (doc: Node): readonly unknown[] => doc.children.map(({ attrs }) => attrs.id as unknown)

it('keeps the id with the first half of a split', () => {
  const keyboard = open(release({}, headline('H'), paragraph('a|b')))
  const [, before] = ids(keyboard.state().doc)
  const [, first, second] = ids(keyboard.press('Enter').state().doc)
  expect(first).toBe(before)
  expect(second).not.toBe(before)
  expect(second).toEqual(expect.any(String))
})

it('gives a copy a new id, also where it stands before the original', () => {
  const keyboard = open(release({}, headline('H'), paragraph('a|')))
  const { state } = keyboard
  const original = state().doc.child(1)
  keyboard.dispatch(state().tr.insert(3, original))
  const [, copy, kept] = ids(state().doc)
  expect(kept).toBe(original.attrs.id)
  expect(copy).not.toBe(original.attrs.id)
})

it('keeps the id of a block that is moved', () => {
  const keyboard = open(release({}, headline('H'), paragraph('a'), paragraph('b|')))
  const [h, a, b] = ids(keyboard.state().doc)
  expect(ids(keyboard.press('Alt-ArrowUp').state().doc)).toEqual([h, b, a])
})

it('brings ids back with undo, in the same step as the change', () => {
  const keyboard = open(release({}, headline('H'), paragraph('a|b')))
  const before = keyboard.state().doc.toJSON()
  expect(keyboard.press('Enter').press('Mod-z').state().doc.toJSON()).toEqual(before)
})

it('gives ids to a document that has none and leaves those that are there', () => {
  let count = 0
  const doc = release({}, headline('H'), quote(paragraph('a'), attribution('N')))
  const once = withBlockIds(doc, () => `id-${(count += 1)}`)
  expect(count).toBe(4)
  expect(withBlockIds(once, () => 'other').eq(once)).toBe(true)
  expect(once.textContent).toBe(doc.textContent)
})
