import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as build from '../../document/builders'
import type { ReleaseNode } from '../../document/parse'
import { longParagraphs, longRelease } from '../../testing/long-release'
import { compareReleases } from '../compare/compare-releases'
import { showComparison } from '../compare/show-comparison'
import { compareFacts } from './compare-facts'

const changesOf = (old: ReleaseNode, fresh: ReleaseNode): readonly string[] =>
  compareFacts({ old, fresh }, showComparison(old, fresh, compareReleases(old, fresh))).map(
    ({ kind, before, after }) => `${kind}: ${before ?? '–'} → ${after ?? '–'}`,
  )

type Language = 'de' | 'en'
const one = (language: Language, text: string): ReleaseNode =>
  build.release({ language }, build.headline('Titel'), build.paragraph(text))

describe('compareFacts', () => {
  it.each<[Language, string, string, string]>([
    [
      'de',
      'Das kostet 1,2 Millionen Euro.',
      'Das kostet 1,3 Millionen Euro.',
      'money: 1,2 Millionen Euro → 1,3 Millionen Euro',
    ],
    ['de', 'Das kostet 1.200 Euro.', 'Das kostet 12.000 Euro.', 'money: 1.200 Euro → 12.000 Euro'],
    ['de', 'Das kostet 500 €.', 'Das kostet 500 CHF.', 'money: 500 € → 500 CHF'],
    ['de', 'Es waren 20 Prozent.', 'Es waren 25 Prozent.', 'percentage: 20 Prozent → 25 Prozent'],
    ['de', 'Es waren 20 Prozent.', 'Es waren 20 Prozentpunkte.', 'percentage: 20 Prozent → 20 Prozentpunkte'],
    ['de', 'Es kamen 300 Gäste.', 'Es kamen 3000 Gäste.', 'number: 300 → 3000'],
    ['de', 'Es kamen zwölf Gäste.', 'Es kamen elf Gäste.', 'number: zwölf → elf'],
    [
      'de',
      'Am 3. März 2026 geht es los.',
      'Am 4. März 2026 geht es los.',
      'date: 3. März 2026 → 4. März 2026',
    ],
    ['de', 'Am 3. März geht es los.', 'Am 3. Mai geht es los.', 'date: 3. März → 3. Mai'],
    ['de', 'Wir treffen uns am Montag.', 'Wir treffen uns am Dienstag.', 'weekday: Montag → Dienstag'],
    ['de', 'Der Montagabend ist frei.', 'Der Freitagabend ist frei.', 'weekday: Montag → Freitag'],
    ['de', 'Beginn ist um 14 Uhr.', 'Beginn ist um 14.30 Uhr.', 'time: 14 Uhr → 14.30 Uhr'],
    [
      'de',
      'Das sagte Petra Evers gestern.',
      'Das sagte Petra Ebers gestern.',
      'person: Petra Evers → Petra Ebers',
    ],
    [
      'de',
      'Das sagte Petra Evers gestern.',
      'Das sagte Karin Evers gestern.',
      'person: Petra Evers → Karin Evers',
    ],
    ['de', 'Petra Evers kam. Evers lachte.', 'Petra Evers kam. Ebers lachte.', 'person: Evers → Ebers'],
    [
      'de',
      'Landrätin Petra Evers kam.',
      'Bürgermeisterin Petra Evers kam.',
      'title: Landrätin → Bürgermeisterin',
    ],
    ['de', 'Dr. Petra Evers kam.', 'Prof. Petra Evers kam.', 'title: Dr. → Prof.'],
    [
      'de',
      'Die Halle steht in Altenstedt.',
      'Die Halle steht in Neuenburg.',
      'place: Altenstedt → Neuenburg',
    ],
    [
      'de',
      'Sie liegt in der Hafenstraße 3.',
      'Sie liegt in der Hafenstraße 5.',
      'place: Hafenstraße 3 → Hafenstraße 5',
    ],
    ['de', 'Er kommt aus 27283 Verden.', 'Er kommt aus 27283 Achim.', 'place: 27283 Verden → 27283 Achim'],
    [
      'de',
      'Mehr: www.aller.example/a',
      'Mehr: www.aller.example/b',
      'link: www.aller.example/a → www.aller.example/b',
    ],
    [
      'de',
      'Mail an a@aller.example bitte.',
      'Mail an b@aller.example bitte.',
      'email: a@aller.example → b@aller.example',
    ],
    ['de', 'Telefon: 04231 7001', 'Telefon: 04231 7007', 'phone: 04231 7001 → 04231 7007'],
    ['en', 'It costs $1.2 million.', 'It costs $1.4 million.', 'money: $1.2 million → $1.4 million'],
    ['en', 'It costs £1,200.', 'It costs £1,300.', 'money: £1,200 → £1,300'],
    ['en', 'Some 20 per cent agreed.', 'Some 30 per cent agreed.', 'percentage: 20 per cent → 30 per cent'],
    [
      'en',
      'They meet on March 3, 2026.',
      'They meet on March 4, 2026.',
      'date: March 3, 2026 → March 4, 2026',
    ],
    ['en', 'They meet on Monday.', 'They meet on Sunday.', 'weekday: Monday → Sunday'],
    ['en', 'It starts at 2 pm today.', 'It starts at 3 pm today.', 'time: 2 pm → 3 pm'],
    ['en', 'Mayor Alice Birkett came.', 'Mayor Alice Burkett came.', 'person: Alice Birkett → Alice Burkett'],
    ['en', 'Mayor Alice Birkett came.', 'Governor Alice Birkett came.', 'title: Mayor → Governor'],
    ['en', 'They came from London.', 'They came from Leeds.', 'place: London → Leeds'],
    [
      'fr',
      'Il coûte 500 euros, dit Claire Dubois.',
      'Il coûte 700 euros, dit Claire Dubois.',
      'money: 500 euros → 700 euros',
    ],
  ] as [Language, string, string, string][])(
    'in %s finds what changed from “%s” to “%s”',
    (language, before, after, expected) => {
      expect(changesOf(one(language, before), one(language, after))).toEqual([expected])
    },
  )

  it('finds two sums that changed their places', () => {
    const before = one('de', 'Die Brücke kostet 5 Euro, der Weg 7 Euro.')
    const after = one('de', 'Die Brücke kostet 7 Euro, der Weg 5 Euro.')
    expect(changesOf(before, after)).toEqual(['money: 5 Euro → 7 Euro', 'money: 7 Euro → 5 Euro'])
  })

  it.each<[Language, string, string, readonly string[]]>([
    [
      'de',
      'Petra Evers begrüßte Karin Voss am Hafen.',
      'Karin Voss begrüßte Petra Evers am Hafen.',
      ['person: Petra Evers → Karin Voss', 'person: Karin Voss → Petra Evers'],
    ],
    [
      'de',
      'Landrätin Petra Evers und Bürgermeister Karl Voss kamen.',
      'Landrätin Karl Voss und Bürgermeister Petra Evers kamen.',
      ['person: Petra Evers → Karl Voss', 'person: Karl Voss → Petra Evers'],
    ],
    [
      'en',
      'Alice Birkett succeeds Alice Burnham as mayor.',
      'Alice Burnham succeeds Alice Birkett as mayor.',
      ['person: Alice Birkett → Alice Burnham', 'person: Alice Burnham → Alice Birkett'],
    ],
  ])('in %s finds two people who changed their places in “%s”', (language, before, after, expected) => {
    expect(changesOf(one(language, before), one(language, after))).toEqual(expected)
  })

  it.each<[Language, string, string]>([
    ['de', 'Es kamen Petra Evers und Karin Voss.', 'Es kamen Karin Voss und Petra Evers.'],
    ['de', 'Petra Evers lobte Karin Voss.', 'Karin Voss wurde von Petra Evers gelobt.'],
    ['en', 'Alice Birkett, Claire Burnham came.', 'Claire Burnham, Alice Birkett came.'],
    ['de', 'Die Kosten liegen bei 1.200.000 Euro.', 'Der Bau kostet 1,2 Mio. Euro.'],
    ['de', 'Am 03.03.2026 beginnt der Bau.', 'Der Bau beginnt am 3. März 2026.'],
    ['de', 'Der Bau beginnt am 3. März 2026.', 'Der Bau beginnt am 3. März.'],
    ['de', 'Beginn: 14 Uhr', 'Los geht es um 14:00 Uhr.'],
    ['de', 'Petra Evers kam. Petra Evers lachte.', 'Petra Evers kam. Sie lachte.'],
    ['de', 'Petra Evers kam. Evers lachte.', 'Petra Evers kam. Petra Evers lachte laut.'],
    ['de', 'Landrätin Petra Evers kam.', 'Petra Evers, die Landrätin, ist gekommen.'],
    ['de', 'Am Montag kommen 5 Leute zu uns.', 'Zu uns kommen 5 Leute am Montag.'],
    ['de', 'Der Verein dankt allen Gästen.', 'Allen Gästen gilt unser Dank.'],
    ['de', 'Es kamen 12 Gäste.', 'Es kamen zwölf Gäste.'],
    ['en', 'It costs $1,200,000.', 'The price is $1.2 million.'],
    ['en', 'It starts at 2 pm.', 'The start is at 14:00.'],
    ['en', 'Mayor Alice Birkett came. Birkett laughed.', 'Mayor Alice Birkett came. She laughed.'],
    ['en', 'They meet on March 3, 2026.', 'They will meet on 3 March 2026.'],
  ])('in %s gives nothing for “%s” reworded to “%s”', (language, before, after) => {
    expect(changesOf(one(language, before), one(language, after))).toEqual([])
  })

  it('reads whom a quote quotes from its marks, and where a link leads', () => {
    const quoting = (name: string, role: string, href: string): ReleaseNode =>
      build.release(
        {},
        build.headline('Titel'),
        build.quote(
          build.paragraph('Das ist gut.'),
          build.attribution(build.speaker(name), ', ', build.role(role)),
        ),
        build.paragraph('Sehen Sie ', build.link(href, 'hier'), ' nach.'),
      )
    const old = quoting('Xenia Quast', 'Leiterin des Hafenamts', 'https://a.example/1')
    const fresh = quoting('Xenia Quest', 'Leiterin des Bauamts', 'https://a.example/2')
    expect(changesOf(old, fresh)).toEqual([
      'person: Xenia Quast → Xenia Quest',
      'title: Leiterin des Hafenamts → Leiterin des Bauamts',
      'link: https://a.example/1 → https://a.example/2',
    ])
  })
})

