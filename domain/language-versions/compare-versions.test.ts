import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReleaseNode } from '../document/parse'
import { arbitraryRelease } from '../testing/arbitrary-release'
import { beginVersion } from './begin-version'
import { compareVersions } from './compare-versions'
import { germanEnglishPairs } from './testing/pairs-german-english'
import { germanFrenchPairs } from './testing/pairs-german-french'
import { releaseFrom, type LanguagePair } from './testing/release-from'

const pairs = [...germanEnglishPairs, ...germanFrenchPairs]

function pairNamed(name: string): LanguagePair {
  const pair = pairs.find((one) => one.name === name)
  if (pair === undefined) throw new Error(`There is no pair about ${name}`)
  return pair
}

const toldBy = ({ source, version }: LanguagePair): readonly string[] =>
  compareVersions(releaseFrom(source), releaseFrom(version)).map(
    ({ kind, source: said, version: own }) => `${kind}: ${said ?? '–'} / ${own ?? '–'}`,
  )

/** What is changed in a version, and how it is told: its kind, the source's words and those of the version. */
const plants: readonly [pair: string, from: string, to: string, expected: string][] = [
  [
    'a bridge',
    'a cost of €12.4 million',
    'a cost of €14.2 million',
    'money: 12,4 Millionen Euro / €14.2 million',
  ],
  ['a bridge', '65 per cent', '56 per cent', 'percentage: 65 Prozent / 56 per cent'],
  ['a bridge', 'Tuesday, 2 March', 'Thursday, 2 March', 'weekday: Dienstag / Thursday'],
  ['a bridge', '142 metres long', 'longer', 'number: 142 / –'],
  ['a bridge', '1,350 bicycles', '1.350 bicycles', 'number: 1.350 / 1.350'],
  ['a bridge', 'in eleven municipalities', 'in twelve municipalities', 'number: elf / twelve'],
  [
    'a bridge',
    '(https://www.lennetal.example',
    '(https://www.lenetal.example',
    'link: – / https://www.lenetal.example/en/bridge',
  ],
  ['a bridge', 'manager Henrik Voss', 'manager Henrik Foss', 'person: Voss / Foss'],
  ['a bridge', '6.30 p.m.', '8.30 p.m.', 'time: 18.30 Uhr / 8.30 p.m.'],
  ['a bridge', 'Q This bridge', 'P This bridge', 'quote: Sabine Ohlsen / –'],
  ['a wind farm', '3.5 percent', '5.3 percent', 'percentage: 3,5 Prozent / 5.3 percent'],
  [
    'a wind farm',
    'on Monday, September 14, 2026',
    'on Monday, September 15, 2026',
    'date: 14. September 2026 / September 15, 2026',
  ],
  ['a wind farm', 'children €12.50', 'children €15.20', 'money: 12,50 Euro / €15.20'],
  ['a wind farm', '6.8 cents', '6.8 dollars', 'money: 6,8 Cent / 6.8 dollars'],
  ['a wind farm', 'to 4 p.m.', 'to 5 p.m.', 'time: 16 Uhr / 5 p.m.'],
  ['a wind farm', 'investment of €1.1bn', 'investment of €1.1m', 'money: 1,1 Mrd. Euro / €1.1m'],
  ['a wind farm', '+49 4965 7788-0', '+49 4965 7789-0', 'phone: 04965 7788-0 / +49 4965 7789-0'],
  [
    'figures of a quarter',
    '€24.6 million, equal',
    '€26.4 million, equal',
    'money: 24,6 Millionen Euro / €26.4 million',
  ],
  ['figures of a quarter', 'from €96 million to', 'from €69 million to', 'money: 96 / €69 million'],
  ['figures of a quarter', 'of €735 million to', 'of €753 million to', 'money: 735 / €753 million'],
  ['figures of a quarter', '3,215 employees', '3,125 employees', 'number: 3.215 / 3,125'],
  [
    'figures of a quarter',
    'twelve percent above',
    'eleven percent above',
    'percentage: zwölf Prozent / eleven percent',
  ],
  ['a festival', 'to 4 July 2027', 'to 5 July 2027', 'date: 4. Juli 2027 / 5 July 2027'],
  ['a festival', 'Friday, 11 June', 'Saturday, 11 June', 'weekday: Freitag / Saturday'],
  ['a festival', 'by Tomasz Zielony', 'by Tomasz Zielonka', 'person: Tomasz Zielony / Tomasz Zielonka'],
  ['a festival', 'each of 45 minutes', 'each of 54 minutes', 'number: 45 / 54'],
  ['a festival', 'begin at midnight', 'begin at noon', 'time: Mitternacht / –'],
  [
    'a study',
    'from 2.4 to 1.8 per cent',
    'from 2.4 to 1.6 per cent',
    'percentage: 1,8 Prozent / 1.6 per cent',
  ],
  [
    'a study',
    'Professor Amara Lindqvist | Director',
    'Professor Amara Lindqvist | Spokeswoman',
    'function: Direktorin der Klinik für Chirurgie / Spokeswoman of the Department of Surgery',
  ],
  ['a study', 'RUK-2026-0417: ', 'RUK-2026-0471: ', 'number: – / 0471'],
  ['a study', 'by 41 per cent', 'considerably', 'percentage: 41 Prozent / –'],
  ['a recall', '26,400 kettles of the', '24,600 kettles of the', 'number: 26.400 / 24,600'],
  ['a recall', 'and 17 April 2026', 'and 17 August 2026', 'date: 17. April 2026 / 17 August 2026'],
  ['a recall', '54.90 Swiss francs', '54.90 dollars', 'money: 54,90 Franken / 54.90 dollars'],
  ['a recall', 'on Saturdays', 'on Sundays', 'weekday: Sonnabend / Sundays'],
  [
    'a recall',
    'Kerstin Albers, Head of Quality Assurance',
    'Karin Albers, Head of Quality Assurance',
    'person: Kerstin Albers / Karin Albers',
  ],
  [
    'a nature reserve, from English',
    '2,75 Millionen Pfund',
    '2,75 Millionen Euro',
    'money: £2.75 million / 2,75 Millionen Euro',
  ],
  ['a nature reserve, from English', 'zu 78 Prozent', 'zu 87 Prozent', 'percentage: 78% / 87 Prozent'],
  ['a nature reserve, from English', 'Eleanor Marsh', 'Eleonor Marsh', 'person: Eleanor / Eleonor'],
  ['a nature reserve, from English', '18.600 Hektar', '186.000 Hektar', 'number: 18,600 / 186.000'],
  [
    'an invitation, from English',
    'Mittwoch, 3. März 2027',
    'Mittwoch, 4. März 2027',
    'date: March 3, 2027 / 4. März 2027',
  ],
  ['an invitation, from English', '15.30 Uhr Fragen', '15.40 Uhr Fragen', 'time: 3:30 pm / 15.40 Uhr'],
  [
    'an invitation, from English',
    'der Nachlass der Familie Dunmore 12 Millionen Dollar',
    'der Nachlass der Familie Dunmore 12 Milliarden Dollar',
    'money: $12 million / 12 Milliarden Dollar',
  ],
  ['a tram across the border', '18 200 voyageurs', '12 800 voyageurs', 'number: 18.200 / 12 800'],
  ['a tram across the border', '2,60 euros', '2,40 euros', 'money: 2,60 Euro / 2,40 euros'],
  ['a tram across the border', 'à 23 h 45', 'à 22 h 45', 'time: 23.45 Uhr / 22 h 45'],
  ['a tram across the border', 'Samedi 12 décembre', 'Vendredi 12 décembre', 'weekday: Samstag / Vendredi'],
  ['a school', '35 pour cent', '53 pour cent', 'percentage: 35 Prozent / 53 pour cent'],
  ['a school', 'Cinquante-deux enseignants', 'Soixante-deux enseignants', 'number: 52 / Soixante-deux'],
  ['a school', 'ministre Sophie Carstens', 'ministre Sophie Karsten', 'person: Carstens / Karsten'],
  [
    'a school',
    'du 11 au 15 janvier 2027',
    'du 11 au 15 février 2027',
    'date: 15. Januar 2027 / 15 février 2027',
  ],
  ['a museum, from French', '12.750 Stücke', '12.570 Stücke', 'number: 12 750 / 12.570'],
  ['a museum, from French', 'bis 21.30 Uhr', 'bis 20.30 Uhr', 'time: 21 h 30 / 20.30 Uhr'],
  [
    'a museum, from French',
    '(https://museedusel.example/presse)',
    '(https://museedusel.example/press)',
    'link: – / https://museedusel.example/press',
  ],
]

