import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import * as build from '../../../domain/document/builders'
import { open } from '../testing/keyboard'

const {
  kicker,
  headline,
  subheadline,
  dateline,
  lead,
  paragraph,
  quote,
  attribution,
  bulletList,
  orderedList,
  listItem,
  table,
  tableRow,
  tableCell,
  tableHeader,
  section,
  sectionHeading,
  boilerplate,
  noteToEditors,
  mediaContact,
} = build
const doc = (...content: readonly Node[]): Node => build.release({}, ...content)
const statement = (...content: readonly Node[]): Node => build.release({ kind: 'statement' }, ...content)
const item = (...content: readonly (string | Node)[]): Node =>
  listItem(...content.map((part) => (typeof part === 'string' ? paragraph(part) : part)))
const cell = (text: string): Node => tableCell(paragraph(text))
const h = headline('H')
const p = paragraph
type Case = readonly [name: string, key: string, before: Node, after: Node]

function check(cases: readonly Case[]): void {
  it.each(cases)('%s (%s)', (_name, key, before, after) => {
    const keyboard = open(before)
    for (const one of key.split(' ')) keyboard.press(one)
    keyboard.state().doc.check()
    expect(keyboard.shown()).toBe(after.toString())
  })
}

// prettier-ignore
describe('Enter', () => {
  check([
    ['goes from the kicker to the headline', 'Enter', doc(kicker('K|'), h), doc(kicker('K'), headline('|H'))],
    ['goes on from the middle of the kicker', 'Enter', doc(kicker('K|k'), h), doc(kicker('Kk'), headline('|H'))],
    ['goes from the headline to the subheadline', 'Enter', doc(headline('H|'), subheadline('S'), lead('L')), doc(h, subheadline('|S'), lead('L'))],
    ['goes from the headline to the dateline', 'Enter', doc(headline('H|'), dateline('D'), lead('L')), doc(h, dateline('|D'), lead('L'))],
    ['goes from the headline to the lead', 'Enter', doc(headline('H|'), lead('L')), doc(h, lead('|L'))],
    ['never splits a headline', 'Enter', doc(headline('He|ad'), lead('L')), doc(headline('Head'), lead('|L'))],
    ['never splits a headline at its start', 'Enter', doc(headline('|Head'), lead('L')), doc(headline('Head'), lead('|L'))],
    ['keeps selected words of a headline', 'Enter', doc(headline('H|ea|d'), lead('L')), doc(headline('Head'), lead('|L'))],
    ['makes a lead behind a headline that nothing follows', 'Enter', doc(headline('H|')), doc(h, lead('|'))],
    ['makes a lead before the first section', 'Enter', doc(headline('H|'), section(sectionHeading('A'))), doc(h, lead('|'), section(sectionHeading('A')))],
    ['makes a paragraph behind the headline of a statement', 'Enter', statement(headline('H|')), statement(h, p('|'))],
    ['goes to the body where there is one and no lead', 'Enter', doc(headline('H|'), p('a')), doc(h, p('|a'))],
    ['goes from the subheadline to the lead', 'Enter', doc(h, subheadline('S|'), lead('L')), doc(h, subheadline('S'), lead('|L'))],
    ['goes from the dateline to the lead', 'Enter', doc(h, dateline('D|'), lead('L')), doc(h, dateline('D'), lead('|L'))],
    ['goes from the end of the lead to the body', 'Enter', doc(h, lead('L|'), p('a')), doc(h, lead('L'), p('|a'))],
    ['makes a paragraph behind a lead that nothing follows', 'Enter', doc(h, lead('L|')), doc(h, lead('L'), p('|'))],
    ['makes a paragraph between lead and section', 'Enter', doc(h, lead('L|'), section(sectionHeading('A'))), doc(h, lead('L'), p('|'), section(sectionHeading('A')))],
    ['makes the rest of a lead the first paragraph', 'Enter', doc(h, lead('L|M'), p('a')), doc(h, lead('L'), p('|M'), p('a'))],
    ['splits a paragraph', 'Enter', doc(h, p('a|b')), doc(h, p('a'), p('|b'))],
    ['makes a paragraph behind one', 'Enter', doc(h, p('a|')), doc(h, p('a'), p('|'))],
    ['makes a paragraph before one', 'Enter', doc(h, p('|a')), doc(h, p(''), p('|a'))],
    ['puts a new paragraph in the place of selected words', 'Enter', doc(h, p('a|b|c')), doc(h, p('a'), p('|c'))],
    ['only deletes a selection across parts', 'Enter', doc(headline('H|x'), lead('y|L')), doc(headline('H|'), lead('L'))],
    ['goes from a section heading to its first block', 'Enter', doc(h, section(sectionHeading('A|'), p('a'))), doc(h, section(sectionHeading('A'), p('|a')))],
    ['goes from the middle of a section heading on', 'Enter', doc(h, section(sectionHeading('A|B'), p('a'))), doc(h, section(sectionHeading('AB'), p('|a')))],
    ['goes from a section heading into a list', 'Enter', doc(h, section(sectionHeading('A|'), bulletList(item('a')))), doc(h, section(sectionHeading('A'), bulletList(item('|a'))))],
    ['makes the first block of a section', 'Enter', doc(h, section(sectionHeading('A|'))), doc(h, section(sectionHeading('A'), p('|')))],
    ['goes from the heading of end matter to its text', 'Enter', doc(h, boilerplate(sectionHeading('A|'), p('a'))), doc(h, boilerplate(sectionHeading('A'), p('|a')))],
    ['splits a paragraph of a quote', 'Enter', doc(h, quote(p('a|b'), attribution('N'))), doc(h, quote(p('a'), p('|b'), attribution('N')))],
    ['goes from an empty last paragraph of a quote to the attribution', 'Enter', doc(h, quote(p('a'), p('|'), attribution('N'))), doc(h, quote(p('a'), attribution('|N')))],
    ['goes from an empty only paragraph of a quote to the attribution', 'Enter', doc(h, quote(p('|'), attribution('N'))), doc(h, quote(p(''), attribution('|N')))],
    ['twice leaves the text of a quote', 'Enter Enter', doc(h, quote(p('a|'), attribution('N'))), doc(h, quote(p('a'), attribution('|N')))],
    ['goes out of an attribution', 'Enter', doc(h, quote(p('a'), attribution('N|'))), doc(h, quote(p('a'), attribution('N')), p('|'))],
    ['goes out of an attribution to an empty paragraph that is there', 'Enter', doc(h, quote(p('a'), attribution('N|')), p('')), doc(h, quote(p('a'), attribution('N')), p('|'))],
    ['makes a paragraph between an attribution and the next one', 'Enter', doc(h, quote(p('a'), attribution('N|')), p('b')), doc(h, quote(p('a'), attribution('N')), p('|'), p('b'))],
    ['never splits an attribution', 'Enter', doc(h, quote(p('a'), attribution('N|M'))), doc(h, quote(p('a'), attribution('NM')), p('|'))],
    ['splits a list item', 'Enter', doc(h, bulletList(item('a|b'))), doc(h, bulletList(item('a'), item('|b')))],
    ['leaves a list from its empty last item', 'Enter', doc(h, bulletList(item('a'), item('|'))), doc(h, bulletList(item('a')), p('|'))],
    ['leaves a numbered list from its only, empty item', 'Enter', doc(h, orderedList(item('|'))), doc(h, p('|'))],
    ['goes one list out from an empty inner item', 'Enter', doc(h, bulletList(item('a', bulletList(item('|'))))), doc(h, bulletList(item('a'), item('|')))],
    ['splits a paragraph in a cell', 'Enter', doc(h, table(tableRow(cell('a|b')))), doc(h, table(tableRow(tableCell(p('a'), p('|b')))))],
    ['splits a paragraph of end matter', 'Enter', doc(h, noteToEditors(p('a|b'))), doc(h, noteToEditors(p('a'), p('|b')))],
    ['splits a paragraph of the media contact', 'Enter', doc(h, mediaContact(p('a|'))), doc(h, mediaContact(p('a'), p('|')))],
    ['with Shift is the same', 'Shift-Enter', doc(h, p('a|b')), doc(h, p('a'), p('|b'))],
  ])
})

