import { describe, expect, it } from 'vitest'
import { findFacts } from './find-facts'

const factsIn = (language: string, text: string): readonly string[] =>
  findFacts(text, { language, surnames: new Set() }).map(({ kind, key }) => `${kind} ${key}`)

/** The same said in German, English and French. */
const alike: readonly [fact: string, de: string, en: string, fr: string][] = [
  ['number 1250.5', 'es sind 1.250,5 Meter', 'it is 1,250.5 metres', 'on compte 1 250,5 mètres'],
  ['number 21300000', 'es sind 21,3 Millionen', 'there are 21.3 million', 'il y en a 21,3 millions'],
  ['number 2000000000', 'es sind 2 Milliarden', 'there are 2 billion', 'il y en a 2 milliards'],
  ['number 25', 'fünfundzwanzig Leute', 'twenty-five people', 'vingt-cinq personnes'],
  ['number 71', 'einundsiebzig Leute', 'seventy-one people', 'soixante et onze personnes'],
  ['number 300', 'dreihundert Leute', 'three hundred people', 'trois cents personnes'],
  ['money EUR 3000000', '3 Mio. €', 'EUR 3 million', '3 M€'],
  ['money EUR 3000000', 'ein 3-Millionen-Euro-Bau', 'a 3-million-euro building', 'pour 3 millions d’euros'],
  ['money EUR 1100000000', '1,1 Mrd. Euro', '€1.1bn', '1,1 Md€'],
  ['money CHF 54.9', '54,90 Franken', '54.90 francs', '54,90 francs'],
  ['percentage 12.5 %', '12,5 Prozent', '12.5 per cent', '12,5 pour cent'],
  ['percentage 2 pp', '2 Prozentpunkte', '2 percentage points', '2 points de pourcentage'],
  ['date 2026-12-02', '2. Dezember 2026', '2 December 2026', '2 décembre 2026'],
  ['date --12-01', 'am 1. Dezember', 'on 1 December', 'le 1er décembre'],
  ['date 2026-08', 'im August 2026', 'in August 2026', 'en août 2026'],
  ['weekday 2', 'am Mittwoch', 'on Wednesday', 'le mercredi'],
  ['weekday 5', 'sonnabends', 'on Saturdays', 'les samedis'],
  ['time 14:00', 'um 14 Uhr', 'at 2 pm', 'à 14 heures'],
  ['time 14:30', 'um 14.30 Uhr', 'at 2.30 p.m.', 'à 14 h 30'],
  ['time 00:00', 'um 24 Uhr', 'at midnight', 'à minuit'],
]

describe('findFacts', () => {
  it.each(alike)('reads %s in “%s”, “%s” and “%s”', (fact, de, en, fr) => {
    expect([factsIn('de', de), factsIn('en', en), factsIn('fr', fr)]).toEqual([[fact], [fact], [fact]])
  })

  it.each([
    ['de', 'von 14 bis 16 Uhr'],
    ['en', 'from 2 to 4 pm'],
    ['en', '2–4 p.m.'],
    ['fr', 'de 14 à 16 heures'],
  ])('in %s reads both hours of “%s”', (language, text) => {
    expect(factsIn(language, text)).toEqual(['time 14:00', 'time 16:00'])
  })

  it.each([
    ['en', 'from 10 to 2 pm', ['time 10:00', 'time 14:00']],
    ['de', '120 m lang', ['number 120']],
    ['en', 'a wall of 5 m', ['number 5']],
    ['de', '2 Billionen', ['number 2000000000000']],
    ['fr', 'un pont neuf', []],
    ['de', 'um 14 Uhr 30 Gäste', ['time 14:00', 'number 30']],
    ['fr', 'tél. : 03 80 55 01 20', ['phone 0380550120']],
  ] as const)('in %s reads “%s” as it is meant', (language, text, facts) => {
    expect(factsIn(language, text)).toEqual(facts)
  })
})
