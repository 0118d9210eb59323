import { zipSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../domain/import/source/source-document'
import { readSource } from './read-source'

async function read(content: string | Uint8Array, encoding: string | null = null): Promise<SourceDocument> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const source = await readSource({ bytes: new Uint8Array(bytes), file: 'datei', encoding })
  if (!source.ok) throw new Error(JSON.stringify(source.failure))
  return source.value
}

const passages = ({ passages: all }: SourceDocument): readonly string[] =>
  all.map(
    ({ kind, level, label, text }) =>
      `${kind}${level === null ? '' : String(level)}: ${label === null ? '' : `[${label}] `}${text}`,
  )
const notes = ({ notes: all }: SourceDocument): readonly string[] =>
  all.map(({ code, count, names }) => `${code} ${String(count)} ${names.join(', ')}`.trim())

describe('plain text', () => {
  it('is read as paragraphs whose lines stay', async () => {
    const source = await read('Eine Zeile\r\nund noch eine\r\n\r\n\r\nEin Absatz\n')
    expect(source).toMatchObject({ format: 'txt', encoding: { name: 'utf-8', reason: 'valid' } })
    expect(passages(source)).toEqual(['paragraph: Eine Zeile\nund noch eine', 'paragraph: Ein Absatz'])
  })

  const words = 'Größere Brücken über „große“ Flüsse – für 5 € täglich öffnen'
  it.each([
    ['utf-8', 'mark', Buffer.from(`\ufeff${words}`)],
    ['utf-16le', 'mark', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['utf-16be', 'mark', Buffer.from(`\ufeff${words}`, 'utf16le').swap16()],
    ['utf-16le', 'letters', Buffer.from(words, 'utf16le')],
    [
      'windows-1252',
      'letters',
      Buffer.from(
        words.replace(/„/g, '\x84').replace(/“/g, '\x93').replace(/–/g, '\x96').replace(/€/g, '\x80'),
        'latin1',
      ),
    ],
    ['macintosh', 'letters', Buffer.from([...words].map((letter) => mac[letter] ?? letter.charCodeAt(0)))],
  ] as const)('is decoded as %s by its %s', async (name, reason, bytes) => {
    const source = await read(bytes)
    expect(source.encoding).toEqual({ name, reason })
    expect(passages(source)).toEqual([`paragraph: ${words}`])
  })

  it('is decoded as Central European where its letters are', async () => {
    const polish = Buffer.from([
      0x5a, 0x61, 0xbf, 0xf3, 0xb3, 0xe6, 0x20, 0x67, 0xea, 0xb6, 0x6c, 0xb1, 0x20, 0x6a, 0x61, 0xbc, 0xf1,
    ])
    expect(passages(await read(polish))).toEqual(['paragraph: Zażółć gęślą jaźń'])
  })

  it('is decoded as the caller has chosen', async () => {
    const source = await read(Buffer.from([0x61, 0xa4]), 'iso-8859-15')
    expect(source).toMatchObject({
      encoding: { name: 'iso-8859-15', reason: 'chosen' },
      passages: [{ text: 'a€' }],
    })
  })
})

/** Bytes of Mac Roman for the letters of the sample. */
const mac: Readonly<Record<string, number>> = {
  ...{ ö: 0x9a, ß: 0xa7, ü: 0x9f, ä: 0x8a, 'ß ': 0xa7, '„': 0xe3, '“': 0xd2, '–': 0xd0, '€': 0xdb },
}

describe('a web page', () => {
  it('is read with its navigation, hidden words and scripts apart', async () => {
    const source = await read(`<!doctype html><title>Neues</title><nav>Start <a href="/x">Sport</a></nav>
      <script>alert(1)</script><h1>Die  Fähre</h1><p>Sie <b>fährt</b>,<br>ja. <a href="https://a.example">Plan</a>
      <p style="display:none">unsichtbar<ol start=3><li>drei<li>vier</ol><blockquote><p>Gut.</blockquote>
      <table><tr><th>Ort<td>Kai</table><img alt="Ein Schiff">`)
    expect(source).toMatchObject({ format: 'html', title: 'Neues' })
    expect(passages(source)).toEqual([
      'navigation: Start Sport',
      'heading1: Die Fähre',
      'paragraph: Sie fährt,\nja. Plan',
      'hidden: unsichtbar',
      'listItem1: [3.] drei',
      'listItem1: [4.] vier',
      'quote: Gut.',
      'tableCell: Ort',
      'tableCell: Kai',
    ])
    expect(source.passages[2]?.spans).toEqual([
      { kind: 'strong', from: 4, to: 9 },
      { kind: 'link', from: 15, to: 19, href: 'https://a.example' },
    ])
    expect(notes(source)).toEqual(['navigation 1', 'scripts 1', 'hidden 1', 'pictures 1 Ein Schiff'])
  })

  // A browser draws the marks of <q> by the language; the file has none.
  it('has the quotation marks that its readers see', async () => {
    const page = await read(
      `<html lang="de"><p>Er sagte: <q>Wir sind <q>bereit</q>.</q> <q lang="fr">Oui</q>, „<q>ja</q>“.`,
    )
    expect(passages(page)).toEqual(['paragraph: Er sagte: „Wir sind ‚bereit‘.“ «\u00a0Oui\u00a0», „ja“.'])
  })

  it('is decoded as it declares', async () => {
    const page = Buffer.from('<html><meta charset="iso-8859-1"><p>Gr\xfc\xdfe</p></html>', 'latin1')
    expect(await read(page)).toMatchObject({
      encoding: { reason: 'declared' },
      passages: [{ text: 'Grüße' }],
    })
  })
})

describe('Markdown', () => {
  it('is read as its readers see it', async () => {
    expect(passages(await read('# Die Fähre\n\nSie **fährt**.\n\n1. eins\n2. zwei\n\n> Gut.\n'))).toEqual([
      'heading1: Die Fähre',
      'paragraph: Sie fährt.',
      'listItem1: [1.] eins',
      'listItem1: [2.] zwei',
      'quote: Gut.',
    ])
  })
})

describe('a mail', () => {
  it('is read with its head apart and its attachments named', async () => {
    const source = await read(
      [
        'From: Presse <presse@example.org>\nTo: a@example.org\nSubject: =?utf-8?q?F=C3=A4hre?=\nMIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=b\n',
        '--b\nContent-Type: text/plain; charset=utf-8\n\nGuten Tag,\n\n> zitiert\n> ist das\n',
        '--b\nContent-Type: application/pdf; name=plan.pdf\nContent-Disposition: attachment; filename=plan.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n',
        '--b--\n',
      ].join('\n'),
    )
    expect(passages(source)).toEqual([
      'head: Presse <presse@example.org>',
      'head: a@example.org',
      'head: Fähre',
      'paragraph: Guten Tag,',
      'quote: zitiert\nist das',
    ])
    expect(notes(source)).toEqual(['attachments 1 plan.pdf'])
  })
})

describe('RTF', () => {
  it('is read with its letters, styles, links and notes', async () => {
    const source = await read(
      String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\info{\title Geheim}}{\header Kopf\par}` +
        String.raw`Die F\'e4hre {\b f\'e4hrt} am 3.\~M\u228?rz\par ` +
        String.raw`{\field{\*\fldinst{HYPERLINK "https://a.example"}}{\fldrslt im Netz}}, gut{\footnote Eine Note.}.\par{\*\weird fort}}`,
    )
    expect(passages(source)).toEqual([
      'paragraph: Die Fähre fährt am 3.\u00a0März',
      'paragraph: im Netz, gut.',
      'head: Kopf',
      'footnote: Eine Note.',
    ])
    expect(source.passages[1]?.spans).toEqual([{ kind: 'link', from: 0, to: 7, href: 'https://a.example' }])
  })
})

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

