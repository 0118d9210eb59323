import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folded, textOfMarkup, type Markup, type MarkupNode } from '../../../domain/clipboard/markup'
import { readPastedPage, readPastedText, type Pasted } from '../../../domain/clipboard/read-pasted'
import * as build from '../../../domain/document/builders'
import { parseRelease } from '../../../domain/document/parse'
import { redo, undo } from '@tiptap/pm/history'
import { open } from '../testing/keyboard'
import { parseHtml } from './parse-html'
import { pasteAsPlainInstead, pasteInSteps } from './paste-steps'

const sample = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'testing/samples', name), 'utf8')
function read(name: string): Pasted {
  const text = sample(name)
  return (name.endsWith('.txt') ? null : readPastedPage(parseHtml(text), text)) ?? readPastedText(text)
}
const pages = ['word.html', 'outlook.html', 'google-docs.html', 'libreoffice.html', 'chromium-page.html']
const shapes = (name: string): readonly string[] => read(name).blocks.map(String)

/** The page's words without list signs, in any order; superscripts as plain digits. */
function wordsOf(node: MarkupNode): readonly string[] {
  const visible = (one: MarkupNode): string => {
    if (typeof one === 'string') return one
    if (/mso-list:\s*ignore/i.test(one.attributes.style ?? '') || ['style', 'head'].includes(one.tag))
      return ' '
    const isInline = ['span', 'b', 'i', 'em', 'strong', 'ins', 'font', 'sub', 'sup', 'o:p'].includes(one.tag)
    const gap = isInline ? '' : ' '
    return gap + one.children.map(visible).join('') + gap
  }
  return words(visible(node))
}
const words = (text: string): readonly string[] =>
  folded(text.normalize('NFKC'))
    .split(/[\s.,:]+/)
    .filter((word) => word !== '')
    .sort()