// prettier-ignore
describe('Backspace at the start', () => {
  check([
    ['leaves a kicker with words', 'Backspace', doc(kicker('|K'), h), doc(kicker('|K'), h)],
    ['takes an empty kicker away', 'Backspace', doc(kicker('|'), h), doc(headline('|H'))],
    ['leaves the headline', 'Backspace', doc(kicker('K'), headline('|H')), doc(kicker('K'), headline('|H'))],
    ['leaves an empty headline', 'Backspace', doc(headline('|'), lead('L')), doc(headline('|'), lead('L'))],
    ['takes an empty subheadline away', 'Backspace', doc(h, subheadline('|'), lead('L')), doc(headline('H|'), lead('L'))],
    ['leaves a subheadline with words', 'Backspace', doc(h, subheadline('|S')), doc(h, subheadline('|S'))],
    ['takes an empty dateline away', 'Backspace', doc(h, dateline('|'), lead('L')), doc(headline('H|'), lead('L'))],
    ['leaves a dateline with words', 'Backspace', doc(h, dateline('|D')), doc(h, dateline('|D'))],
    ['leaves a lead with words', 'Backspace', doc(h, lead('|L')), doc(h, lead('|L'))],
    ['takes an empty lead away', 'Backspace', doc(h, lead('|'), p('a')), doc(headline('H|'), p('a'))],
    ['moves no words from the body to the lead', 'Backspace', doc(h, lead('L'), p('|a')), doc(h, lead('L'), p('|a'))],
    ['takes an empty first paragraph away', 'Backspace', doc(h, lead('L'), p('|'), p('a')), doc(h, lead('L|'), p('a'))],
    ['joins two paragraphs', 'Backspace', doc(h, p('a'), p('|b')), doc(h, p('a|b'))],
    ['joins an empty paragraph with the one before', 'Backspace', doc(h, p('a'), p('|')), doc(h, p('a|'))],
    ['moves no words into a quote', 'Backspace', doc(h, quote(p('a'), attribution('N')), p('|b')), doc(h, quote(p('a'), attribution('N')), p('|b'))],
    ['takes an empty paragraph behind a quote away', 'Backspace', doc(h, quote(p('a'), attribution('N')), p('|')), doc(h, quote(p('a'), attribution('N|')))],
    ['joins a paragraph with the last item of a list', 'Backspace', doc(h, bulletList(item('a'), item('b')), p('|c')), doc(h, bulletList(item('a'), item('b|c')))],
    ['moves no words into a table', 'Backspace', doc(h, table(tableRow(cell('a'))), p('|b')), doc(h, table(tableRow(cell('a'))), p('|b'))],
    ['dissolves a section into the blocks before it', 'Backspace', doc(h, p('a'), section(sectionHeading('|S'), p('b'))), doc(h, p('a'), p('|S'), p('b'))],
    ['dissolves a section into the section before it', 'Backspace', doc(h, section(sectionHeading('A'), p('a')), section(sectionHeading('|B'), p('b'))), doc(h, section(sectionHeading('A'), p('a'), p('|B'), p('b')))],
    ['dissolves a section without heading words, leaving nothing of the heading', 'Backspace', doc(h, p('a'), section(sectionHeading('|'), p('b'))), doc(h, p('a|'), p('b'))],
    ['dissolves an empty section', 'Backspace', doc(h, lead('L'), section(sectionHeading('|'))), doc(h, lead('L|'))],
    ['moves no words from a section to its heading', 'Backspace', doc(h, section(sectionHeading('A'), p('|a'))), doc(h, section(sectionHeading('A'), p('|a')))],
    ['takes an empty paragraph behind a section heading away', 'Backspace', doc(h, section(sectionHeading('A'), p('|'))), doc(h, section(sectionHeading('A|')))],
    ['makes the heading of end matter a paragraph', 'Backspace', doc(h, boilerplate(sectionHeading('|A'), p('a'))), doc(h, boilerplate(p('|A'), p('a')))],
    ['takes an empty heading of end matter away', 'Backspace', doc(h, boilerplate(sectionHeading('|'), p('a'))), doc(h, boilerplate(p('|a')))],
    ['moves no words from end matter to the body', 'Backspace', doc(h, p('a'), boilerplate(p('|b'))), doc(h, p('a'), boilerplate(p('|b')))],
    ['moves no words between kinds of end matter', 'Backspace', doc(h, boilerplate(p('a')), mediaContact(p('|b'))), doc(h, boilerplate(p('a')), mediaContact(p('|b')))],
    ['takes empty end matter away', 'Backspace', doc(h, p('a'), noteToEditors(p('|'))), doc(h, p('a|'))],
    ['joins paragraphs of end matter', 'Backspace', doc(h, boilerplate(p('a'), p('|b'))), doc(h, boilerplate(p('a|b')))],
    ['moves no words out of a quote', 'Backspace', doc(h, p('a'), quote(p('|b'), attribution('N'))), doc(h, p('a'), quote(p('|b'), attribution('N')))],
    ['joins paragraphs of a quote', 'Backspace', doc(h, quote(p('a'), p('|b'), attribution('N'))), doc(h, quote(p('a|b'), attribution('N')))],
    ['takes an empty first paragraph of a quote away', 'Backspace', doc(h, p('x'), quote(p('|'), p('b'), attribution('N'))), doc(h, p('x|'), quote(p('b'), attribution('N')))],
    ['makes an empty quote a paragraph', 'Backspace', doc(h, quote(p('|'), attribution(''))), doc(h, p('|'))],
    ['leaves an attribution with words', 'Backspace', doc(h, quote(p('a'), attribution('|N'))), doc(h, quote(p('a'), attribution('|N')))],
    ['goes from an empty attribution back to the quote', 'Backspace', doc(h, quote(p('a'), attribution('|'))), doc(h, quote(p('a|'), attribution('')))],
    ['makes a quote without words a paragraph from its attribution', 'Backspace', doc(h, quote(p(''), attribution('|'))), doc(h, p('|'))],
    ['takes an item out of its list', 'Backspace', doc(h, bulletList(item('a'), item('|b'))), doc(h, bulletList(item('a')), p('|b'))],
    ['takes an inner item one list out', 'Backspace', doc(h, bulletList(item('a', bulletList(item('|b'))))), doc(h, bulletList(item('a'), item('|b')))],
    ['joins paragraphs of a list item', 'Backspace', doc(h, bulletList(item('a', '|b'))), doc(h, bulletList(item('a|b')))],
    ['stays in its cell', 'Backspace', doc(h, table(tableRow(cell('a'), cell('|b')))), doc(h, table(tableRow(cell('a'), cell('|b'))))],
    ['joins paragraphs of a cell', 'Backspace', doc(h, table(tableRow(tableCell(p('a'), p('|b'))))), doc(h, table(tableRow(cell('a|b'))))],
    ['takes a letter away within text', 'Backspace', doc(h, p('ab|')), doc(h, p('a|'))],
    ['by the word is the same at the border', 'Mod-Backspace', doc(h, lead('L'), p('|a')), doc(h, lead('L'), p('|a'))],
  ])
})

