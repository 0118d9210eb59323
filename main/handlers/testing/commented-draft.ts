import * as build from '../../../domain/document/builders'

/** A draft with all that others change in theirs: every part, lists, a table, a paragraph before and after each. */
export const commentedDraft = build.release(
  { language: 'de', organisation: 'Stadt Neuwerth', number: '17' },
  build.headline('Brücke am Markt wieder offen'),
  build.runInDateline('Neuwerth, 2. März 2026 –'),
  build.lead('Die Brücke am Markt ist seit Montag wieder für den Verkehr frei.'),
  build.paragraph('Die Arbeiten haben zwei Jahre gedauert und rund drei Millionen Euro gekostet.'),
  build.quote(
    build.paragraph('„Das ist ein guter Tag für alle, die hier wohnen.“'),
    build.attribution(build.speaker('Hedwig Sonnleitner'), ', ', build.role('Bürgermeisterin')),
  ),
  build.paragraph('Die Linie 9 bleibt.'),
  build.section(
    build.sectionHeading('Neue Fahrzeiten'),
    build.paragraph('Busse der Linie 4 halten ab April wieder am ', build.strong('Marktplatz'), '.'),
    build.bulletList(
      build.listItem(build.paragraph('Montag bis Freitag alle zehn Minuten')),
      build.listItem(build.paragraph('Am Wochenende alle zwanzig Minuten')),
    ),
    build.table(
      build.tableRow(
        build.tableHeader(build.paragraph('Tag')),
        build.tableHeader(build.paragraph('Erste Fahrt')),
      ),
      build.tableRow(
        build.tableCell(build.paragraph('Werktag')),
        build.tableCell(build.paragraph('fünf Uhr')),
      ),
      build.tableRow(
        build.tableCell(build.paragraph('Sonntag')),
        build.tableCell(build.paragraph('sieben Uhr')),
      ),
    ),
    build.paragraph('Die Stadt bittet alle um Geduld.'),
  ),
  build.mediaContact(build.paragraph('Stadt Neuwerth, Telefon 0123 456')),
)
