import { expect, it } from 'vitest'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'
import { compareVersions } from './compare-versions'

const inOf = (language: string, text: string): ReleaseNode =>
  build.release({ language }, build.headline('Titel'), build.paragraph(text))
const toldOf = (de: string, en: string) =>
  compareVersions(inOf('de', de), inOf('en', en)).map(({ source, version }) => [source, version])

it.each([
  [
    'Anna Meyer-Landrut spricht.',
    'Anna Meyer-Landmann will speak.',
    [['Anna Meyer-Landrut', 'Anna Meyer-Landmann']],
  ],
  ['Karl-Heinz Voss spricht.', 'Karl-Heinz Foss will speak.', [['Voss', 'Foss']]],
  [
    'Landrätin Petra Evers kam.',
    'Karin Evers, the district administrator, came.',
    [['Petra Evers', 'Karin Evers']],
  ],
  ['Petra Evers kam. Evers lachte.', 'Petra Evers came. Then Ebers laughed.', [['Evers', 'Ebers']]],
  ['Das sagte Petra Evers gestern.', 'So it was said yesterday.', [['Petra Evers', null]]],
] as [string, string, (string | null)[][]][])('“%s” and “%s” name other people', (de, en, expected) => {
  expect(toldOf(de, en)).toEqual(expected)
})

it('takes no other word for a misspelt name', () => {
  expect(
    toldOf(
      'Anna Lang traf Rolf Winter.',
      'Anna Lang met Rolf Winter. Long talks followed, and the Winner took it all.',
    ),
  ).toEqual([])
})