// prettier-ignore
describe('Delete at the end', () => {
  check([
    ['moves no words from the headline to the kicker', 'Delete', doc(kicker('K|'), h), doc(kicker('K|'), h)],
    ['moves no words from the lead to the headline', 'Delete', doc(headline('H|'), lead('L')), doc(headline('H|'), lead('L'))],
    ['takes an empty lead away', 'Delete', doc(headline('H|'), lead(''), p('a')), doc(headline('H|'), p('a'))],
    ['takes an empty subheadline away', 'Delete', doc(headline('H|'), subheadline(''), lead('L')), doc(headline('H|'), lead('L'))],
    ['moves no words from the body to the lead', 'Delete', doc(h, lead('L|'), p('a')), doc(h, lead('L|'), p('a'))],
    ['takes an empty paragraph behind the lead away', 'Delete', doc(h, lead('L|'), p(''), p('a')), doc(h, lead('L|'), p('a'))],
    ['joins two paragraphs', 'Delete', doc(h, p('a|'), p('b')), doc(h, p('a|b'))],
    ['takes an empty paragraph before a quote away', 'Delete', doc(h, p('|'), quote(p('a'), attribution('N'))), doc(h, quote(p('|a'), attribution('N')))],
    ['moves no words out of a quote', 'Delete', doc(h, p('a|'), quote(p('b'), attribution('N'))), doc(h, p('a|'), quote(p('b'), attribution('N')))],
    ['moves no words from an attribution', 'Delete', doc(h, quote(p('a|'), attribution('N'))), doc(h, quote(p('a|'), attribution('N')))],
    ['moves no words into an attribution', 'Delete', doc(h, quote(p('a'), attribution('N|')), p('b')), doc(h, quote(p('a'), attribution('N|')), p('b'))],
    ['takes an empty paragraph behind a quote away', 'Delete', doc(h, quote(p('a'), attribution('N|')), p('')), doc(h, quote(p('a'), attribution('N|')))],
    ['pulls the first item of a list up', 'Delete', doc(h, p('a|'), bulletList(item('b'), item('c'))), doc(h, p('a|b'), bulletList(item('c')))],
    ['pulls the only item of a list up', 'Delete', doc(h, p('a|'), orderedList(item('b'))), doc(h, p('a|b'))],
    ['moves no words from a section to the paragraph before', 'Delete', doc(h, p('a|'), section(sectionHeading('S'), p('b'))), doc(h, p('a|'), section(sectionHeading('S'), p('b')))],
    ['dissolves a section without heading words', 'Delete', doc(h, p('a|'), section(sectionHeading(''), p('b'))), doc(h, p('a|'), p('b'))],
    ['moves no words to a section heading', 'Delete', doc(h, section(sectionHeading('S|'), p('b'))), doc(h, section(sectionHeading('S|'), p('b')))],
    ['takes an empty paragraph behind a section heading away', 'Delete', doc(h, section(sectionHeading('S|'), p(''), p('b'))), doc(h, section(sectionHeading('S|'), p('b')))],
    ['moves no words out of end matter', 'Delete', doc(h, p('a|'), boilerplate(p('b'))), doc(h, p('a|'), boilerplate(p('b')))],
    ['joins two items of a list not at all', 'Delete', doc(h, bulletList(item('a|'), item('b'))), doc(h, bulletList(item('a|'), item('b')))],
    ['stays in its cell', 'Delete', doc(h, table(tableRow(cell('a|'), cell('b')))), doc(h, table(tableRow(cell('a|'), cell('b'))))],
    ['takes a letter away within text', 'Delete', doc(h, p('|ab')), doc(h, p('|b'))],
    ['does nothing at the end of the release', 'Delete', doc(h, p('a|')), doc(h, p('a|'))],
  ])
})