interface Planted {
  readonly paragraph: number
  readonly from: string
  readonly to: string
  readonly expected: string
}
const planted: Readonly<Record<Language, readonly Planted[]>> = {
  de: [
    {
      paragraph: 6,
      from: '9,6 Millionen',
      to: '9,7 Millionen',
      expected: 'money: 9,6 Millionen Euro → 9,7 Millionen Euro',
    },
    { paragraph: 25, from: 'Montag', to: 'Dienstag', expected: 'weekday: Montag → Dienstag' },
    {
      paragraph: 50,
      from: 'Ulrike Brockmann',
      to: 'Ulrike Brockhaus',
      expected: 'person: Ulrike Brockmann → Ulrike Brockhaus',
    },
    {
      paragraph: 87,
      from: 'Landrätin Andreas',
      to: 'Ministerin Andreas',
      expected: 'title: Landrätin → Ministerin',
    },
  ],
  en: [
    { paragraph: 6, from: '£9.6', to: '£9.8', expected: 'money: £9.6 million → £9.8 million' },
    { paragraph: 25, from: 'Monday', to: 'Friday', expected: 'weekday: Monday → Friday' },
    {
      paragraph: 50,
      from: 'Claire Birkett',
      to: 'Claire Burkett',
      expected: 'person: Claire Birkett → Claire Burkett',
    },
    { paragraph: 87, from: 'Mayor', to: 'Governor', expected: 'title: Mayor → Governor' },
  ],
}
/** Rewordings that change no fact, by the kind of paragraph (its number modulo 6). */
const rewordings: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  de: [
    ['den Rest bringen die Gemeinden gemeinsam auf', 'was übrig bleibt, tragen die Orte am Fluss'],
    ['Bis dahin bleibt die Zufahrt für Anlieger offen', 'Anlieger kommen bis dahin ans Ziel'],
    ['niemand einen Umweg fahren muss', 'alle ohne Umweg ankommen'],
    ['nicht in einem Zug beschlossen worden', 'kaum so schnell zustande gekommen'],
    ['Auskünfte gibt das Bürgerbüro', 'Fragen beantwortet das Büro gern'],
    ['wo die Ausstellung steht', 'in dem die Schau zu sehen ist'],
  ],
  en: [
    ['share what is left', 'find the rest together'],
    ['the lane stays open to residents', 'residents can use the lane'],
    ['nobody has to go round', 'everybody gets there directly'],
    ['would have been held up', 'could not have passed so soon'],
    ['Questions are answered', 'Help is given'],
    ['where the exhibition is', 'which houses the show'],
  ],
}

