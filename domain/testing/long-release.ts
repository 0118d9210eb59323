import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'

/** The paragraphs of a fictional German release, each in other numbers, days and people. */
const germanParagraph = (at: number): string => {
  const day = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'][at % 5] ?? ''
  const given = ['Sabine', 'Martin', 'Ulrike', 'Andreas', 'Petra', 'Stefan'][at % 6] ?? ''
  const surname = ['Ahlers', 'Brockmann', 'Cordes', 'Detering', 'Evers', 'Focken', 'Gerdes'][at % 7] ?? ''
  const place = ['Altenstedt', 'Neuenhausen', 'Osterburg', 'Wittmoordorf'][at % 4] ?? ''
  const paragraphs = [
    `Der Ausbau der Strecke in ${place} kostet ${String(at + 3)},${String(at % 9)} Millionen Euro. Davon trägt das Land ${String(40 + at)} Prozent, den Rest bringen die Gemeinden gemeinsam auf.`,
    `Die Arbeiten beginnen am ${day}, ${String((at % 27) + 1)}. März 2026, um ${String(8 + (at % 9))} Uhr. Bis dahin bleibt die Zufahrt für Anlieger offen, auch für Rettungswagen.`,
    `${given} ${surname} leitet den Abschnitt seit ${String(2 + at)} Jahren. „Wir bauen so, dass niemand einen Umweg fahren muss“, sagt ${surname} bei der Vorstellung der Pläne.`,
    `Landrätin ${given} ${surname} dankte den ${String(100 + at)} Beteiligten. Ohne ihre Geduld, so die Landrätin, wäre der Plan nicht in einem Zug beschlossen worden.`,
    `Auskünfte gibt das Bürgerbüro unter Telefon 04231 ${String(7000 + at)} und per Mail an bau${String(at)}@kreis-aller.example. Mehr steht unter www.kreis-aller.example/bau/${String(at)}.`,
    `Wer das Gelände besuchen will, meldet sich bis ${day} an. Die Führungen dauern etwa ${String(30 + at)} Minuten und enden am alten Pegelhaus, wo die Ausstellung steht.`,
  ]
  return paragraphs[at % paragraphs.length] ?? ''
}

const englishParagraph = (at: number): string => {
  const day = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'][at % 5] ?? ''
  const given = ['Alice', 'Daniel', 'Claire', 'Anthony', 'Barbara', 'Charles'][at % 6] ?? ''
  const surname = ['Ashdown', 'Birkett', 'Calloway', 'Dunmore', 'Elphick', 'Farrow', 'Gadsby'][at % 7] ?? ''
  const paragraphs = [
    `Rebuilding the quay will cost £${String(at + 3)}.${String(at % 9)} million. The county pays ${String(40 + at)} per cent of it, and the towns along the river share what is left.`,
    `Work starts on ${day}, ${String((at % 27) + 1)} March 2026, at ${String(1 + (at % 9))} pm. Until then the lane stays open to residents and to ambulances.`,
    `${given} ${surname} has led the project for ${String(2 + at)} years. “We build in a way that nobody has to go round,” ${surname} said when the plans were shown.`,
    `Mayor ${given} ${surname} thanked the ${String(100 + at)} people who took part. Without their patience, the mayor said, the plan would have been held up.`,
    `Questions are answered on phone 01632 ${String(960000 + at)} and by mail to works${String(at)}@riverside.example. There is more on www.riverside.example/works/${String(at)}.`,
    `Visitors sign up by ${day}. The tours take about ${String(30 + at)} minutes and end at the old gauge house, where the exhibition is.`,
  ]
  return paragraphs[at % paragraphs.length] ?? ''
}

/** The paragraphs of a fictional release of about ten pages. */
export const longParagraphs = (language: 'de' | 'en', count = 120): readonly string[] =>
  Array.from({ length: count }, (_unused, at) =>
    language === 'de' ? germanParagraph(at) : englishParagraph(at),
  )

/** A release of these paragraphs, twelve in a section. */
export function longRelease(language: 'de' | 'en', paragraphs: readonly string[]): ReleaseNode {
  const sections = Array.from({ length: Math.ceil(paragraphs.length / 12) }, (_unused, at) =>
    build.section(
      build.sectionHeading(language === 'de' ? 'Was geplant ist' : 'What is planned'),
      ...paragraphs.slice(at * 12, at * 12 + 12).map((text) => build.paragraph(text)),
    ),
  )
  return build.release(
    { language },
    build.headline(language === 'de' ? 'Der Kreis baut die Uferstrecke aus' : 'County rebuilds the quay'),
    ...sections,
  )
}