// prettier-ignore
describe('deleting a selection', () => {
  check([
    ['within a headline takes the words', 'Delete', doc(headline('a|b|c')), doc(headline('a|c'))],
    ['across headline and lead joins nothing', 'Backspace', doc(headline('a|b'), lead('c|d')), doc(headline('a|'), lead('d'))],
    ['across lead and body keeps both', 'Delete', doc(h, lead('a|b'), p('x'), p('c|d')), doc(h, lead('a|'), p('d'))],
    ['from the headline through a section keeps the parts at its ends', 'Delete', doc(headline('a|b'), lead('L'), p('x'), section(sectionHeading('S'), p('c|d'))), doc(headline('a|'), lead(''), section(sectionHeading(''), p('d')))],
    ['across paragraphs joins them', 'Delete', doc(h, p('a|b'), p('x'), p('c|d')), doc(h, p('a|d'))],
    ['across paragraphs takes a quote between with it', 'Delete', doc(h, p('a|b'), quote(p('x'), attribution('N')), p('c|d')), doc(h, p('a|d'))],
    ['across two sections joins neither', 'Delete', doc(h, section(sectionHeading('S'), p('a|b')), section(sectionHeading('T'), p('c|d'))), doc(h, section(sectionHeading('S'), p('a|')), section(sectionHeading(''), p('d')))],
    ['from a paragraph into a quote joins nothing', 'Delete', doc(h, p('a|b'), quote(p('c|d'), attribution('N'))), doc(h, p('a|'), quote(p('d'), attribution('N')))],
    ['from a quote into its attribution joins nothing', 'Delete', doc(h, quote(p('a|b'), attribution('c|d'))), doc(h, quote(p('a|'), attribution('d')))],
    ['across the body into end matter joins nothing', 'Delete', doc(h, p('a|b'), section(sectionHeading('S'), p('x')), boilerplate(p('c|d'))), doc(h, p('a|'), boilerplate(p('d')))],
    ['across cells keeps the table', 'Delete', doc(h, p('a|b'), table(tableRow(cell('c|d')))), doc(h, p('a|'), table(tableRow(cell('d'))))],
    ['of everything leaves an empty release', 'Mod-a Delete', doc(kicker('K'), headline('|H'), lead('L'), section(sectionHeading('S'), p('a')), boilerplate(p('b'))), doc(headline('|'), lead(''), p(''))],
    ['of everything leaves an empty statement', 'Mod-a Backspace', statement(headline('|H'), p('a')), statement(headline('|'), p(''))],
    ['by typing over everything puts the text in the headline', 'Mod-a x', doc(headline('|H'), lead('L'), p('a')), doc(headline('x|'), lead(''), p(''))],
    ['by typing over headline and lead keeps both', 'x', doc(headline('a|b'), lead('c|d')), doc(headline('ax|'), lead('d'))],
  ])
})

