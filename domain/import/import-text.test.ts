import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributesOf } from '../document/attributes-of'
import { outlineOf } from '../document/outline'
import { parseRelease, type ReleaseNode } from '../document/parse'
import { quotesOf } from '../document/quotes'
import { textBlocks } from '../document/text-blocks'
import { importText, textFormatOf, type Imported, type TextFormat } from './import-text'
import { keptWords } from './kept-words'

const imported = (text: string, format: TextFormat = 'text'): Imported => {
  const result = importText({ text, fileName: 'release.txt', format })
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}
const outline = (text: string, format: TextFormat = 'text'): ReturnType<typeof outlineOf> =>
  outlineOf(imported(text, format).release, { id: 'r', status: 'draft', revision: null }, [], 'en')

const withoutSpace = (text: string): string => text.replace(/\s/g, '')
const documentText = (release: ReleaseNode): string =>
  textBlocks(release)
    .map(({ text }) => text)
    .join('')

/** The three promises: the mapping is the file, the document holds what the mapping kept, and it fits the grammar. */
function expectWhole(text: string, format: TextFormat): void {
  const { release, mapping } = imported(text, format)
  expect(mapping.map((entry) => entry.text).join('')).toBe(text.normalize('NFC'))
  expect(withoutSpace(documentText(release))).toBe(withoutSpace(keptWords(mapping)))
  expect(parseRelease(release.toJSON()).ok).toBe(true)
}

const corpus = join(import.meta.dirname, 'corpus')
const examples = join(import.meta.dirname, '../../examples')
const files = [corpus, examples].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => join(folder, name)),
)

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[A-Za-zäöüßéÄÖ]{1,12}[.,:!?]?$/) },
  fc.constantFrom(
    '„',
    '“',
    '"',
    '«',
    '»',
    '‘',
    '’',
    '–',
    '- ',
    '* ',
    '• ',
    '1. ',
    '2. ',
    '# ',
    '## ',
    '> ',
    '**',
    '*',
    '_',
    '|',
    '[a](https://example.org)',
    '\\*',
    '###',
    '---',
    '\ufffd',
    '\u00ad',
    '\u200b',
    '\u0308',
    '\u0001',
    '\u00a0',
    '\t',
    '(',
    ')',
    'Dr.',
    'sagte',
    'said',
    'so',
    'Über uns',
    'About Example',
    'Kontakt',
    'presse@example.org',
    '0555 123456',
    '3. März 2026',
    'Sperrfrist: 3. März 2026, 10 Uhr',
    'Pressemitteilung Nr. 12/2026',
    'BERLIN –',
    'Background',
    'Seite 1 von 2',
    '\ud83d\ude00',
    'עברית',
  ),
)
const line = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '))
const anyText = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\n\f', '\n    ')), {
    minLength: 1,
    maxLength: 16,
  })
  .map((lines) => lines.map(([text, end]) => text + end).join(''))
  .filter((text) => /[^\s\u200b\u00ad]/.test(text.normalize('NFC')))