describe('a Word document', () => {
  it('is read with tracked changes, comments, notes and heads apart', async () => {
    const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
    const document = `<w:document ${w}><w:body>
      <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr>${run('Die Fähre')}</w:p>
      <w:p>${run('Sie fährt ')}<w:del w:author="Ada"><w:r><w:delText>nie</w:delText></w:r></w:del><w:ins w:author="Ada">${run('immer')}</w:ins>${run('.')}</w:p>
      <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>verborgen</w:t></w:r></w:p>
      <w:tbl><w:tr><w:tc><w:p>${run('Kai')}</w:p></w:tc></w:tr></w:tbl></w:body></w:document>`
    const styles = `<w:styles ${w}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`
    const part = (name: string, text: string): string => `<w:${name} ${w}><w:p>${run(text)}</w:p></w:${name}>`
    const source = await read(
      zipSync({
        'word/document.xml': strToU8(document),
        'word/styles.xml': strToU8(styles),
        'word/header1.xml': strToU8(part('hdr', 'Briefkopf')),
        'word/comments.xml': strToU8(
          `<w:comments ${w}><w:comment w:author="Bent"><w:p>${run('Warum?')}</w:p></w:comment></w:comments>`,
        ),
        'word/footnotes.xml': strToU8(
          `<w:footnotes ${w}><w:footnote w:type="separator"><w:p>${run('–')}</w:p></w:footnote><w:footnote><w:p>${run('Eine Note.')}</w:p></w:footnote></w:footnotes>`,
        ),
      }),
    )
    expect(passages(source)).toEqual([
      'head: Briefkopf',
      'heading1: Die Fähre',
      'paragraph: Sie fährt immer.',
      'deleted: nie',
      'hidden: verborgen',
      'tableCell: Kai',
      'footnote: Eine Note.',
      'comment: Warum?',
    ])
    expect(notes(source)).toEqual(['deletions 1 Ada', 'insertions 1 Ada', 'hidden 1', 'comments 1 Bent'])
  })
})

describe('an OpenDocument text', () => {
  it('is read with deletions, comments and hidden words apart', async () => {
    const oasis = 'urn:oasis:names:tc:opendocument:xmlns:'
    const names = `xmlns:office="${oasis}office:1.0" xmlns:text="${oasis}text:1.0" xmlns:style="${oasis}style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"`
    const content = `<office:document-content ${names}><office:automatic-styles><style:style style:name="T1"><style:text-properties text:display="none"/></style:style></office:automatic-styles><office:body><office:text>
      <text:tracked-changes><text:changed-region><text:deletion><text:p>fort</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:h text:outline-level="2">Die Fähre</text:h>
      <text:p>Sie<text:s/>fährt<office:annotation><dc:creator>Bent</dc:creator><text:p>Warum?</text:p></office:annotation>.<text:note><text:note-body><text:p>Eine Note.</text:p></text:note-body></text:note></text:p>
      <text:list><text:list-item><text:p>eins<text:span text:style-name="T1">verborgen</text:span></text:p></text:list-item></text:list>
      </office:text></office:body></office:document-content>`
    const source = await read(
      zipSync(
        { mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8(content) },
        { level: 0 },
      ),
    )
    expect(passages(source)).toEqual([
      'deleted: fort',
      'heading2: Die Fähre',
      'paragraph: Sie fährt.',
      'comment: Warum?',
      'footnote: Eine Note.',
      'listItem1: eins',
      'hidden: verborgen',
    ])
    expect(notes(source)).toEqual(['deletions 1', 'comments 1 Bent', 'hidden 1'])
  })
})