// prettier-ignore
describe('Tab', () => {
  const wide = (a: string, b: string): Node => tableRow(tableHeader(p(a)), tableHeader(p(b)))
  check([
    ['puts an item into an inner list', 'Tab', doc(h, bulletList(item('a'), item('|b'))), doc(h, bulletList(item('a', bulletList(item('|b')))))],
    ['leaves a first item where it is', 'Tab', doc(h, bulletList(item('|a'))), doc(h, bulletList(item('|a')))],
    ['with Shift takes an item out', 'Shift-Tab', doc(h, bulletList(item('a', bulletList(item('|b'))))), doc(h, bulletList(item('a'), item('|b')))],
    ['goes to the next cell', 'Tab', doc(h, table(wide('a|', 'b'))), doc(h, table(wide('a', '|b|')))],
    ['with Shift goes to the cell before', 'Shift-Tab', doc(h, table(wide('a', '|b'))), doc(h, table(wide('|a|', 'b')))],
    ['adds a row behind the last cell', 'Tab', doc(h, table(tableRow(cell('a'), cell('b|')))), doc(h, table(tableRow(cell('a'), cell('b')), tableRow(cell('|'), cell(''))))],
    ['is not ours in a paragraph', 'Tab', doc(h, p('a|')), doc(h, p('a|'))],
    ['is not ours in a headline', 'Tab', doc(headline('H|')), doc(headline('H|'))],
  ])
})

