import { describe, expect, it } from 'vitest'
import * as build from '../../document/builders'
import type { ReleaseNode } from '../../document/parse'
import { findDamage } from './find-damage'

const gapsIn = (release: ReleaseNode): readonly string[] =>
  findDamage(release)
    .filter(({ id }) => id === 'damage.gap')
    .map(({ text }) => text)
const prose = (...paragraphs: readonly string[]): ReleaseNode =>
  build.release({}, build.headline('Titel'), ...paragraphs.map((text) => build.paragraph(text)))

describe('a gap', () => {
  it('is where a verb opens a statement behind a salutation, but no question and no inversion', () => {
    const after = (text: string): readonly string[] => gapsIn(prose('Sehr geehrte Damen und Herren,', text))
    expect(after('soll bis Mai umgebaut werden. Wir laden Sie ein.')).toEqual([
      'soll bis Mai umgebaut werden.',
    ])
    expect(after('dürfen wir Sie zum Umbau einladen. Wir freuen uns.')).toEqual([])
    expect(after('ist der Umbau schon bekannt? Wir laden Sie ein.')).toEqual([])
  })

  it('is where several sentences that were announced start in lower case', () => {
    const said = 'Die Leiterin des Hafens sagte am Montag:'
    expect(gapsIn(prose(said, 'hat die Flut vergessen. Der Damm schützt uns jetzt.'))).toEqual([
      'hat die Flut vergessen.',
    ])
    expect(gapsIn(prose(said, 'mehr Schutz für alle', 'weniger Lärm am Ufer'))).toEqual([])
  })

  it('is where a headline is a sentence that stops in its middle', () => {
    const cut = 'Der Hafen bekommt eine neue Mole. Der Kreistag hat am Dienstag einen Beitrag von'
    expect(
      gapsIn(build.release({}, build.headline(cut), build.paragraph('Sie wird im Mai gebaut.'))),
    ).toEqual(['Der Kreistag hat am Dienstag einen Beitrag von'])
    const whole = 'Der Hafen bekommt eine neue Mole. Der Kreistag gibt Geld dazu'
    expect(
      gapsIn(build.release({}, build.headline(whole), build.paragraph('Sie wird im Mai gebaut.'))),
    ).toEqual([])
  })

  it('is no name that is written small, no long name of a statement and no title in capitals', () => {
    expect(
      gapsIn(
        build.release(
          {},
          build.headline('lumeo. öffnet seine Werkstatt'),
          build.lead('Die Marke lumeo. öffnet am Montag.'),
          build.paragraph('lumeo. baut seit 2006 Lampen.'),
        ),
      ),
    ).toEqual([])
    const subheadlines = [
      'Réaction de Clémence Aubier, députée de la troisième circonscription, à la suite de la décision du conseil départemental de fermer la maternité de Vaucombe',
      'Fewer Accidents and Shorter Waiting Times at All Three Landings Between June and August Compared to the Same Three Months of Last Year in Harlow',
    ]
    for (const text of subheadlines)
      expect(
        gapsIn(
          build.release({}, build.headline('Harlow'), build.subheadline(text), build.lead('It is done.')),
        ),
      ).toEqual([])
  })

  it('is no point of a list that leads to the last one, and no line that presents whose words follow', () => {
    const presented =
      'Anne Riou, présidente du Département, revient sur la naissance du nouveau collège de la vallée'
    expect(gapsIn(prose('Le collège est ouvert.', presented, '« Nous avons prêté les murs. »'))).toEqual([])
    const point =
      'three yearly audits of all its landings, with reports to the county and to the harbour; and'
    expect(gapsIn(prose('The firm has to pay for:', point, 'new signs.'))).toEqual([])
  })

  it('is no point that leads to the last one without a semicolon, where the list is announced', () => {
    const first = 'Neue Lampen an der ganzen nördlichen Mole bis hin zur Einfahrt in den alten Hafen und'
    const last = 'Bänke für alle Gäste des Hafens'
    expect(gapsIn(prose('Die Stadt Wesau zahlt für:', first, last))).toEqual([])
    const lights = 'Lamps will be put up along the whole of the northern quay and its stairs, and'
    expect(
      gapsIn(prose('The grant pays for three things:', 'A new pier,', lights, 'Benches for all')),
    ).toEqual([])
    // Without an announcement, or before a paragraph of sentences, words are missing.
    expect(gapsIn(prose('Die Stadt zahlt.', first, last))).toEqual([first])
    expect(gapsIn(prose('Die Stadt zahlt für:', first, 'Die Mole ist fertig. Alle kommen.'))).toEqual([first])
  })

  it('is no paragraph that leads up to the address below it, or ends in one', () => {
    const led = 'Die Mole wird im Juni eröffnet. Alle Gäste des Hafens treffen sich am Montag um 18 Uhr im'
    expect(gapsIn(prose(led, 'Hafenamt Wesau', 'Am Markt 3', '12345 Wesau'))).toEqual([])
    expect(gapsIn(prose(led, 'Der Kreis zahlt mit.'))).toEqual([
      'Alle Gäste des Hafens treffen sich am Montag um 18 Uhr im',
    ])
    const ended = 'Die neue Mole wird im Juni eröffnet. Hafenamt Wesau, Am Markt 3, 12345 Wesau'
    expect(gapsIn(prose('Der Kreis zahlt mit.', ended))).toEqual([])
  })

  it('is where a straight quotation mark or a bracket stays open', () => {
    const said = 'Die Leiterin sagte: "Wir haben alle lange auf diese Mole gewartet und'
    expect(gapsIn(prose(said, 'Der Kreis zahlt mit.'))).toEqual([said])
    const named = 'Die Stadt hat in Wesau ihre neue Mole eröffnet (mit Namen „Kormoran“ Sie ist lang.'
    expect(gapsIn(prose(named))).toEqual(['(mit Namen „Kormoran“ Sie ist lang.'])
    expect(gapsIn(prose('Die Mole (die zweite) ist für alle da, die dort baden (oder fischen).'))).toEqual([])
  })

  it('is where a quotation mark closes what none has opened, and where somebody speaks behind a lost name', () => {
    expect(gapsIn(prose('Es sagt die Leiterin:', 'hier seit vielen Jahren am Ufer gewohnt.”'))).toEqual([
      'hier seit vielen Jahren am Ufer gewohnt.”',
    ])
    expect(gapsIn(prose('Die Mole ist fertig.', 'ergänzte: „Wir freuen uns.“'))).toEqual([
      'ergänzte: „Wir freuen uns.“',
    ])
  })

  it('is where a dialogue or a long sentence with a colon breaks off, and no line with a label', () => {
    const dialogue = '– Najpierw baliśmy się wody – mówi Anna Wilk. – Dziś wszyscy pływają tu razem z'
    expect(gapsIn(prose('Molo w Wesau jest gotowe i czeka na wszystkich gości.', dialogue))).toHaveLength(1)
    const colon =
      'Die Stadt bleibt bei ihrem Ziel: eine Mole für alle, die am Ufer wohnen, und einen Hafen für ihre Boote'
    expect(gapsIn(prose('Die Mole ist fertig und wartet im Hafen auf alle Gäste.', colon))).toEqual([colon])
    expect(
      gapsIn(
        prose(
          'Die Mole ist fertig und wartet im Hafen auf alle Gäste.',
          'Der Umsatz des ersten Quartals im Hafen: 22 Millionen',
        ),
      ),
    ).toEqual([])
  })

  it('is no address at the end of a line', () => {
    const text = 'Der Hafen ist offen. Mehr über die neue Mole und ihre Gäste steht unter hafen.example'
    expect(gapsIn(prose(text, 'Die Mole ist fertig.'))).toEqual([])
  })
})
