import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../domain/document/outline'
import type { ReleaseNode } from '../../domain/document/parse'
import { readFileBytes } from './read-file-bytes'
import { readRelease, type ReadRelease } from './read-release'

async function read(bytes: Uint8Array, file: string): Promise<ReadRelease> {
  const release = await readRelease(new Uint8Array(bytes), file, {})
  if (!release.ok) throw new Error(JSON.stringify(release.failure))
  return release.value
}

const outline = (release: ReleaseNode) =>
  outlineOf(release, { id: 'r', status: 'draft', revision: null }, [], 'en')

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A Word document with these paragraphs, and a comment. */
function docx(body: string, comment = ''): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(
      `<w:styles xmlns:w="${word}"><w:style w:styleId="T"><w:name w:val="Title"/></w:style>` +
        `<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>`,
    ),
    'word/comments.xml': strToU8(
      `<w:comments xmlns:w="${word}"><w:comment w:author="Uta Kern"><w:p><w:r><w:t>${comment}</w:t></w:r></w:p></w:comment></w:comments>`,
    ),
  })
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (inner: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`

describe('a Word document that is still being worked on', () => {
  const bytes = docx(
    [
      paragraph(run('Fähre fährt wieder nach Sandholm'), 'T'),
      paragraph(
        run('Die Reederei nimmt am Montag den Verkehr ') +
          `<w:del w:author="A"><w:r><w:delText>vielleicht </w:delText></w:r></w:del>` +
          `<w:ins w:author="A">${run('endlich ')}</w:ins>` +
          run('wieder auf und fährt dreimal am Tag zur Insel.'),
      ),
      paragraph(run('Neuer Fahrplan'), 'H'),
      paragraph(run('Das erste Schiff legt um sieben Uhr ab, das letzte um neunzehn Uhr.')),
    ].join(''),
    'Stimmt das noch?',
  )

  it('has its title as headline and its headings as sections', async () => {
    const { imported } = await read(bytes, 'fähre.docx')
    expect(outline(imported.release)).toMatchObject({
      headline: 'Fähre fährt wieder nach Sandholm',
      lead: 'Die Reederei nimmt am Montag den Verkehr endlich wieder auf und fährt dreimal am Tag zur Insel.',
      sections: [{ heading: 'Neuer Fahrplan' }],
    })
  })

  it('keeps deletions and comments out of the text and says so of insertions', async () => {
    const { imported, notes } = await read(bytes, 'fähre.docx')
    const { text } = outline(imported.release)
    expect(text).not.toContain('vielleicht')
    expect(text).not.toContain('Stimmt das noch')
    const entries = imported.mapping.map((entry) => [entry.text.trim(), entry.became, entry.reason.en])
    expect(entries).toContainEqual(['vielleicht', 'dropped', expect.stringContaining('tracked deletion')])
    expect(entries).toContainEqual(['Stimmt das noch?', 'dropped', expect.stringContaining('Comment')])
    expect(entries).toContainEqual(['endlich', 'lead', expect.stringContaining('tracked insertion')])
    expect(notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['deletions', 'insertions', 'comments']),
    )
  })
})

describe('a table', () => {
  const row = (...cells: readonly string[]): string =>
    `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`
  const blocksOf = async (table: string) => {
    const head =
      paragraph(run('Bad öffnet früher'), 'T') + paragraph(run('Das Bad öffnet ab Mai früher am Tag.'))
    const { imported } = await read(docx(`${head}<w:tbl>${table}</w:tbl>`), 'bad.docx')
    return outline(imported.release).sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))
  }

  it('stays one', async () => {
    expect(await blocksOf(row('Tag', 'Uhr') + row('Montag', 'sieben'))).toEqual(['table'])
  })

  it('that only places text on the sheet is paragraphs', async () => {
    expect(await blocksOf(row('Ein Satz steht links. Rechts steht nichts.'))).toEqual(['paragraph'])
  })
})

describe('a text', () => {
  const file = join(import.meta.dirname, '../../examples/pressemitteilung.txt')
  const text = readFileSync(file, 'utf8')

  it('in another encoding is what it is in UTF-8, and the encoding is named', async () => {
    const latin = Buffer.from(
      text.replace(/[„“–’€…]/g, (sign) => String.fromCharCode(windows[sign] ?? 0x3f)),
      'latin1',
    )
    const [here, there] = [await read(Buffer.from(text), 'a.txt'), await read(latin, 'a.txt')]
    expect(outline(there.imported.release)).toEqual(outline(here.imported.release))
    expect([here.encoding?.name, there.encoding?.name]).toEqual(['utf-8', 'windows-1252'])
  })

  it('that is named one is read as it stands, even where it looks like a page', async () => {
    const page = '<h1>Brücke frei</h1><p>Die Brücke ist frei.</p>'
    expect(outline((await read(Buffer.from(page), 'a.txt')).imported.release).text).toContain('<h1>')
    expect(outline((await read(Buffer.from(page), 'a.html')).imported.release).headline).toBe('Brücke frei')
  })

  it('of more than a megabyte is refused', async () => {
    expect(await readRelease(Buffer.alloc(1_000_001, 'Wort '), 'a.txt', {})).toMatchObject({
      failure: { code: 'fileTooLarge', limitMegabytes: 1 },
    })
  })
})

const windows: Readonly<Record<string, number>> = {
  ...{ '„': 0x84, '“': 0x93, '–': 0x96, '’': 0x92, '€': 0x80, '…': 0x85 },
}

describe('a file without a release', () => {
  it.each([
    ['nothing', '', 'fileEmpty'],
    ['blanks', ' \n\t\n', 'fileEmpty'],
    ['a page without a word', '<html><body><nav>Start</nav></body></html>', 'fileEmpty'],
    ['a broken PDF', '%PDF-1.7\n…', 'fileDamaged'],
    ['a broken package', 'PK\x03\x04word/document.xml', 'fileDamaged'],
    ['a picture', '\x89PNG\r\n', 'fileOfOtherKind'],
    ['bytes', '\0\x01\x02\0', 'fileOfOtherKind'],
  ])('(%s) is refused', async (_what, content, code) => {
    expect(await readRelease(Buffer.from(content, 'latin1'), 'datei', {})).toMatchObject({
      ok: false,
      failure: { code, file: 'datei' },
    })
  })

  it('is a folder or is not there: the system says why', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'imprimatur-read-'))
    const missing = join(folder, 'fehlt.txt')
    const failure = (path: string, detail: string) => ({
      ok: false,
      failure: { code: 'fileUnreadable', file: path, detail },
    })
    expect(await readFileBytes(missing)).toEqual(failure(missing, 'ENOENT'))
    expect(await readFileBytes(folder)).toEqual(failure(folder, 'EISDIR'))
    await writeFile(missing, 'da')
    expect(await readFileBytes(missing)).toEqual({ ok: true, value: Buffer.from('da') })
    await rm(folder, { recursive: true })
  })
})