describe('a sample of the clipboard', () => {
  it.each(pages)('loses no word but those that the report lists: %s', (name) => {
    const { blocks, notes } = read(name)
    const pasted = blocks.map((block) => block.textBetween(0, block.content.size, '\n')).join('\n')
    const listed = notes.leftOut.map(({ text }) => text).join('\n')
    expect(words(`${pasted}\n${listed}`)).toEqual(wordsOf(parseHtml(sample(name))))
  })

  it('of Word has real lists, parts by style, and says what it left out', () => {
    expect(shapes('word.html')).toEqual([
      'headline("Bücherbus Lüttwik fährt bis Oehe")',
      'paragraph("Der ", strong("Bücherbus"), " der Gemeinde Lüttwik hält künftig an ", strong("neun"), " Orten, schreibt das ", emphasis("Amtsblatt"), ". ", link("Fahrplan"))',
      'sectionHeading("Die neuen Halte")',
      'bulletList(listItem(paragraph("Schule am Deich"), bulletList(listItem(paragraph("dienstags um 9\u00a0Uhr")))), listItem(paragraph("Anleger")))',
      'paragraph("So geht es weiter:")',
      'orderedList(listItem(paragraph("Karte lösen")), listItem(paragraph("einsteigen")))',
      'table(tableRow(tableHeader(paragraph(strong("Ort"))), tableHeader(paragraph(strong("Tag")))), tableRow(tableCell(paragraph("Deich")), tableCell(paragraph("Dienstag"))))',
      'quote(paragraph("„Lesen gehört ins Dorf.“"), attribution("– Enno Harms, Fahrer"))',
      'paragraph("Anmeldung im Rathaus")',
      'paragraph("Ausgabe vom März.")',
    ])
    const { blocks, notes } = read('word.html')
    expect(blocks[5]?.attrs.start).toBe(2)
    expect(notes.changed).toEqual({ footnote: 1, textBox: 1 })
    expect(notes.leftOut.map(({ kind }) => kind)).toEqual([
      'deletion',
      'noteSign',
      'noteSign',
      'image',
      'hidden',
      'noteSign',
      'comment',
    ])
  })

  it('of LibreOffice, copied in it, keeps its form', () => {
    expect(shapes('libreoffice.html').map((shape) => shape.replace(/\(.*/, ''))).toEqual([
      'headline',
      'paragraph',
      'sectionHeading',
      'bulletList',
      'paragraph',
      'orderedList',
      'table',
      'quote',
      'paragraph',
      'paragraph',
    ])
    expect(shapes('libreoffice.html')[6]).toMatch(/^table\(tableRow\(tableHeader\(paragraph\("Ort"\)\)/)
  })

  it('of Google Docs takes strong from the spans and not from the wrapper', () => {
    expect(shapes('google-docs.html')).toEqual([
      'headline("Repair-Café öffnet im Speicher")',
      'paragraph("Ab Mai wird im ", strong("alten Speicher"), emphasis(" wieder"), " repariert. ", link("Termine"))',
      'sectionHeading("Was mitzubringen ist")',
      'bulletList(listItem(paragraph("das Gerät"), bulletList(listItem(paragraph("samt Kabel")))), listItem(paragraph("etwas Geduld")))',
      'orderedList(listItem(paragraph("anmelden")))',
      'table(tableRow(tableHeader(paragraph("Tag")), tableHeader(paragraph("Zeit"))), tableRow(tableCell(paragraph("Freitag")), tableCell(paragraph("16 Uhr"))))',
    ])
  })

  it('of a web page leaves its navigation and buttons, keeps quote, terms and raised numbers', () => {
    const { notes } = read('chromium-page.html')
    expect(notes.leftOut.map(({ kind }) => kind)).toEqual(['navigation', 'image', 'control'])
    const text = shapes('chromium-page.html').join('\n')
    expect(text).toContain(
      'quote(paragraph("„Die Insel hat lange gewartet.“"), attribution("— Tamme Brar, Fährmann"))',
    )
    expect(text).toContain('um 3\u00a0t CO₂ auf 40\u00a0m²')
  })

  it('of Outlook quotes nothing that is only moved in, and has the hidden address of a link', () => {
    expect(shapes('outlook.html').join('\n')).not.toContain('quote(')
    const addresses: unknown[] = []
    for (const block of read('outlook.html').blocks)
      block.descendants(
        (node) => void addresses.push(...node.marks.map(({ attrs }) => attrs.href as unknown)),
      )
    expect(addresses).toContain('https://www.bad-luettwik.example/bilanz')
  })

  it('of a PDF viewer has its paragraphs back, also where the viewer calls it a page', () => {
    const text = sample('chromium-pdf.txt')
    expect(readPastedPage(parseHtml(text), text)).toBeNull()
    expect(shapes('chromium-pdf.txt')).toHaveLength(4)
    expect(
      folded(
        read('chromium-pdf.txt')
          .blocks.map(({ textContent }) => textContent)
          .join(' '),
      ),
    ).toBe(folded(text))
  })

  it('puts words together that a line end cut, unless a hyphen belongs there', () => {
    const text =
      'Die Gemeindevertretung hat am Dienstag über den neuen Land-\nschaftsplan beraten und dabei auch über die Fragen des Umwelt-\nund Klimaschutzes gesprochen, die in der letzten Zeit immer\nwieder aufgekommen waren.'
    const { blocks, notes } = readPastedText(text)
    expect(blocks.map(({ textContent }) => textContent).join('\n')).toContain(
      'den neuen Landschaftsplan beraten',
    )
    expect(blocks.map(({ textContent }) => textContent).join('\n')).toContain('Umwelt- und Klimaschutzes')
    expect(notes.changed.hyphen).toBe(1)
  })
})

describe('pasting in two steps', () => {
  const paste = (keyboard: ReturnType<typeof open>, pasted: Pasted, plain: string) =>
    pasteInSteps(keyboard.state(), pasted, plain, (transaction) => {
      keyboard.dispatch(transaction)
      return keyboard.state()
    })
  const filled = () =>
    open(build.release({}, build.headline('H'), build.paragraph('vorn|'), build.paragraph('hinten')))

  it.each(pages)('brings the plain version by one undo and takes it out by a second: %s', (name) => {
    const keyboard = filled()
    const before = keyboard.state().doc
    paste(keyboard, read(name), 'eins\nzwei')
    expect(parseRelease(keyboard.state().doc.toJSON()).ok).toBe(true)
    const formed = keyboard.state().doc
    undo(keyboard.state(), keyboard.dispatch)
    expect(keyboard.state().doc.textBetween(0, keyboard.state().doc.content.size, '|')).toBe(
      'H|vorneins|zwei|hinten',
    )
    undo(keyboard.state(), keyboard.dispatch)
    expect(keyboard.state().doc.eq(before)).toBe(true)
    redo(keyboard.state(), keyboard.dispatch)
    redo(keyboard.state(), keyboard.dispatch)
    expect(keyboard.state().doc.toString()).toBe(formed.toString())
  })

  it('fills an empty release with its front', () => {
    const keyboard = open(build.release({}, build.headline('|'), build.lead(), build.paragraph()))
    paste(keyboard, read('word.html'), 'eins')
    expect(keyboard.state().doc.child(0).toString()).toBe('headline("Bücherbus Lüttwik fährt bis Oehe")')
    expect(keyboard.state().doc.child(1).toString()).toMatch(/^lead\("Der ", strong\("Bücherbus"\)/)
    expect(keyboard.state().doc.children.filter(({ type }) => type.name === 'section')).toHaveLength(1)
  })

  it('offers the plain words only while nothing else was changed', () => {
    const keyboard = filled()
    const told = paste(keyboard, read('word.html'), 'eins')
    expect(told?.kept).toEqual({ heading: 2, list: 2, table: 1, quote: 1 })
    expect(pasteAsPlainInstead(keyboard.state())).toBe(true)
    keyboard.type('x')
    expect(pasteAsPlainInstead(keyboard.state())).toBe(false)
  })

  it('says what cannot stand where the cursor is', () => {
    const keyboard = open(
      build.release({}, build.headline('H'), build.quote(build.paragraph('q|'), build.attribution('N'))),
    )
    expect(paste(keyboard, read('google-docs.html'), 'eins')?.changed.flattened).toBe(3)
  })
})

it('reads a page that is nothing but depth', () => {
  const html = `${'<div>'.repeat(5000)}Ende${'</div>'.repeat(5000)}`
  const page: Markup = parseHtml(html)
  expect(folded(textOfMarkup(page))).toBe('Ende')
  expect(readPastedPage(page, html)?.blocks.map(String)).toEqual(['paragraph("Ende")'])
})