// prettier-ignore
describe('Alt with an arrow', () => {
  const q = quote(p('q'), attribution('N'))
  const s = (name: string, ...blocks: readonly Node[]): Node => section(sectionHeading(name), ...blocks)
  check([
    ['moves a paragraph up', 'Alt-ArrowUp', doc(h, p('a'), p('b|')), doc(h, p('b|'), p('a'))],
    ['moves a paragraph down', 'Alt-ArrowDown', doc(h, p('a|'), p('b')), doc(h, p('b'), p('a|'))],
    ['moves nothing above the lead', 'Alt-ArrowUp', doc(h, lead('L'), p('a|')), doc(h, lead('L'), p('a|'))],
    ['moves no headline', 'Alt-ArrowDown', doc(headline('H|'), lead('L')), doc(headline('H|'), lead('L'))],
    ['moves no lead', 'Alt-ArrowDown', doc(h, lead('L|'), p('a')), doc(h, lead('L|'), p('a'))],
    ['moves a whole quote from within', 'Alt-ArrowDown', doc(h, quote(p('q|'), attribution('N')), p('a')), doc(h, p('a'), quote(p('q|'), attribution('N')))],
    ['moves a quote from its attribution', 'Alt-ArrowUp', doc(h, p('a'), quote(p('q'), attribution('N|'))), doc(h, quote(p('q'), attribution('N|')), p('a'))],
    ['moves a paragraph past a quote', 'Alt-ArrowUp', doc(h, q, p('a|')), doc(h, p('a|'), q)],
    ['moves a block down into the next section', 'Alt-ArrowDown', doc(h, p('a|'), s('S', p('b'))), doc(h, s('S', p('a|'), p('b')))],
    ['moves a block up out of the first section', 'Alt-ArrowUp', doc(h, p('a'), s('S', p('b|'))), doc(h, p('a'), p('b|'), s('S'))],
    ['moves a block up out of the first section to behind the lead', 'Alt-ArrowUp', doc(h, lead('L'), s('S', p('b|'))), doc(h, lead('L'), p('b|'), s('S'))],
    ['moves a block to the end of the section before', 'Alt-ArrowUp', doc(h, s('S', p('a')), s('T', p('b|'))), doc(h, s('S', p('a'), p('b|')), s('T'))],
    ['moves a block to the next section', 'Alt-ArrowDown', doc(h, s('S', p('a|')), s('T', p('b'))), doc(h, s('S'), s('T', p('a|'), p('b')))],
    ['moves a section from its heading', 'Alt-ArrowUp', doc(h, s('S', p('a')), s('T|', p('b'))), doc(h, s('T|', p('b')), s('S', p('a')))],
    ['moves no section above the blocks before', 'Alt-ArrowUp', doc(h, p('a'), s('S|')), doc(h, p('a'), s('S|'))],
    ['moves a list item', 'Alt-ArrowDown', doc(h, bulletList(item('a|'), item('b'))), doc(h, bulletList(item('b'), item('a|')))],
    ['moves an item no further than its list', 'Alt-ArrowUp', doc(h, p('x'), bulletList(item('a|'))), doc(h, p('x'), bulletList(item('a|')))],
    ['moves a table from its cell', 'Alt-ArrowUp', doc(h, p('x'), table(tableRow(cell('a|')))), doc(h, table(tableRow(cell('a|'))), p('x'))],
    ['moves a block of end matter within it', 'Alt-ArrowUp', doc(h, boilerplate(p('a'), p('b|'))), doc(h, boilerplate(p('b|'), p('a')))],
    ['moves no block out of end matter', 'Alt-ArrowUp', doc(h, p('x'), boilerplate(p('a|'))), doc(h, p('x'), boilerplate(p('a|')))],
    ['moves end matter from its heading', 'Alt-ArrowUp', doc(h, noteToEditors(p('a')), boilerplate(sectionHeading('A|'), p('b'))), doc(h, boilerplate(sectionHeading('A|'), p('b')), noteToEditors(p('a')))],
    ['is undone by one undo', 'Alt-ArrowUp Mod-z', doc(h, p('a'), p('b|')), doc(h, p('a'), p('b|'))],
  ])
})

