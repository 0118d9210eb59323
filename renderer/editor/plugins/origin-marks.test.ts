import { EditorState } from '@tiptap/pm/state'
import type { Command } from '@tiptap/pm/state'
import type { DecorationSet } from '@tiptap/pm/view'
import { describe, expect, it } from 'vitest'
import * as build from '../../../domain/document/builders'
import { goToPassage } from '../commands/go-to-passage'
import { originMarks, placeOfSelection, showOrigins, type OriginMark } from './origin-marks'

const plugin = originMarks()
const opened = (): EditorState =>
  EditorState.create({
    doc: build.release({}, build.headline('Neue Brücke'), build.paragraph('Sie ist offen.')),
    plugins: [plugin],
  })

const after = (state: EditorState, command: Command): EditorState => {
  let next = state
  command(state, (transaction) => {
    next = state.apply(transaction)
  })
  return next
}

const mark = (length: number, tint: number): OriginMark => ({ length, tint, title: `origin ${String(tint)}` })

/** The words that are drawn. */
const drawn = (state: EditorState): readonly string[] =>
  (plugin.getState(state) as DecorationSet).find().map(({ from, to }) => state.doc.textBetween(from, to))

const marks = [[mark(5, 1), mark(6, 0)], [mark(14, 2)]]

describe('the origins in the text', () => {
  it('are drawn over their words, and nothing over words without one', () => {
    expect(drawn(after(opened(), showOrigins(marks)))).toEqual(['Neue ', 'Sie ist offen.'])
  })

  it('move with the text, and what is typed is not drawn before it is known', () => {
    const shown = after(opened(), showOrigins(marks))
    const typed = shown.apply(shown.tr.insertText('Alt ', 1))
    expect(drawn(typed)).toEqual(['Neue ', 'Sie ist offen.'])
  })

  it('stay as they are over a block that was written in since they were asked for', () => {
    const shown = after(opened(), showOrigins(marks))
    const typed = shown.apply(shown.tr.insertText(' Jetzt.', shown.doc.content.size - 1))
    expect(drawn(after(typed, showOrigins([[mark(11, 3)], [mark(14, 2)]])))).toEqual([
      'Neue Brücke',
      'Sie ist offen.',
    ])
  })

  it('are gone when they are not shown any more', () => {
    expect(drawn(after(after(opened(), showOrigins(marks)), showOrigins([])))).toEqual([])
  })

  it('are gone to, and asked about, by block and letter', () => {
    const went = after(opened(), goToPassage({ block: 1, from: 4, to: 7 }))
    expect(went.doc.textBetween(went.selection.from, went.selection.to)).toBe('ist')
    expect(placeOfSelection(went.doc, went.selection)).toEqual({ block: 1, offset: 4 })
    expect(goToPassage({ block: 1, from: 4, to: 99 })(went)).toBe(false)
  })
})
