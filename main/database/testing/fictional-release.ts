import * as build from '../../../domain/document/builders'
import type { ReleaseNode } from '../../../domain/document/parse'
import { monthRange } from '../../../domain/library/time-words'
import { seededNumbers } from '../../../domain/testing/seeded-numbers'

/** Those whom the releases quote; all of them invented. */
const speakers = [
  ['Hedwig Sonnleitner', 'Bürgermeisterin'],
  ['Jost Ährenfeld', 'Baudezernent'],
  ['Dr. Mirjam Königsrath', 'Leiterin des Gesundheitsamts'],
  ['Öznur Balcı', 'Sprecherin der Stadtwerke'],
  ['Ruben Weißhaupt', 'Kämmerer'],
  ['Prof. Dr. Élise Tournier', 'Direktorin des Museums'],
  ['Malte Süßkind', 'Leiter der Feuerwehr'],
  ['Agnieszka Żurek', 'Vorsitzende des Seniorenbeirats'],
  ['Fritz Oehlenberg', 'Ortsvorsteher'],
  ['Nele Grünwald', 'Schuldezernentin'],
] as const

const towns = ['Neuwerth', 'Altenbrück', 'Süderau', 'Groß Ellern', 'Königsforst', 'Niederährn'] as const
const subjects = [
  'die Brücke am Flößerplatz',
  'das Hallenbad im Grünen Winkel',
  'die Bücherei am Rathaus',
  'der Radweg entlang der Ähr',
  'die Sporthalle der Schillerschule',
  'der Wochenmarkt auf dem Schloßplatz',
  'das Fernwärmenetz im Süden',
  'die Straßenbahn nach Altenbrück',
  'der Haushalt der Stadt',
  'das Museum für Töpferkunst',
  'die Feuerwache Mitte',
  'der Kindergarten Löwenzahn',
] as const
const events = [
  'öffnet wieder',
  'wird saniert',
  'bekommt neue Leitungen',
  'feiert Jubiläum',
  'schließt für sechs Wochen',
  'wächst um einen Anbau',
  'erhält Förderung vom Land',
  'bleibt länger geöffnet',
] as const
const sentences = [
  'Die Arbeiten beginnen im Frühjahr und dauern voraussichtlich acht Monate.',
  'Für Anwohnerinnen und Anwohner ist ein Bürgertelefon eingerichtet.',
  'Der Rat hat dem Vorhaben am Dienstag mit großer Mehrheit zugestimmt.',
  'Die Kosten von rund 2,4 Mio. Euro trägt zur Hälfte das Land.',
  'Während der Sperrung fahren Ersatzbusse im Zehn-Minuten-Takt.',
  'Barrierefreie Zugänge und neue Sitzbänke gehören zum Entwurf.',
  'Wer mitreden möchte, kann bis Monatsende Vorschläge einreichen.',
  'Das Gebäude stammt aus dem Jahr 1928 und steht unter Denkmalschutz.',
  'Die Stadtwerke erneuern zugleich die Wasserleitungen unter dem Gehweg.',
  'Schülerinnen und Schüler haben die Wände mit Kacheln gestaltet.',
  'Ein Gutachten bestätigt, dass die Fundamente tragfähig sind.',
  'Nähere Auskünfte gibt das zuständige Amt in der Schloßstraße.',
] as const
const quotes = [
  'Wir haben lange darauf gewartet, und das Warten hat sich gelohnt.',
  'Das ist ein guter Tag für alle, die hier wohnen und arbeiten.',
  'Ohne die vielen Ehrenamtlichen wäre das nicht möglich gewesen.',
  'Wir bauen nicht für uns, sondern für die nächsten fünfzig Jahre.',
  'Die Baustelle kostet Nerven, aber sie kostet uns nicht die Zuversicht.',
  'Jeder Euro, den wir hier ausgeben, spart uns später zwei.',
] as const
const englishSentences = [
  'The council approved the plan on Tuesday by a large majority.',
  'Residents can send in their ideas until the end of the month.',
  'Half of the cost is paid by the state.',
  'A replacement bus runs every ten minutes.',
] as const

/** An invented release, the same for the same number. */
export interface FictionalRelease {
  readonly document: ReleaseNode
  /** When it was written, ISO 8601 in UTC. */
  readonly at: string
  /** Whether it was submitted and approved. */
  readonly isApproved: boolean
  readonly place: 'library' | 'archive' | 'bin'
}

/** The last month of which there are releases. */
const lastMonth = { year: 2026, month: 6 } as const
const monthsBack = 60

/** Release `index` of `count`, spread over five years, the newest first. The text is German, every twelfth English. */
export function fictionalRelease(index: number, count: number): FictionalRelease {
  const next = seededNumbers(index * 7919 + 17)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)]
    if (item === undefined) throw new Error('A list to pick from must not be empty')
    return item
  }
  const issueDate = dayOf(index, count, next)
  const isEnglish = index % 12 === 7
  const [person, function_] = pick(speakers)
  const town = pick(towns)
  const subject = pick(subjects)
  const title = isEnglish
    ? `${town}: news of the town, item ${String(index)}`
    : `${town}: ${subject.replace(/^(die|der|das) /, '')} ${pick(events)}`
  const words = isEnglish ? englishSentences : sentences
  const paragraphs = Array.from({ length: 3 + Math.floor(next() * 4) }, () =>
    build.paragraph(Array.from({ length: 3 }, () => pick(words)).join(' ')),
  )
  const embargo =
    index % 40 === 3
      ? ({
          kind: 'until',
          instant: index % 80 === 3 ? '2099-01-01T09:00:00Z' : `${issueDate}T08:00:00Z`,
        } as const)
      : null
  const document = build.release(
    {
      language: isEnglish ? 'en' : 'de',
      kind: index % 9 === 4 ? 'statement' : index % 11 === 5 ? 'invitation' : 'pressRelease',
      organisation: `Stadt ${town}`,
      number: `${String(count - index)}/${issueDate.slice(0, 4)}`,
      issueDate,
      embargo: embargo === null ? null : { ...embargo, timeZone: 'Europe/Berlin' },
    },
    build.headline(title),
    build.runInDateline(`${town} –`),
    build.lead(`${pick(words)} Vorgang V${String(index)}Z.`),
    build.paragraph(
      isEnglish ? '“' : '„',
      build.quotation(pick(quotes), { speaker: person, role: function_ }),
      `${isEnglish ? '” said' : '“, sagte'} ${person}, ${function_}.`,
    ),
    ...paragraphs,
    build.quote(
      build.paragraph(pick(quotes)),
      build.attribution(build.speaker(person), ', ', build.role(function_)),
    ),
    build.mediaContact(build.paragraph(`Pressestelle ${town}, Schloßstraße ${String(1 + (index % 90))}`)),
  )
  return {
    document,
    at: `${issueDate}T${String(6 + (index % 12)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}:00.000Z`,
    isApproved: index % 3 === 0,
    place: index % 25 === 12 ? 'archive' : index % 500 === 250 ? 'bin' : 'library',
  }
}

function dayOf(index: number, count: number, next: () => number): string {
  const back = Math.floor((index / Math.max(1, count)) * monthsBack)
  const month = lastMonth.year * 12 + lastMonth.month - 1 - back
  const { from, to } = monthRange(Math.floor(month / 12), (month % 12) + 1)
  const day = 1 + Math.floor(next() * Number(to.slice(8)))
  return `${from.slice(0, 8)}${String(day).padStart(2, '0')}`
}
