import { createHash } from 'node:crypto'
import type { Node } from 'prosemirror-model'
import * as build from '../../../domain/document/builders'
import type { ReleaseNode } from '../../../domain/document/parse'
import { schema } from '../../../domain/document/schema'
import { buildPage } from '../../../domain/export/build-page'
import type { PageModel } from '../../../domain/export/page-model'
import type { Purpose } from '../../../domain/export/purpose'
import { makeJpeg, makePng } from '../../../domain/testing/make-picture'

const inLanguage = (language: string, text: string): Node =>
  schema.text(text, [schema.marks.language.create({ lang: language })])

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const address = (bytes: Uint8Array, type: string): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
const photograph = makeJpeg({ width: 320, height: 200 }, 40)
const ornament = makePng({ width: 60, height: 40 }, (index) => index % 251)
const assets = new Map([
  [hashOf(photograph), address(photograph, 'image/jpeg')],
  [hashOf(ornament), address(ornament, 'image/png')],
])

const words = 'Die Fähre legt jeden Tag um 8 Uhr am Kai von Neuwerth ab und kommt abends zurück.'
const item = (...content: readonly build.Content[]): Node => build.listItem(...content)
const cell = (text: string): Node => build.tableCell(build.paragraph(text))
const heading = (text: string): Node => build.tableHeader(build.paragraph(text))
const link = (text: string, href = 'https://example.org/fahrplan'): readonly Node[] => [
  build.link(href, text),
]

const facts = {
  ...{ language: 'de', organisation: 'Hafenamt Neuwerth', number: '7/2026', issueDate: '2026-03-03' },
  ...{ teaser: 'Die neue Fähre <fährt> & fährt.', keywords: ['Fähre', 'Hafen & Kai'] },
}