describe('compareVersions', () => {
  it.each(pairs)('finds nothing in a good translation: $name', (pair) => {
    expect(toldBy(pair)).toEqual([])
  })

  it.each(pairs)('finds nothing in $name read the other way round', ({ name, source, version }) => {
    expect(toldBy({ name, source: version, version: source })).toEqual([])
  })

  it.each<[string, string, string, string]>(plants)(
    'in %s finds “%s” become “%s”',
    (name, from, to, expected) => {
      const pair = pairs.find((one) => one.name === name)
      if (pair === undefined) throw new Error(`There is no pair about ${name}`)
      expect(pair.version.text).toContain(from)
      const version = { ...pair.version, text: pair.version.text.replace(from, to) }
      expect(toldBy({ ...pair, version })).toEqual([expected])
    },
  )

  it.each(pairs.map(({ name }) => name))('finds any of them together, and nothing else: %s', (name) => {
    const { source, version } = pairNamed(name)
    const of = plants.filter(([about, from]) => about === name && !from.startsWith('Q '))
    fc.assert(
      fc.property(fc.subarray(of), (planted) => {
        const text = planted.reduce((words, [, from, to]) => words.replace(from, to), version.text)
        const told = toldBy({ name, source, version: { ...version, text } })
        expect([...told].sort()).toEqual(planted.map(([, , , expected]) => expected).sort())
      }),
      { numRuns: 10 },
    )
  })

  it('finds nothing where two releases are the same, or nobody has written in one yet', () => {
    fc.assert(
      fc.property(arbitraryRelease, (release) => {
        expect(compareVersions(release, release)).toEqual([])
      }),
      { numRuns: 50 },
    )
    const { source } = pairNamed('a festival')
    expect(
      compareVersions(
        releaseFrom(source),
        beginVersion(releaseFrom(source), 'en', 'prompts', () => 'id'),
      ),
    ).toEqual([])
  })

  it('finds another embargo and another day of issue', () => {
    const { source, version } = pairNamed('a study')
    const dated = (text: LanguagePair['source'], attributes: object): ReleaseNode => {
      const release = releaseFrom(text)
      return release.type.create({ ...release.attrs, ...attributes }, release.content)
    }
    const until = (instant: string) => ({ kind: 'until', instant, timeZone: 'Europe/Berlin' })
    const told = compareVersions(
      dated(source, { issueDate: '2026-05-06', embargo: until('2026-05-06T08:00:00Z') }),
      dated(version, { issueDate: '2026-05-07', embargo: until('2026-05-06T09:00:00Z') }),
    )
    expect(told.map(({ kind }) => kind)).toEqual(['embargo', 'issueDate'])
  })

  it('reads texts long enough to be releases', () => {
    for (const { source, version } of pairs) {
      expect(source.text.length).toBeGreaterThan(1500)
      expect(version.text.length).toBeGreaterThan(1500)
    }
  })
})