describe('importText', () => {
  // The signs of a quoted paragraph's second line stood in the mapping as its words.
  it('accounts for the sign of every quoted line', () => {
    const deep = '> '.repeat(150)
    expectWhole(
      `# Neue Brücke\n\nDer Rat hat die Brücke beschlossen.\n\n> Wir freuen\n> uns.\n>y **sehr\n> so**\n`,
      'markdown',
    )
    expectWhole(`# Neue Brücke\n\n${deep}Wir\n${deep}freuen uns.\n`, 'markdown')
  })

  it('sets no space behind the dateline of a wire service that sets none', () => {
    const { dateline, lead } = outline(
      'Example opens a bridge\n\nBOSTON--(NEWS WIRE)--Example Corp. today opened its new bridge across the river.\n',
    )
    expect({ dateline, lead }).toEqual({
      dateline: 'BOSTON--(NEWS WIRE)--',
      lead: 'BOSTON--(NEWS WIRE)--Example Corp. today opened its new bridge across the river.',
    })
  })

  it.each(files)('loses, adds and moves no word of %s', (file) => {
    expectWhole(readFileSync(file, 'utf8'), textFormatOf(file))
  })

  it('loses, adds and moves no word of any text', () => {
    fc.assert(fc.property(anyText, fc.constantFrom<TextFormat>('text', 'markdown'), expectWhole), {
      numRuns: 1500,
    })
  })

  it('loses, adds and moves no character of arbitrary strings', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
        fc.constantFrom<TextFormat>('text', 'markdown'),
        (text, format) => {
          fc.pre(/[^\s\u200b\u00ad]/.test(text.normalize('NFC')))
          expectWhole(text, format)
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('refuses a text of white space alone', () => {
    expect(importText({ text: ' \n\u200b\n', fileName: 'leer.txt', format: 'text' })).toEqual({
      ok: false,
      failure: { code: 'fileEmpty', file: 'leer.txt' },
    })
  })

  it('says that it put decomposed letters together', () => {
    const { release, normalised } = imported('Mu\u0308nchen feiert\n\nEin Satz.')
    expect([release.child(0).textContent, normalised]).toEqual(['München feiert', true])
  })

  it('keeps damaged characters as they are', () => {
    const text =
      'Kon\ufffderenz der Stra\u00dfen\n\nDas Wel\u00adtall ist gro\u00df\u200b und es hat ein Zeichen \u0001 hier.'
    expect(documentText(imported(text).release)).toBe(text.replace('\n\n', ''))
  })

  it('joins a headline over several lines and hard-wrapped paragraphs', () => {
    const { headline, lead } = outline(readFileSync(join(examples, 'pressemitteilung.txt'), 'utf8'))
    expect(headline).toMatch(/^Hafenministerkonferenz: Land wirbt für die Förderung .* Fährleute$/)
    expect(lead).toMatch(/ unter dem Vorsitz des Landes Seeland in Nordhaven\.$/)
  })

  it('takes number, date and embargo out of their lines into the details', () => {
    const text =
      'Pressemitteilung Nr. 7/2026\nSperrfrist: 2. Februar 2026, 9:30 Uhr\n\nEin Titel steht hier\n\n3. Februar 2026\n\nBERLIN – Der Vorspann sagt, was geschehen ist und wann.'
    const { release, mapping } = imported(text)
    expect(attributesOf(release)).toMatchObject({
      number: '7/2026',
      issueDate: '2026-02-03',
      embargo: { kind: 'until', instant: '2026-02-02T08:30:00Z', timeZone: 'Europe/Berlin' },
    })
    expect(mapping.map(({ became }) => became)).toEqual([
      'number',
      'embargo',
      'headline',
      'issueDate',
      'dateline',
      'lead',
    ])
  })

  it('leaves an embargo whose time zone it would have to guess in the text', () => {
    const { release } = imported(
      'EMBARGOED UNTIL 4 May 2026, 9 am\n\nThe headline of this text\n\nThe lead of the release is here and it is in English.',
    )
    expect([attributesOf(release).embargo, release.child(0).textContent]).toEqual([
      null,
      'EMBARGOED UNTIL 4 May 2026, 9 am',
    ])
  })

  it('leaves an embargo in the text whose year has lost its digits', () => {
    const { release } = imported(
      'EMBARGOED UNTIL 00:01 GMT ON THURSDAY 5 MARCH 0026\n\nThe headline of this text\n\nThe lead of the release is here and it is in English.',
    )
    expect([attributesOf(release).embargo, release.child(0).textContent]).toEqual([
      null,
      'EMBARGOED UNTIL 00:01 GMT ON THURSDAY 5 MARCH 0026',
    ])
  })

  it('cuts no character of a role in halves', () => {
    for (const odd of [0, 1]) {
      const text = `Titel der Mitteilung\n\nDeniz Vakfı 12 ilde kıyıları temizledi. ${'\ud83d\ude00'.repeat(2000)} Vakıf Genel Müdürü Hakan Tuna${'a'.repeat(odd)}, "Topladığımız atıkların üçte biri izmaritti" dedi ve ekledi: "Küçük görünen şey denizde büyüyor."`
      expect(parseRelease(imported(text).release.toJSON())).toMatchObject({ ok: true })
    }
  })

  it('makes a quote block only where the speaker stands on a line of their own below', () => {
    const { release } = imported(
      'Titel der Mitteilung\n\nDas ist der Vorspann.\n\n„Das ist ein Zitat, das für sich steht.“\n\n— Anna Muster, Ministerin für Häfen',
    )
    expect(quotesOf(release)).toMatchObject([
      { kind: 'quote', speaker: 'Anna Muster', role: 'Ministerin für Häfen' },
    ])
  })

  it('counts a quotation over two paragraphs as one', () => {
    const text =
      'The headline of this text\n\nThe lead of the release is here.\n\nJane Doe, head of the office, said:\n\n“This is the first part of it.\n\n“And this is the second part of it.”'
    expect(quotesOf(imported(text).release)).toMatchObject([
      { text: 'This is the first part of it.\nAnd this is the second part of it.', speaker: 'Jane Doe' },
    ])
  })

  it('reads Markdown’s signs as what they mean', () => {
    const text =
      '# Titel\n\nDer **Vorspann** mit [Verweis](https://example.org/a).\n\n## Abschnitt\n\n1. eins\n2. zwei\n\n> Ein Zitat ohne Zeichen.\n> — Anna Muster\n'
    const { release } = imported(text, 'markdown')
    expect(release.toString()).toBe(
      'release(headline("Titel"), lead("Der ", strong("Vorspann"), " mit ", link("Verweis"), "."), section(sectionHeading("Abschnitt"), orderedList(listItem(paragraph("eins")), listItem(paragraph("zwei"))), quote(paragraph("Ein Zitat ohne Zeichen."), attribution("— ", speaker("Anna Muster")))))',
    )
  })

  it('never takes a script for a link', () => {
    const { release } = imported('# Titel\n\nEin [Verweis](javascript:alert(1)) im Text.', 'markdown')
    expect(release.toString()).not.toContain('link(')
  })
})
