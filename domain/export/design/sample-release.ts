import * as build from '../../document/builders'
import type { ReleaseNode } from '../../document/parse'
import type { InterfaceLanguage } from '../../language'

/** A fictional release of about two sheets with every kind of block but pictures, to try a design on. */
export function sampleRelease(language: InterfaceLanguage): ReleaseNode {
  const words = texts[language]
  const paragraphs = words.paragraphs.map((text) => build.paragraph(text))
  const rows = words.table.map((cells) =>
    build.tableRow(...cells.map((text) => build.tableCell(build.paragraph(text)))),
  )
  return build.release(
    { language, kind: 'pressRelease', number: '12/2026', issueDate: '2026-03-02' },
    build.kicker(words.kicker),
    build.headline(words.headline),
    build.subheadline(words.subheadline),
    build.lead(words.lead),
    ...paragraphs.slice(0, 1),
    build.quote(
      build.paragraph(words.quote),
      build.attribution(build.speaker(words.speaker), ', ', build.role(words.role)),
    ),
    ...paragraphs.slice(1, 2),
    build.section(
      build.sectionHeading(words.heading),
      ...paragraphs.slice(2, 3),
      build.bulletList(...words.items.map((text) => build.listItem(build.paragraph(text)))),
      build.table(
        build.tableRow(...words.tableHead.map((text) => build.tableHeader(build.paragraph(text)))),
        ...rows,
      ),
      ...paragraphs.slice(3),
    ),
    build.boilerplate(build.sectionHeading(words.aboutHeading), build.paragraph(words.about)),
    build.mediaContact(...words.contact.map((text) => build.paragraph(text))),
  )
}

const texts = {
  de: {
    kicker: 'Verkehr auf der Aller',
    headline: 'Neue Fähre für Lindenau legt ab März alle zwanzig Minuten ab',
    subheadline: 'Land und Landkreis teilen sich die Kosten von 3,2 Millionen Euro bis 2029',
    lead: 'Lindenau, 2. März 2026. Die neue Fähre „Silberreiher“ nimmt am Dienstag den Betrieb auf. Sie fasst 120 Fahrgäste und 40 Fahrräder, doppelt so viele wie ihre Vorgängerin.',
    paragraphs: [
      'Die Fähre verbindet beide Ufer der Aller im Takt von zwanzig Minuten. Am Wochenende fährt sie bis Mitternacht, an Feiertagen nach einem eigenen Plan, der an allen Anlegern aushängt. Wer eine Monatskarte hat, steigt ohne weiteren Fahrschein ein.',
      'Gebaut wurde das Schiff in Neuwerth. Es fährt mit Strom, lädt an beiden Anlegern und ist dabei so leise, dass Gespräche an Deck ohne Mühe möglich sind. Die alte Fähre bleibt als Ersatz im Hafen.',
      'Der Fahrplan gilt zunächst bis Ende Oktober. Danach wertet das Hafenamt aus, zu welchen Zeiten die Fähre gebraucht wird, und passt die Abfahrten an.',
      'Mit der Fähre erneuert das Land auch beide Anleger. Sie sind künftig ohne Stufen zu erreichen, haben ein Dach und zeigen die nächste Abfahrt an. Die Arbeiten beginnen im Mai und dauern etwa zehn Wochen; der Betrieb läuft währenddessen weiter.',
      'Fahrgäste können ihre Wünsche zum Fahrplan bis zum Sommer an das Hafenamt richten. Eine Auswertung wird im Herbst veröffentlicht.',
    ],
    quote:
      'Wer am anderen Ufer arbeitet, soll nicht erst eine Brücke suchen müssen. Diese Fähre ist pünktlich, sie ist leise, und sie fährt auch dann noch, wenn die Schicht spät endet.',
    speaker: 'Maja Lindqvist',
    role: 'Ministerin für Häfen und Wasserwege',
    heading: 'Fahrplan und Kosten',
    items: [
      'alle 20 Minuten von 5 bis 21 Uhr',
      'danach alle 40 Minuten, am Wochenende bis Mitternacht',
      'kostenlos für Kinder unter sechs Jahren',
    ],
    tableHead: ['Jahr', 'Fahrgäste', 'Kosten in €', 'Anteil des Landes'],
    table: [
      ['2026', '410.000', '800.000', '50 %'],
      ['2027', '445.000', '800.000', '51 %'],
      ['2028', '480.000', '800.000', '52 %'],
      ['2029', '515.000', '800.000', '53 %'],
    ],
    aboutHeading: 'Über das Hafenamt',
    about:
      'Das Hafenamt Lindenau plant und betreibt Häfen, Schleusen und Fähren an der Aller. Es beschäftigt 210 Menschen an sieben Orten.',
    contact: ['Bent Solms, Pressesprecher', 'Telefon 04281 555-121'],
  },
  en: {
    kicker: 'Traffic on the Aller',
    headline: 'New ferry for Lindenau to leave every twenty minutes from March',
    subheadline: 'State and county share the cost of 3.2 million euros until 2029',
    lead: 'Lindenau, 2 March 2026. The new ferry “Silver Heron” starts on Tuesday. It takes 120 passengers and 40 bicycles, twice as many as the one before.',
    paragraphs: [
      'The ferry links both banks of the Aller every twenty minutes. At weekends it runs until midnight, on holidays to a timetable of its own that hangs at every landing. Whoever has a monthly ticket boards without another one.',
      'The ship was built in Neuwerth. It runs on electricity, charges at both landings, and is so quiet that people on deck can talk with ease. The old ferry stays in the harbour in reserve.',
      'The timetable holds until the end of October. The port office will then look at when the ferry was needed, and change the departures.',
      'Along with the ferry the state renews both landings. They will be reached without steps, have a roof, and show the next departure. Work begins in May and takes about ten weeks; the ferry keeps running meanwhile.',
      'Passengers can send their wishes for the timetable to the port office until the summer. A summary will be published in the autumn.',
    ],
    quote:
      'Whoever works on the other bank should not have to look for a bridge first. This ferry is punctual, it is quiet, and it still runs when a shift ends late.',
    speaker: 'Maja Lindqvist',
    role: 'Minister for Ports and Waterways',
    heading: 'Timetable and cost',
    items: [
      'every 20 minutes from 5 am to 9 pm',
      'then every 40 minutes, until midnight at weekends',
      'free for children under six',
    ],
    tableHead: ['Year', 'Passengers', 'Cost in €', 'Paid by the state'],
    table: [
      ['2026', '410,000', '800,000', '50%'],
      ['2027', '445,000', '800,000', '51%'],
      ['2028', '480,000', '800,000', '52%'],
      ['2029', '515,000', '800,000', '53%'],
    ],
    aboutHeading: 'About the port office',
    about:
      'The Lindenau port office plans and runs harbours, locks and ferries on the Aller. It employs 210 people in seven places.',
    contact: ['Bent Solms, press officer', 'Telephone 04281 555-121'],
  },
} as const
