import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import { currentEntry, outlineEntries, positionOf } from './outline'
import { withBlockIds } from './plugins/block-ids'

let count = 0
const doc: Node = withBlockIds(
  build.release(
    {},
    build.headline('Der  Hafen'),
    build.lead('Worum es geht'),
    build.paragraph('Frei'),
    build.quote(build.paragraph('Gut.'), build.attribution(build.speaker('Ada Winter'), ', Hafenmeisterin')),
    build.section(
      build.sectionHeading('Kosten'),
      build.paragraph('Text'),
      build.table(
        build.tableRow(build.tableCell(build.paragraph('Jahr')), build.tableCell(build.paragraph('Euro'))),
      ),
      build.paragraph('Ende'),
    ),
    build.section(build.sectionHeading('')),
    build.mediaContact(build.paragraph('Telefon')),
  ),
  () => `id-${(count += 1)}`,
)
const entries = outlineEntries(doc)
const ids = new Set(entries.map(({ id }) => id))

/** The name and words of the entry that is current with the cursor in these words. */
function currentAt(words: string): string | undefined {
  let place = 0
  doc.descendants((node, position) => {
    if (node.isTextblock && node.textContent === words) place = position + 1
  })
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, place) })
  const id = currentEntry(state, ids)
  const entry = entries.find((candidate) => candidate.id === id)
  return entry === undefined ? undefined : `${entry.name} ${entry.text}`
}

describe('the outline', () => {
  it('lists parts, sections, quotes by their person, tables and end matter in reading order', () => {
    expect(entries.map(({ name, text, level }) => [name, text, level])).toEqual([
      ['headline', 'Der Hafen', 1],
      ['lead', 'Worum es geht', 1],
      ['quote', 'Ada Winter', 1],
      ['section', 'Kosten', 1],
      ['table', 'Jahr · Euro', 2],
      ['section', '', 1],
      ['mediaContact', '', 1],
    ])
  })

  it('counts the text blocks of each entry as findings do', () => {
    expect(entries.map(({ blocks }) => blocks)).toEqual([
      [0, 1],
      [1, 2],
      [3, 5],
      [5, 10],
      [7, 9],
      [10, 11],
      [11, 12],
    ])
  })

  it.each([
    ['Worum es geht', 'lead Worum es geht'],
    ['Frei', 'lead Worum es geht'],
    ['Gut.', 'quote Ada Winter'],
    ['Ende', 'section Kosten'],
    ['Euro', 'table Jahr · Euro'],
    ['Telefon', 'mediaContact '],
  ])('says where the cursor is: %s', (words, entry) => {
    expect(currentAt(words)).toBe(entry)
  })

  it('finds a block again by its id, in a section too', () => {
    for (const { id, position } of entries) expect(positionOf(doc, id)).toBe(position)
    expect(positionOf(doc, 'nobody')).toBeNull()
  })
})