// prettier-ignore
describe('keys that insert', () => {
  check([
    ['a paragraph behind the block', 'Mod-Alt-p', doc(h, quote(p('a|'), attribution('N'))), doc(h, quote(p('a'), attribution('N')), p('|'))],
    ['a quote behind the paragraph', 'Mod-Alt-o', doc(h, p('a|')), doc(h, p('a'), quote(p('|'), attribution('')))],
    ['a quote in the place of an empty paragraph', 'Mod-Alt-o', doc(h, p('|'), p('b')), doc(h, quote(p('|'), attribution('')), p('b'))],
    ['a quote first in the body from the headline', 'Mod-Alt-o', doc(headline('H|'), lead('L'), p('a')), doc(h, lead('L'), quote(p('|'), attribution('')), p('a'))],
    ['a quote first in the section from its heading', 'Mod-Alt-o', doc(h, section(sectionHeading('S|'), p('a'))), doc(h, section(sectionHeading('S'), quote(p('|'), attribution('')), p('a')))],
    ['a section that takes what follows', 'Mod-Alt-h', doc(h, p('a|'), p('b')), doc(h, p('a'), section(sectionHeading('|'), p('b')))],
    ['a section at the end', 'Mod-Alt-h', doc(h, p('a|')), doc(h, p('a'), section(sectionHeading('|'), p('')))],
    ['a section in the place of an empty paragraph', 'Mod-Alt-h', doc(h, p('a'), p('|'), p('b')), doc(h, p('a'), section(sectionHeading('|'), p('b')))],
    ['a section that splits another', 'Mod-Alt-h', doc(h, section(sectionHeading('S'), p('a|'), p('b'))), doc(h, section(sectionHeading('S'), p('a')), section(sectionHeading('|'), p('b')))],
    ['a section behind another from its heading', 'Mod-Alt-h', doc(h, section(sectionHeading('S|'), p('a'))), doc(h, section(sectionHeading('S'), p('a')), section(sectionHeading('|'), p('')))],
    ['a section before the end matter', 'Mod-Alt-h', doc(h, boilerplate(p('a|'))), doc(h, section(sectionHeading('|'), p('')), boilerplate(p('a')))],
    ['a list', 'Mod-Alt-i', doc(h, p('|')), doc(h, bulletList(item('|')))],
    ['a numbered list', 'Mod-Alt-1', doc(h, p('a|')), doc(h, p('a'), orderedList(item('|')))],
    ['a kicker', 'Mod-Alt-k', doc(headline('H|')), doc(kicker('|'), h)],
    ['a subheadline', 'Mod-Alt-u', doc(headline('H|'), lead('L')), doc(h, subheadline('|'), lead('L'))],
    ['a dateline before the lead', 'Mod-Alt-r', doc(headline('H|'), lead('L')), doc(h, dateline('|'), lead('L'))],
    ['a lead before the body', 'Mod-Alt-v', doc(h, p('a|')), doc(h, lead('|'), p('a'))],
    ['no second lead, but the way to it', 'Mod-Alt-v', doc(h, lead('L'), p('a|')), doc(h, lead('|L'), p('a'))],
    ['a boilerplate', 'Mod-Alt-b', doc(h, p('a|')), doc(h, p('a'), boilerplate(p('|')))],
    ['a note to editors behind the boilerplate', 'Mod-Alt-n', doc(h, p('a|'), boilerplate(p('b'))), doc(h, p('a'), boilerplate(p('b')), noteToEditors(p('|')))],
    ['no second media contact while one is empty', 'Mod-Alt-c', doc(h, p('a|'), mediaContact(p(''))), doc(h, p('a'), mediaContact(p('|')))],
  ])
})