const releases: Readonly<Record<string, ReleaseNode>> = {
  'a release with everything': build.release(
    facts,
    build.kicker('Verkehr'),
    build.headline('Größere Fähre für Straßenbahngäste'),
    build.subheadline('Ab März & danach'),
    build.runInDateline('Neuwerth, 3. März –'),
    build.lead('Die neue Fähre ', build.strong('fährt'), ' ab ', build.emphasis('3. März'), '.'),
    build.bulletList(item(build.paragraph('eins')), item(build.paragraph('zwei'))),
    build.quote(
      build.paragraph('Wir freuen uns.'),
      build.attribution(build.speaker('Maja Lindqvist'), ', ', build.role('Ministerin')),
    ),
    build.section(build.sectionHeading('Zahlen'), build.paragraph('240 Meter.')),
    build.boilerplate(build.sectionHeading('Über uns'), build.paragraph('Das Hafenamt.')),
    build.noteToEditors(build.paragraph('Frei zum Abdruck.')),
    build.mediaContact(build.paragraph('Ada Reiber, ', link('ada@example.org', 'mailto:ada@example.org'))),
  ),
  'one of each construct': build.release(
    facts,
    build.headline('Größere Fähre'),
    build.lead('Die ', build.strong('neue'), ' Fähre, ', inLanguage('en', 'the new ferry'), ', fährt.'),
    build.orderedList(item(build.paragraph('eins')), item(build.paragraph('zwei'))),
    build.table(
      build.tableRow(heading('Ort'), heading('Zeit')),
      build.tableRow(heading('Kai'), cell('8 Uhr')),
    ),
    build.figure(
      build.image({ asset: hashOf(photograph), alt: 'Die Fähre legt an', credit: 'Foto: Ada Reiber' }),
    ),
    build.section(build.sectionHeading('Netz'), build.paragraph('Mehr ', link('im Netz'), '.')),
  ),
  'nested lists with numbers, dots and no text before the inner one': build.release(
    facts,
    build.headline('Listen'),
    build.orderedListFrom(
      3,
      item(
        build.paragraph(link('ein Link zuerst'), ' und mehr'),
        build.bulletList(item(build.paragraph('tief'), build.orderedList(item(build.paragraph('tiefer'))))),
      ),
      item(build.paragraph(build.strong('fett')), build.paragraph('und ein zweiter Absatz')),
      item(build.paragraph(''), build.orderedList(item(build.paragraph('gleich innen')))),
      item(build.paragraph(''), build.bulletList(item(build.paragraph('gleich mit Punkt')))),
    ),
    build.bulletList(item(build.paragraph(link('Link im Punkt')))),
  ),
  'a table over several sheets, with links in its head': build.release(
    facts,
    build.headline('Fahrplan'),
    build.table(
      build.tableRow(heading('Ort'), build.tableHeader(build.paragraph(link('Zeit'))), heading('')),
      ...Array.from({ length: 90 }, (_none, index) =>
        build.tableRow(heading(`Ort ${String(index)}`), cell(`${String(index % 24)} Uhr`), cell('')),
      ),
    ),
    build.table(build.tableRow(cell('ohne'), cell('Kopf'))),
  ),
  'many links, broken over lines and sheets': build.release(
    facts,
    build.headline('Links'),
    build.paragraph(
      'Vor ',
      link(Array(6).fill(words).join(' ')),
      ' nach ',
      link('kurz', 'https://example.org/Ä?x=ü'),
    ),
    ...Array.from({ length: 24 }, () => build.paragraph(words, ' ', link(Array(3).fill(words).join(' ')))),
    build.paragraph('Zwei ', link('eins '), link('zwei', 'https://example.org/2'), ' und ', link(' ')),
  ),
  'pictures, described and decorative': build.release(
    facts,
    build.headline('Bilder'),
    build.figure(
      build.image({ asset: hashOf(photograph), alt: 'Die Fähre „Łódź“ legt an', credit: 'Foto: Ada Reiber' }),
      build.caption('Die neue Fähre am Kai.'),
    ),
    build.figure(build.image({ asset: hashOf(ornament), decorative: true })),
    build.figure(
      build.image({ asset: hashOf(ornament), decorative: true, credit: 'Zier: Jaro Tamm' }),
      build.caption('Eine Zier mit Unterschrift.'),
    ),
    build.figure(build.image({ asset: hashOf(photograph), alt: 'Noch einmal die Fähre' })),
    build.paragraph('Ende.'),
  ),
  'languages inside of German': build.release(
    facts,
    build.headline('Sprachen ', inLanguage('fr', 'à la carte')),
    build.paragraph(
      'Englisch: ',
      inLanguage('en', 'press release'),
      ', Hebräisch: ',
      inLanguage('he', 'גשר חדש'),
      '.',
    ),
    build.paragraph(
      'Arabisch: ',
      inLanguage('ar', 'جسر جديد'),
      ', Griechisch: ',
      inLanguage('el', 'νέα γέφυρα'),
      '.',
    ),
  ),
  'a release in Hebrew': build.release(
    { ...facts, language: 'he', organisation: 'נמל' },
    build.headline('גשר חדש נפתח ב-3 במרץ'),
    build.lead('חברת Aller פתחה גשר באורך 240 מטר, ', link('קישור חדש'), '.'),
    build.orderedList(item(build.paragraph('ראשון')), item(build.paragraph('שני'))),
  ),
  'a release in Arabic': build.release(
    { ...facts, language: 'ar' },
    build.headline('جسر جديد في المدينة'),
    build.lead('افتتحت المدينة جسرا جديدا بطول 240 مترا، ', link('رابط'), '.'),
    build.orderedList(item(build.paragraph('الأول')), item(build.paragraph('الثاني'))),
  ),
  'a release in Japanese': build.release(
    { ...facts, language: 'ja' },
    build.headline('新しい橋が開通'),
    build.lead('市は三月三日に新しい橋を開通した。', link('リンク')),
  ),
  'sections without a headline': build.release(
    facts,
    build.headline(),
    build.section(build.sectionHeading('Erstens'), build.paragraph('Text.')),
    build.section(build.sectionHeading('Zweitens'), build.paragraph('Text.')),
  ),
  'an empty release': build.emptyRelease({ language: 'de' }),
}

/** Releases with one construct each that makes a tagged PDF hard, fictional. */
export const pageCases: readonly (readonly [name: string, page: (purpose?: Purpose) => PageModel])[] =
  Object.entries(releases).map(([name, release]) => [name, (purpose = 'final') => pageOf(release, purpose)])

/** The page of a release with the pictures of these cases. */
export function pageOf(release: ReleaseNode, purpose: Purpose = 'final'): PageModel {
  const page = buildPage({ release, purpose, revision: null, now: new Date('2026-03-02T08:00:00Z'), assets })
  if (!page.ok) throw new Error('A picture of the cases is missing')
  return page.value
}

/** The page of a case by its name. */
export function pageCase(name: string, purpose: Purpose = 'final'): PageModel {
  const release = releases[name]
  if (release === undefined) throw new Error(`There is no case "${name}"`)
  return pageOf(release, purpose)
}
