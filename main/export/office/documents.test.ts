import { homedir, hostname, tmpdir } from 'node:os'
import { afterEach, describe, expect, it } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import * as build from '../../../domain/document/builders'
import { buildPage } from '../../../domain/export/build-page'
import { describeWithheld } from '../../../domain/export/withheld'
import { checkDocx } from './check-docx'
import { checkOdt } from './check-odt'
import { makeDocx } from './make-docx'
import { makeOdt } from './make-odt'
import { readDocx } from './read-docx'
import { lineText } from './read-office'
import { readOdt } from './read-odt'
import { bytesOf, partsOf, textParts } from './testing/change-parts'
import {
  arabicRelease,
  chart,
  chartHash,
  englishRelease,
  germanRelease,
  pageOf,
  photograph,
  photographHash,
} from './testing/sample-page'

const formats = [
  ['DOCX', makeDocx, checkDocx, readDocx],
  ['ODT', makeOdt, checkOdt, readOdt],
] as const
const page = pageOf(germanRelease)

describe.each(formats)('a release as %s', (_name, make, check, read) => {
  it.each([
    ['German with one of everything', pageOf(germanRelease)],
    ['German, embargoed', pageOf(germanRelease, 'embargoed')],
    ['English', pageOf(englishRelease, 'final')],
    ['Arabic', pageOf(arabicRelease, 'review')],
  ])('passes its own proof: %s', async (_case, sample) => {
    expect(await check(bytesOf(make(sample)), sample)).toBeNull()
  })

  it('is no proof for another release', async () => {
    expect(await check(bytesOf(make(pageOf(englishRelease, 'final'))), page)).not.toBeNull()
    expect(await check(bytesOf(make(pageOf(germanRelease, 'final'))), page)).not.toBeNull()
  })

  it('gives a reader lines, numbers, headings and tables in reading order', async () => {
    const document = await read(bytesOf(make(page)), page)
    if (!document.ok) throw new Error(document.failure.kind)
    const { lines, tables, pictures, head, foot } = document.value
    const told = lines.map(
      (line) => `${line.outline === null ? '' : `H${String(line.outline)} `}${lineText(line)}`,
    )
    expect(told.slice(0, 7)).toEqual([
      'Entwurf – nicht zur Veröffentlichung',
      'Sperrfrist: 12. Juni 2026, 11:00 Uhr (MESZ)',
      'Ministerium für Häfen & Fähren',
      'Pressemitteilung Nr. 47/2026\t12. Juni 2026',
      'Hafenministerkonferenz',
      'H1 Land wirbt für kleine Fährhäfen und für mehr Hilfe für die Fährleute',
      'Neun Beschlüsse zur Zukunft der Häfen an der Küste und an den Seen',
    ])
    const from = told.indexOf('H2 Beschlüsse im Einzelnen')
    expect(told.slice(from + 2, from + 18)).toEqual([
      ...[
        'Die Förderung läuft weiter und wird alle zwei Jahre geprüft.',
        'Der Lehrgang gilt in allen Ländern:',
      ],
      ...['3.', 'in Mittelsee,', '4.', 'in Seeland.', 'Die Rettungswachen werden erneuert.'],
      ...['Das dauert zwei Jahre.', '9.', 'Neunter Punkt', '10.', 'Zehnter Punkt'],
      ...['1.', 'Neu gezählt', '2.', 'Zweiter Punkt'],
    ])
    expect(tables).toEqual([
      { rows: 3, columns: 4, headRows: 1 },
      { rows: 1, columns: 1, headRows: 0 },
    ])
    expect(pictures).toEqual([
      { hash: photographHash, alternativeText: 'Die Fähre „Łódź“ legt an', isDecorative: false },
      { hash: chartHash, alternativeText: '', isDecorative: true },
    ])
    expect(head).toBe('Entwurf – nicht zur Veröffentlichung\tSperrfrist: 12. Juni 2026, 11:00 Uhr (MESZ)')
    expect(foot).toBe(
      'Ministerium für Häfen & Fähren · Pressemitteilung Nr. 47/2026\tSeite {page} von {pages}',
    )
  })

  it('holds the files of pictures byte for byte', () => {
    const parts = partsOf(bytesOf(make(page)))
    const fileOf = (hash: string) => parts.find(({ name }) => name.includes(hash))?.content
    expect(fileOf(photographHash)).toEqual(new Uint8Array(photograph))
    expect(fileOf(chartHash)).toEqual(new Uint8Array(chart))
  })

  it('tells of its organisation and of no person, machine or day', () => {
    const planted = { USER: 'geheimer-name', LOGNAME: 'geheimer-name', USERNAME: 'geheimer-name' }
    const before = { ...process.env }
    Object.assign(process.env, planted)
    const parts = textParts(bytesOf(make(page)))
    process.env = before
    const today = new Date().toISOString().slice(0, 10)
    for (const [name, text] of Object.entries(parts))
      for (const secret of ['geheimer-name', homedir(), hostname(), process.cwd(), tmpdir(), today])
        expect(text.includes(secret), `${secret} in ${name}`).toBe(false)
    const properties = parts['docProps/core.xml'] ?? parts['meta.xml'] ?? ''
    expect(properties).toContain('creator>Ministerium für Häfen &amp; Fähren</')
    expect(properties).not.toMatch(/lastModifiedBy|dcterms|creation-date|dc:date|editing-/)
  })

  it('withholds a letter that XML cannot hold, and names the place', async () => {
    const built = buildPage({
      release: build.release(
        { language: 'de' },
        build.headline('Fähre'),
        build.paragraph('Ab\u0001fahrt um acht'),
      ),
      ...{ purpose: 'final', revision: null, now: new Date(0) },
    })
    if (!built.ok) throw new Error('There are no pictures')
    const reason = await check(bytesOf(make(built.value)), built.value)
    expect(reason).toMatchObject({ kind: 'textDiffers', difference: { foundLetter: '\ufffd' } })
  })
})

