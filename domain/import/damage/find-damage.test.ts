import { describe, expect, it } from 'vitest'
import * as build from '../../document/builders'
import type { ReleaseNode } from '../../document/parse'
import { repairFindings } from '../../findings/repair'
import { findDamage } from './find-damage'

const prose = (...paragraphs: readonly string[]): ReleaseNode =>
  build.release({}, build.headline('Titel'), ...paragraphs.map((text) => build.paragraph(text)))
const found = (
  ...paragraphs: readonly string[]
): readonly (readonly [string, string, string | undefined])[] =>
  findDamage(prose(...paragraphs)).map(({ id, text, proposals }) => [
    id.replace('damage.', ''),
    text,
    proposals[0],
  ])

describe('findDamage', () => {
  it.each([
    ['Stra\u00dfen\u00adbahn\u00adnetz', 'soft-hyphen', 'Straßenbahnnetz'],
    ['Wel\u200ballee', 'zero-width', 'Welallee'],
    ['au\ufb00\u00e4llig', 'ligature', 'auffällig'],
    ['Mu¨nchen', 'decomposed', 'München'],
    ['f¨ur', 'decomposed', 'für'],
    ['Ãœbung', 'double-encoding', 'Übung'],
    ['MÃ¤rz', 'double-encoding', 'März'],
    ['Ma\u0093nahme', 'control-character', 'Ma“nahme'],
    ['Be\u0007trieb', 'control-character', 'Betrieb'],
    ['\uf002ießend', 'private-use', 'fließend'],
  ])('names the whole word %s, with its repair', (word, rule, repair) => {
    expect(found(`Das Wort ${word}, das hier steht, ist beschädigt.`)).toEqual([[rule, word, repair]])
  })

  it.each([
    ['look-alike', 'Die M\u0430nnschaft der Feuerwehr übt.', 'M\u0430nnschaft', 'Mannschaft'],
    ['question-mark', 'Das Amt sorgt f?r die Fähren.', 'f?r', 'für'],
    ['ocr', 'Die Gemeincle baut am Ufer.', 'Gemeincle', 'Gemeinde'],
    ['ocr', 'Das Amt wurde im Jahr 2O26 gegründet.', '2O26', '2026'],
    ['lost-letters', 'Der Kon ikt um das Ufer ist beendet.', 'Kon ikt', 'Konflikt'],
    ['line-end-hyphen', 'Die Gemein- de baut am Ufer.', 'Gemein- de', 'Gemeinde'],
    ['page-furniture', 'Die Gemeinde baut Seite 2 von 4 am Ufer einen Steg.', 'Seite 2 von 4 ', ''],
    [
      'doubled-line',
      'Die Fähre fährt ab März jeden Tag. Die Fähre fährt ab März jeden Tag.',
      'Die Fähre fährt ab März jeden Tag.',
      '',
    ],
  ])('finds %s in “%s”, with its repair', (rule, text, passage, repair) => {
    expect(found(text)).toEqual([[rule, passage, repair]])
  })

  it.each([
    'Der Draht misst 5 µm, die Strahlung ist α-Strahlung.',
    'Vor- und Nachteile der Straßenbahn stehen auf Seite 3 des Berichts.',
    'Mehr dazu: https://example.org/f?r=1 und das Modell B2O4.',
    'Nie wieder, nie wieder wollen wir das sehen.',
  ])('finds none of these in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it('takes an accent behind its letter for an apostrophe only where the language has one there', () => {
    const foundIn = (language: string, text: string): readonly string[] =>
      findDamage(build.release({ language }, build.headline('Wesau'), build.paragraph(text))).map(
        ({ text: passage }) => passage,
      )
    expect(foundIn('es', 'La casa de Marta Wesaro´s es nueva.')).toEqual(['Wesaro´s'])
    expect(foundIn('en', 'The house of Wesaro´s is new.')).toEqual([])
  })

  it('finds no head of a page where a sentence says the words of the headline', () => {
    const headed = (...blocks: Parameters<typeof build.release>[1][]): readonly string[] =>
      findDamage(build.release({}, build.headline('Wesau baut eine Mole'), ...blocks)).map(({ id }) => id)
    expect(headed(build.lead('Die Stadt Wesau baut eine Mole am Hafen.'))).toEqual([])
    expect(headed(build.paragraph('Beim Fest zu Wesau baut eine Mole am Hafen der Verein.'))).toEqual([])
    expect(headed(build.paragraph('Der Kreis zahlt Wesau baut eine Mole am Ende mit.'))).toEqual([
      'damage.page-furniture',
    ])
  })

  it('makes one finding of a word with several soft hyphens, and all of them can be repaired at once', () => {
    const release = prose('Die Zu\u00adsam\u00admen\u00adarbeit und die Ent\u00adwick\u00adlung.')
    const findings = findDamage(release)
    const repaired = repairFindings(
      release,
      findings.map((finding) => ({ finding, text: finding.proposals[0] ?? '' })),
    )
    expect([findings.length, repaired.textContent]).toEqual([
      2,
      'TitelDie Zusammenarbeit und die Entwicklung.',
    ])
  })

  it.each([
    'Maß\u00adnahmen',
    '„Ä“ ist ein Buchstabe, Å“ auch.',
    'می\u200cخواهم',
    '👩\u200d🚀',
    'Größer ± 3 %, 5 °C, § 4, Café, naïf, São Paulo, NÃO.',
  ])('takes %s for sound', (text) => {
    expect(found(text).filter(([rule]) => rule !== 'soft-hyphen')).toEqual([])
  })

  it('ranks the letters that are lost by the words of the text and by what the file has lost elsewhere', () => {
    expect(
      found(
        'Die Ortskrä\ufffdte kamen \ufffdür drei Tage.',
        'Ortskräfte und Krä\ufffdtemangel im Ha\ufffden.',
      ),
    ).toEqual([
      ['replacement-character', 'Ortskrä\ufffdte', 'Ortskräfte'],
      ['replacement-character', '\ufffdür', 'für'],
      ['replacement-character', 'Krä\ufffdtemangel', 'Kräftemangel'],
      ['replacement-character', 'Ha\ufffden', 'Hafen'],
    ])
  })

  it.each([
    [
      'Die Prüfung ist fertig.',
      'Konferenz, Dr. Anna Muster teilnahm, hat neun Beschlüsse gefasst.',
      'Konferenz, Dr. Anna Muster teilnahm, hat neun Beschlüsse gefasst.',
    ],
    [
      'Die Prüfung ist fertig.',
      'werden wir aber weiter daran festhalten.',
      'werden wir aber weiter daran festhalten.',
    ],
    [
      'Die Förderung der ergänzenden',
      'werden wir aber nicht aufgeben. Danach geht es weiter.',
      'werden wir aber nicht aufgeben.',
    ],
    [
      'Die Prüfung ist fertig.',
      'Haushaltsplan vorgestellt hat, soll im Herbst beraten werden.',
      'Haushaltsplan vorgestellt hat, soll im Herbst beraten werden.',
    ],
    [
      'Alle waren da. Das Land stellt dafür Mittel bereit und',
      'Der zweite Absatz ist ganz.',
      'Das Land stellt dafür Mittel bereit und',
    ],
  ])('finds the gap between “%s” and “%s”', (first, second, gap) => {
    expect(found(first, second)).toEqual([['gap', gap, undefined]])
  })

  it.each([
    ['Die Preise im Überblick:', 'erster Preis an die Schule am Bach'],
    ['Er sagte zu, und alle kamen mit.', 'iPhones sind nicht erlaubt.'],
    ['Peter Müller, Leiter des Amtes, hat den Plan vorgestellt.', 'Was bleibt, ist die Hoffnung.'],
    ['Wer wagt, gewinnt.', 'Alle, die kommen wollten, haben zugesagt.'],
    ['Anna Muster, seit 2020 dort tätig, hat zugesagt.', 'Das Fest findet statt'],
    ['5. Contact us:', 'website: www.example.org'],
    ['Montag bis Donnerstag von 9 bis 18 Uhr', 'freitags bis 22 Uhr'],
    ['montags bis donnerstags von 9 bis 18 Uhr im Rathaus am Marktplatz geöffnet', 'samstags geschlossen'],
    ['Berlin, Hauptstadt und Land zugleich, hat gewonnen.', 'Wie es war, wird es nicht mehr.'],
  ])('finds no gap between “%s” and “%s”', (first, second) => {
    expect(found(first, second)).toEqual([])
  })

  it('asks whether words are missing where a paragraph has no end and all others have one', () => {
    const findings = findDamage(
      prose(
        'Die Gemeinde baut am Ufer einen Steg für die Boote der Fischer.',
        'Der Steg wird im Mai fertig. Dann legen dort alle Boote der Genossenschaft',
        'Die Kosten trägt das Land zusammen mit dem Kreis.',
      ),
    )
    expect(findings.map(({ id, severity, text }) => [id, severity, text])).toEqual([
      ['damage.gap', 'warning', 'Dann legen dort alle Boote der Genossenschaft'],
    ])
  })

  it('finds no gap in a run of lines that are no sentences', () => {
    expect(
      found(
        'Unsere Leistungen auf einen Blick:',
        'kostenlose Beratung für alle Mieterinnen und Mieter der Stadt und des Kreises',
        'offene Werkstatt an jedem zweiten Samstag im Monat von zehn bis zwölf',
        'gemeinsames Kochen am Abend.',
      ),
    ).toEqual([])
  })

  it.each([
    ['Die Eröffnung des Stegs ist im Mai.', 'Erönung', 'Eröffnung'],
    ['Die Eröffnungsfahrt ist im Mai.', 'Erönungsfahrt', 'Eröffnungsfahrt'],
    ['Die Wissenschaftsministerin war da.', 'Wissenscha sministerin', 'Wissenschaftsministerin'],
    ['Alle finden den Weg.', 'nden', 'finden'],
  ])('finds the lost ligature in “%s” where %s stands', (sound, damaged, repair) => {
    expect(found(sound.replace(repair, damaged))).toEqual([['lost-letters', damaged, repair]])
  })
})