describe.each(['de', 'en'] as const)('in a release of ten pages in %s', (language) => {
  const paragraphs = longParagraphs(language)
  const old = longRelease(language, paragraphs)
  const plant = (texts: readonly string[], plants: readonly Planted[]): readonly string[] =>
    texts.map((text, index) =>
      plants
        .filter(({ paragraph }) => paragraph === index)
        .reduce((t, { from, to }) => {
          expect(t).toContain(from)
          return t.replace(from, to)
        }, text),
    )
  const reword = (texts: readonly string[], which: ReadonlySet<number>): readonly string[] =>
    texts.map((text, index) => {
      const [from, to] = rewordings[language][index % 6] ?? ['', '']
      if (!which.has(index)) return text
      expect(text).toContain(from)
      return text.replace(from, to)
    })
  const move = (texts: readonly string[], from: number, to: number): readonly string[] =>
    texts.toSpliced(from, 1).toSpliced(to, 0, texts[from] ?? '')

  /** Nobody can tell which of two paragraphs is which whose only different word has been changed. */
  const areTwins = (one: number, other: number): boolean => {
    const [words, others] = [one, other].map((index) => (paragraphs[index] ?? '').split(' '))
    return (
      one !== other &&
      words?.length === others?.length &&
      words?.filter((word, at) => word !== others?.[at]).length === 1
    )
  }

  it('finds a changed sum, weekday, name and title, and nothing else', () => {
    const fresh = plant(paragraphs, planted[language])
    expect(changesOf(old, longRelease(language, fresh))).toEqual(
      planted[language].map(({ expected }) => expected),
    )
  })

  it('finds nothing where paragraphs were moved and sentences reworded', () => {
    const reworded = reword(paragraphs, new Set([0, 7, 14, 21, 28, 35, 60, 61, 62, 63, 64, 65]))
    expect(changesOf(old, longRelease(language, move(move(reworded, 3, 90), 70, 10)))).toEqual([])
  })

  it('knows a changed paragraph that moved beside a reworded one much like it', () => {
    // Paragraphs whose numbers differ by a multiple of six have the same sentences about other places.
    const [plants, away, beside] =
      language === 'de'
        ? [planted.de.at(-1), 87, 93]
        : [planted.en.find(({ paragraph }) => paragraph === 6), 6, 78]
    if (plants === undefined) throw new Error('There is something planted')
    const moved = move(reword(plant(paragraphs, [plants]), new Set([beside])), away, beside - 1)
    expect(changesOf(old, longRelease(language, moved))).toEqual([plants.expected])
  })

  it('finds exactly what was planted among moves and rewordings', () => {
    fc.assert(
      fc.property(
        fc.subarray([...planted[language]]),
        fc.uniqueArray(fc.nat(119), { maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(119), fc.nat(118)), { maxLength: 3 }),
        (plants, reworded, moves) => {
          fc.pre(!plants.some(({ paragraph }) => reworded.some((other) => areTwins(paragraph, other))))
          const changed = reword(plant(paragraphs, plants), new Set(reworded))
          const moved = moves.reduce((texts, [from, to]) => move(texts, from, to), changed)
          const found = changesOf(old, longRelease(language, moved))
          expect([...found].sort()).toEqual(plants.map(({ expected }) => expected).sort())
        },
      ),
      { numRuns: process.env['IMPRIMATUR_LONG'] === '1' ? 1000 : 25 },
    )
  })
})