describe('the packed files', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it.each(formats)(
    'are the same in every time zone and bear no time of their own: %s',
    async (_name, make) => {
      process.env['TZ'] = 'Pacific/Auckland'
      const there = bytesOf(make(page))
      process.env['TZ'] = 'America/Los_Angeles'
      expect(bytesOf(make(page))).toEqual(there)
      const times = new Set<number>()
      for await (const entry of (await fromBufferPromise(Buffer.from(there))).eachEntry()) {
        times.add(entry.lastModFileDate)
        times.add(entry.lastModFileTime)
        expect(entry.extraFieldLength).toBe(0)
      }
      // 1 January 1980, 0:00, in the terms of MS-DOS.
      expect(times).toEqual(new Set([0x21, 0]))
    },
  )

  it('begin with the media type as plain bytes in ODT, where programs look for it', () => {
    const bytes = Buffer.from(bytesOf(makeOdt(page)))
    expect(bytes.subarray(30, 38).toString()).toBe('mimetype')
    expect(bytes.subarray(38, 77).toString()).toBe('application/vnd.oasis.opendocument.text')
  })

  it('hold the parts of a Word document and no other', () => {
    expect(partsOf(bytesOf(makeDocx(page))).map(({ name }) => name)).toEqual([
      ...['[Content_Types].xml', '_rels/.rels', 'docProps/app.xml', 'word/styles.xml', 'word/settings.xml'],
      ...['word/fontTable.xml', 'docProps/core.xml', 'word/document.xml', 'word/_rels/document.xml.rels'],
      ...['word/numbering.xml', 'word/footer.xml', 'word/header.xml'],
      ...[`word/media/${photographHash}.jpg`, `word/media/${chartHash}.png`],
    ])
  })
})

describe('pictures that a program does not show', () => {
  // The 30 bytes in which a WebP file tells its size (RFC 9649).
  const webp = Buffer.concat([
    Buffer.from('RIFF\x20\0\0\0WEBPVP8L\x10\0\0\0\x2f\x3f\xc0\x0f\0', 'latin1'),
    Buffer.alloc(16),
  ])
  const withWebp = {
    ...page,
    sections: [],
    blocks: [
      {
        ...({
          kind: 'figure',
          asset: 'a'.repeat(64),
          alternativeText: 'x',
          caption: null,
          credit: null,
        } as const),
        source: `data:image/webp;base64,${webp.toString('base64')}`,
      },
    ],
  }

  it('withhold a Word document, with a sentence that says what to do', () => {
    const made = makeDocx(withWebp)
    if (made.ok) throw new Error('Word must not get WebP')
    expect(made.failure).toEqual({ kind: 'pictureNotShown', place: 1, format: 'WEBP', program: 'Word' })
    expect(describeWithheld(made.failure).en).toContain('Insert it as PNG or JPEG')
    expect(describeWithheld(made.failure).de).toContain('als PNG oder JPEG ein')
  })

  it('go into an OpenDocument text, for LibreOffice shows them', () => {
    expect(makeOdt(withWebp).ok).toBe(true)
  })
})
