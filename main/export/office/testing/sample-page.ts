import { createHash } from 'node:crypto'
import * as build from '../../../../domain/document/builders'
import type { ReleaseNode } from '../../../../domain/document/parse'
import { schema } from '../../../../domain/document/schema'
import { buildPage } from '../../../../domain/export/build-page'
import type { PageModel } from '../../../../domain/export/page-model'
import type { Purpose } from '../../../../domain/export/purpose'
import { makeJpeg, makePng } from '../../../../domain/testing/make-picture'

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const addressOf = (type: string, bytes: Uint8Array): string =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`

/** Two pictures as files: a photograph and a chart. */
export const photograph = makeJpeg({ width: 640, height: 400 }, 40)
export const chart = makePng({ width: 360, height: 180 }, (index) => 90 + (index % 150))
export const photographHash = hashOf(photograph)
export const chartHash = hashOf(chart)
const assets = new Map([
  [photographHash, addressOf('jpeg', photograph)],
  [chartHash, addressOf('png', chart)],
])

const inLanguage = (language: string, text: string) =>
  schema.text(text, [schema.marks.language.create({ lang: language })])
const wide = (columns: number, text: string) =>
  schema.nodes.tableHeader.createChecked({ colspan: columns }, [build.paragraph(text)])
const tall = (rows: number, text: string) =>
  schema.nodes.tableCell.createChecked({ rowspan: rows }, [build.paragraph(text)])
const item = build.listItem
const { paragraph, section, sectionHeading, tableCell, tableHeader, tableRow } = build

/** A release that has one of everything, in German. */
export const germanRelease = build.release(
  {
    ...{ language: 'de', number: '47/2026', issueDate: '2026-06-12', keywords: ['Fähren', 'Häfen'] },
    ...{ organisation: 'Ministerium für Häfen & Fähren', teaser: 'Neun Beschlüsse für die Küste' },
    embargo: { kind: 'until', instant: '2026-06-12T09:00:00Z', timeZone: 'Europe/Berlin' },
  },
  build.kicker('Hafenministerkonferenz'),
  build.headline('Land wirbt für kleine Fährhäfen und für mehr Hilfe für die Fährleute'),
  build.subheadline('Neun Beschlüsse zur Zukunft der Häfen an der Küste und an den Seen'),
  build.runInDateline('Nordhaven –'),
  build.lead(
    'Die Konferenz der Hafenminister hat in Nordhaven neun Beschlüsse zur Zukunft der Häfen gefasst.',
  ),
  paragraph(
    ...[
      'Mit dem Antrag bitten die Länder den Bund, die Förderung zu verlängern. ',
      build.strong('Die meisten'),
    ],
    ...[' sehen ', build.emphasis('dringenden'), ' Bedarf. Mehr steht auf '],
    ...[build.link('https://example.org/häfen?a=1&b=2', 'den Seiten des Landes'), ' und im Bericht '],
    ...[inLanguage('en', 'Safe on the other side'), ', auf Hebräisch: שלום עולם, sagt das Ministerium.'],
  ),
  build.quote(
    paragraph('„Wer auf einer Insel lebt, braucht die Fähre so selbstverständlich wie andere die Straße.“'),
    paragraph('„Das Meer wartet nicht.“'),
    build.attribution(build.speaker('Dr. Maja Lindqvist'), ', ', build.role('Staatssekretärin')),
  ),
  section(
    sectionHeading('Beschlüsse im Einzelnen'),
    paragraph('Die Konferenz hat beschlossen:'),
    build.bulletList(
      item(paragraph('Die Förderung läuft weiter und wird alle zwei Jahre geprüft.')),
      item(
        paragraph('Der Lehrgang gilt in allen Ländern:'),
        build.orderedListFrom(3, item(paragraph('in Mittelsee,')), item(paragraph('in Seeland.'))),
      ),
      item(paragraph('Die Rettungswachen werden erneuert.'), paragraph('Das dauert zwei Jahre.')),
    ),
    build.orderedListFrom(9, item(paragraph('Neunter Punkt')), item(paragraph('Zehnter Punkt'))),
    build.orderedList(item(paragraph('Neu gezählt')), item(paragraph('Zweiter Punkt'))),
  ),
  section(
    sectionHeading('Zahlen'),
    build.table(
      tableRow(
        tableHeader(paragraph('Hafen')),
        wide(2, 'Fahrgäste (Tausend)'),
        tableHeader(paragraph('Bemerkung')),
      ),
      tableRow(
        ...[tableHeader(paragraph('Nordhaven')), tableCell(paragraph('120')), tableCell(paragraph('131'))],
        tall(2, 'Beide Häfen wurden im Sommer umgebaut.'),
      ),
      tableRow(tableHeader(paragraph('Südersiel')), tableCell(paragraph('45')), tableCell(paragraph('52'))),
    ),
    build.table(tableRow(tableCell(paragraph('Eine zweite Tabelle gleich dahinter')))),
    build.figure(
      build.image({ asset: photographHash, alt: 'Die Fähre „Łódź“ legt an', credit: 'Foto: Ada Reiber' }),
      build.caption('Die neue Fähre am Kai.'),
    ),
    build.figure(build.image({ asset: chartHash, decorative: true })),
  ),
  build.boilerplate(sectionHeading('Über das Ministerium'), paragraph('Es betreut 47 Häfen im Land.')),
  build.noteToEditors(paragraph('Fotos von der Konferenz stehen auf Anfrage bereit.')),
  build.mediaContact(
    paragraph('Ada Reiber, Pressestelle'),
    paragraph(build.link('mailto:presse@example.org', 'presse@example.org')),
  ),
)

/** A short English release without marks. */
export const englishRelease = build.release(
  {
    language: 'en',
    organisation: 'Harbour Board of the Northern Isles',
    number: '5',
    issueDate: '2026-06-12',
  },
  build.headline('A new ferry for the northern islands'),
  build.lead('It leaves at eight in the morning and comes back at nine in the evening.'),
  build.quote(paragraph('“We waited for twenty years.”'), build.attribution(build.speaker('Ines Falk'))),
  section(
    sectionHeading('Timetable'),
    paragraph('Every twenty minutes, ', build.strong('seven days a week'), '.'),
  ),
  build.boilerplate(paragraph('The board runs four harbours and two ferries.')),
)

/** A release that is read from right to left, Latin words and numbers in it. */
export const arabicRelease = build.release(
  { language: 'ar', organisation: 'وزارة الموانئ', number: '12', issueDate: '2026-06-12' },
  build.headline('عبارة جديدة تربط الجزر الشمالية بالميناء'),
  build.lead('تبحر العبارة كل يوم في الساعة الثامنة صباحا وتعود في الساعة 21:30 مساء.'),
  paragraph(
    'يشمل المشروع Nordhaven 2030 ',
    build.strong('خمسة موانئ'),
    ' جديدة، منها ',
    inLanguage('de', 'Südersiel'),
    '.',
  ),
  build.quote(
    paragraph('«البحر لا ينتظر أحدا»'),
    build.attribution(build.speaker('مايا'), '، ', build.role('وزيرة')),
  ),
  section(
    sectionHeading('التفاصيل'),
    build.orderedListFrom(3, item(paragraph('أولا')), item(paragraph('ثانيا'))),
    build.table(
      tableRow(tableHeader(paragraph('الميناء')), tableHeader(paragraph('العدد'))),
      tableRow(tableCell(paragraph('الشمال')), tableCell(paragraph('120'))),
    ),
  ),
  build.mediaContact(paragraph('المكتب الصحفي')),
)

/** Lists in lists, the innermost under an item without words of its own. */
export const nestedRelease = build.release(
  { language: 'de' },
  build.headline('Punkte'),
  build.orderedListFrom(
    5,
    item(
      paragraph('Außen'),
      build.bulletList(
        item(paragraph('Mitte'), build.orderedList(item(paragraph('innen')), item(paragraph('noch eins')))),
        item(paragraph('Mitte, zweiter Punkt')),
      ),
      paragraph('Außen, zweiter Absatz'),
    ),
    item(paragraph(), build.orderedListFrom(2, item(paragraph('ohne eigene Worte')))),
    item(paragraph('Schluss')),
  ),
)

/** The page of a release before its embargo has passed. */
export function pageOf(release: ReleaseNode, purpose: Purpose = 'draft'): PageModel {
  const page = buildPage({ release, purpose, revision: null, now: new Date('2026-03-02T08:00:00Z'), assets })
  if (!page.ok) throw new Error('The pictures of the samples are given')
  return page.value
}
