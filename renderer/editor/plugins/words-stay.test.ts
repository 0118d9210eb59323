import { EditorState } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { headline, lead, release } from '../../../domain/document/builders'
import { withBlockIds } from './block-ids'
import { wordsStay } from './words-stay'

it('refuses a change that would carry words into another part, and says so once', () => {
  let count = 0
  let refused = 0
  const doc = withBlockIds(release({}, headline('Titel'), lead('Vorspann')), () => `id-${(count += 1)}`)
  const state = EditorState.create({ doc, plugins: [wordsStay(() => (refused += 1))] })
  expect(state.apply(state.tr.delete(3, 10)).doc).toBe(doc)
  expect(refused).toBe(1)
  expect(state.apply(state.tr.insertText('x', 2)).doc.textContent).toBe('TxitelVorspann')
  expect(refused).toBe(1)
})