// prettier-ignore
describe('keys that turn, copy and delete', () => {
  check([
    ['a paragraph into a list', 'Shift-Mod-8', doc(h, p('a|')), doc(h, bulletList(item('a|')))],
    ['selected paragraphs into one list', 'Shift-Mod-7', doc(h, p('|a'), p('b|'), p('c')), doc(h, orderedList(item('a'), item('b|')), p('c'))],
    ['a list into another kind', 'Shift-Mod-7', doc(h, bulletList(item('a'), item('b|'))), doc(h, orderedList(item('a'), item('b|')))],
    ['a list into paragraphs', 'Shift-Mod-Alt-p', doc(h, bulletList(item('a'), item('b|'))), doc(h, p('a'), p('b|'))],
    ['a paragraph into a quote', 'Shift-Mod-Alt-o', doc(h, p('a|')), doc(h, quote(p('a|'), attribution('')))],
    ['a quote into paragraphs, its attribution too', 'Shift-Mod-Alt-p', doc(h, quote(p('a|'), attribution('N'))), doc(h, p('a|'), p('N'))],
    ['a paragraph into a section', 'Shift-Mod-Alt-h', doc(h, p('a'), p('b|'), p('c')), doc(h, p('a'), section(sectionHeading('|b'), p('c')))],
    ['a section heading into a paragraph', 'Shift-Mod-Alt-p', doc(h, p('a'), section(sectionHeading('S|'), p('b'))), doc(h, p('a'), p('|S'), p('b'))],
    ['the first paragraph into the lead', 'Shift-Mod-Alt-v', doc(h, p('a|'), p('b')), doc(h, lead('a|'), p('b'))],
    ['no paragraph into a second lead', 'Shift-Mod-Alt-v', doc(h, lead('L'), p('a|')), doc(h, lead('L'), p('a|'))],
    ['the lead into a paragraph', 'Shift-Mod-Alt-p', doc(h, lead('L|'), p('a')), doc(h, p('L|'), p('a'))],
    ['no headline into anything', 'Shift-Mod-Alt-p', doc(headline('H|')), doc(headline('H|'))],
    ['a block twice', 'Shift-Mod-d', doc(h, p('a|'), p('b')), doc(h, p('a'), p('|a'), p('b'))],
    ['a block away', 'Shift-Mod-Backspace', doc(h, p('a'), p('b|'), p('c')), doc(h, p('a|'), p('c'))],
    ['a section away with its blocks', 'Shift-Mod-Backspace', doc(h, p('a'), section(sectionHeading('S|'), p('b'))), doc(h, p('a|'))],
    ['the only item away with its list', 'Shift-Mod-Backspace', doc(h, p('a'), bulletList(item('b|'))), doc(h, p('a|'))],
    ['the words of the only paragraph of end matter', 'Shift-Mod-Backspace', doc(h, boilerplate(p('a|'))), doc(h, boilerplate(p('|')))],
    ['the words of the headline', 'Shift-Mod-Backspace', doc(headline('H|'), p('a')), doc(headline('|'), p('a'))],
    ['a kicker away', 'Shift-Mod-Backspace', doc(kicker('K|'), h), doc(headline('|H'))],
  ])
})
