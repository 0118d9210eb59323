// @vitest-environment happy-dom
import { getSchema } from '@tiptap/core'
import { DOMParser, Slice, type Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as build from '../../../domain/document/builders'
import { parseRelease } from '../../../domain/document/parse'
import { schema } from '../../../domain/document/schema'
import { releaseMarks } from '../extensions/marks'
import { releaseNodes } from '../extensions/nodes'
import { editorMessages } from '../messages'
import { releasePaste } from '../plugins/paste'
import { movesWords } from '../plugins/words-stay'
import { open } from '../testing/keyboard'
import { pasteSlice, sliceOfText } from './paste'

const {
  headline,
  lead,
  paragraph: p,
  quote,
  attribution,
  section,
  sectionHeading,
  bulletList,
  listItem,
} = build
const doc = (...content: readonly Node[]): Node => build.release({}, ...content)
const h = headline('H')
const editorSchema = getSchema([...releaseNodes({ current: editorMessages.en }), ...releaseMarks()])

const sliceOf = (node: Node): Slice => new Slice(node.content, 0, 0)
function pasted(before: Node, slice: Slice): string {
  const keyboard = open(before)
  keyboard.dispatch(pasteSlice(keyboard.state(), slice))
  keyboard.state().doc.check()
  return keyboard.shown()
}

function readHtml(html: string): Slice {
  const element = new window.DOMParser().parseFromString(html, 'text/html').body
  return DOMParser.fromSchema(editorSchema).parseSlice(element)
}

const blocks = (...nodes: readonly Node[]): Slice => sliceOf(doc(h, ...nodes).type.create(null, [...nodes]))

describe('pasting', () => {
  it.each<[string, Node, Slice, Node]>([
    [
      'lines of text as paragraphs',
      doc(h, p('a|b')),
      sliceOfText(schema, 'x\n\ny'),
      doc(h, p('ax'), p('y|b')),
    ],
    ['one line into the text', doc(h, p('a|b')), sliceOfText(schema, 'x'), doc(h, p('ax|b'))],
    [
      'several lines into a headline as one',
      doc(headline('a|b')),
      sliceOfText(schema, 'x\ny'),
      doc(headline('ax y|b')),
    ],
    ['text in normalisation form C', doc(h, p('|')), sliceOfText(schema, 'u\u0308'), doc(h, p('ü|'))],
    [
      'several paragraphs at the end of a lead',
      doc(h, lead('a|'), p('z')),
      sliceOfText(schema, 'x\ny'),
      doc(h, lead('ax'), p('y|'), p('z')),
    ],
    [
      'several paragraphs within a lead as one',
      doc(h, lead('a|b')),
      sliceOfText(schema, 'x\ny'),
      doc(h, lead('ax y|b')),
    ],
    [
      'a quote into the body',
      doc(h, p('|')),
      blocks(quote(p('q'), attribution('N'))),
      doc(h, quote(p('q'), attribution(build.speaker('N|')))),
    ],
    [
      'a quote into a quote as its words',
      doc(h, quote(p('a|'), attribution('M'))),
      blocks(quote(p('q'), attribution('N'))),
      doc(h, quote(p('aq'), p('N|'), attribution('M'))),
    ],
    [
      'a list into a list item as its words',
      doc(h, bulletList(listItem(p('|')))),
      blocks(bulletList(listItem(p('x')), listItem(p('y')))),
      doc(h, bulletList(listItem(p('x'), p('y|')))),
    ],
    [
      'a headline into the body as a paragraph',
      doc(h, p('a'), p('|')),
      sliceOf(doc(headline('X'), p('y'))),
      doc(h, p('a'), p('X'), p('y|')),
    ],
    [
      'a section into the body as a section',
      doc(h, p('|')),
      blocks(section(sectionHeading('S'), p('y'))),
      doc(h, section(sectionHeading('S'), p('y|'))),
    ],
    [
      'a whole release into an empty one',
      doc(headline('|')),
      sliceOf(doc(headline('X'), lead('y'), p('z'))),
      doc(headline('X'), lead('y'), p('z|')),
    ],
    [
      'in the place of a selection across parts',
      doc(headline('a|b'), lead('c|d')),
      sliceOfText(schema, 'x'),
      doc(headline('ax|'), lead('d')),
    ],
  ])('puts %s', (_name, before, slice, after) => {
    expect(pasted(before, slice)).toBe(after.toString())
  })

  it('loses no word, keeps the grammar and moves nothing that was there, wherever it happens', () => {
    const full = doc(
      h,
      lead('lead one'),
      p('two three'),
      quote(p('four'), attribution('five, six')),
      bulletList(listItem(p('seven'), bulletList(listItem(p('eight')))), listItem(p('nine'))),
      build.table(build.tableRow(build.tableCell(p('ten')), build.tableCell(p('eleven')))),
      section(sectionHeading('twelve'), p('thirteen')),
      build.boilerplate(p('fourteen')),
    )
    const letters = (node: { textBetween: (from: number, to: number) => string }, size: number) =>
      [...node.textBetween(0, size).replace(/\s/g, '')].sort().join('')
    fc.assert(
      fc.property(
        fc.nat(full.content.size),
        fc.nat(full.content.size),
        fc.nat(full.content.size),
        (at, a, b) => {
          const slice = full.slice(Math.min(a, b), Math.max(a, b))
          const state = EditorState.create({
            doc: full,
            selection: TextSelection.near(full.resolve(at)),
          })
          const transaction = pasteSlice(state, slice)
          transaction.doc.check()
          expect(movesWords(transaction) && transaction.getMeta('wordsMayMove') !== true).toBe(false)
          const wanted = letters(full, full.content.size) + letters(slice.content, slice.content.size)
          expect(letters(transaction.doc, transaction.doc.content.size)).toBe([...wanted].sort().join(''))
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('pasting cells into a table', () => {
  const { table, tableRow: row, tableCell: cell } = build
  const copied = blocks(table(row(cell(p('x')), cell(p('y')))))
  const rowsAfter = (before: Node): readonly string[] => {
    const keyboard = open(before)
    keyboard.dispatch(pasteSlice(keyboard.state(), copied))
    keyboard.state().doc.check()
    const tables = keyboard.state().doc.children.filter(({ type }) => type.name === 'table')
    return tables.flatMap(({ children }) =>
      children.map((line) => line.children.map(({ textContent }) => textContent).join(' ')),
    )
  }

  it('puts them into the cells from the one with the cursor on', () => {
    const before = doc(h, table(row(cell(p('a')), cell(p('b'))), row(cell(p('c|')), cell(p('d')))))
    expect(rowsAfter(before)).toEqual(['a b', 'x y'])
  })

  it('widens a table that is too small', () => {
    expect(rowsAfter(doc(h, table(row(cell(p('a|'))))))).toEqual(['x y'])
  })

  it('makes a table of its own of them elsewhere', () => {
    expect(rowsAfter(doc(h, p('a|')))).toEqual(['x y'])
  })
})

describe('pasted HTML', () => {
  it('keeps lists, tables, emphasis and headings, and nothing that could run', () => {
    const slice = readHtml(
      '<h2 onclick="x()">T</h2><p style="color:red">a <b>b</b> <i>c</i> <script>bad()</script><a href="https://example.org">d</a></p><ul><li>e</li></ul><table><tr><th>f</th></tr></table>',
    )
    expect(slice.content.toString()).toBe(
      '<sectionHeading("T"), paragraph("a ", strong("b"), " ", emphasis("c"), " ", link("d")), bulletList(listItem(paragraph("e"))), table(tableRow(tableHeader(paragraph("f"))))>',
    )
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/relative', ''])(
    'makes no link to %s',
    (href) => {
      const slice = readHtml(`<p><a href="${href}">word</a></p>`)
      expect(slice.content.toString()).toBe('<paragraph("word")>')
    },
  )

  it('cannot make a node or a mark with attributes that the grammar refuses', () => {
    const { orderedList, table } = editorSchema.nodes
    expect(() => orderedList!.create({ start: '<img>' })).toThrow(RangeError)
    expect(() => table!.create({ id: {} })).toThrow(RangeError)
    expect(() => editorSchema.marks.link!.create({ href: 'javascript:alert(1)' })).toThrow(RangeError)
  })

  it('fits the domain after a round through the clipboard', () => {
    const slice = readHtml('<p>u\u0308ber</p>')
    const plugin = releasePaste({ onPasted: () => undefined, onLongPaste: () => undefined })
    const checked = plugin.props.transformPasted?.call(plugin, slice, null as never, false)
    const state = EditorState.create({ doc: editorSchema.nodeFromJSON(doc(h, p('')).toJSON()) })
    const at = TextSelection.atEnd(state.doc)
    const after = state.apply(pasteSlice(state.apply(state.tr.setSelection(at)), checked ?? Slice.empty)).doc
    expect(parseRelease(after.toJSON()).ok).toBe(true)
    expect(after.textContent).toBe('Hüber')
  })
})
