import { describe, expect, it } from 'vitest'
import type { Node } from '@tiptap/pm/model'
import * as build from '../../../domain/document/builders'
import { open } from '../testing/keyboard'

const {
  headline,
  lead,
  paragraph: p,
  bulletList,
  orderedListFrom,
  listItem,
  section,
  sectionHeading,
  quote,
  attribution,
} = build
const doc = (...content: readonly Node[]): Node => build.release({}, ...content)
const h = headline('H')

describe('what typing begins', () => {
  it.each<[string, string, Node, Node]>([
    ['a list', '- a', doc(h, p('|')), doc(h, bulletList(listItem(p('a|'))))],
    [
      'a numbered list from its number',
      '3. a',
      doc(h, p('|')),
      doc(h, orderedListFrom(3, listItem(p('a|')))),
    ],
    [
      'a section with what follows',
      '## a',
      doc(h, p('|'), p('b')),
      doc(h, section(sectionHeading('a|'), p('b'))),
    ],
    ['nothing in a headline', '# a', doc(headline('|')), doc(headline('# a|'))],
    ['no list in a headline', '- a', doc(headline('|')), doc(headline('- a|'))],
    ['no list in a lead', '- a', doc(h, lead('|')), doc(h, lead('- a|'))],
    [
      'no section in a quote',
      '## a',
      doc(h, quote(p('|'), attribution(''))),
      doc(h, quote(p('## a|'), attribution(''))),
    ],
    ['no heading of the first order', '# a', doc(h, p('|')), doc(h, p('# a|'))],
  ])('%s', (_name, text, before, after) => {
    expect(open(before).type(text).shown()).toBe(after.toString())
  })

  it('is undone by one Backspace', () => {
    expect(
      open(doc(h, p('|')))
        .type('- ')
        .press('Backspace')
        .shown(),
    ).toBe(doc(h, p('- |')).toString())
  })
})
