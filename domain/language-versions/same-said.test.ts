import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'
import { compareVersions } from './compare-versions'

const inOf = (language: string, text: string): ReleaseNode =>
  build.release({ language }, build.headline('Titel'), build.paragraph(text))

const toldBy = (one: ReleaseNode, other: ReleaseNode): readonly string[] =>
  compareVersions(one, other).map(
    ({ kind, source, version }) => `${kind}: ${source ?? '–'} / ${version ?? '–'}`,
  )

/** Said otherwise, and meant alike. */
const germanEnglish: readonly [de: string, en: string][] = [
  ['Vom 2. bis 5. Dezember ist geschlossen.', 'We are closed from December 2 to 5.'],
  ['Vom 2. bis 5. Dezember 2026 ist geschlossen.', 'We are closed from the 2nd to the 5th of December 2026.'],
  ['Am 30. und 31. Mai wird gefeiert.', 'There will be a party on May 30 and 31.'],
  ['Am 3.5.2026 geht es los.', 'It starts on 3 May 2026.'],
  ['Die Ausstellung läuft von Mai bis August 2026.', 'The exhibition runs from May to August 2026.'],
  ['Im Mai 2026 wird eröffnet.', 'It opens in May 2026.'],
  ['Das Haus ist von 9 bis 17 Uhr geöffnet.', 'The house is open from 9 am to 5 pm.'],
  ['Geöffnet ist von 9.30–17.15 Uhr.', 'It is open from 9:30 a.m.–5:15 p.m.'],
  ['Um 12 Uhr ist Pause.', 'There is a break at noon.'],
  ['Bis 24 Uhr gilt das Angebot.', 'The offer ends at midnight.'],
  ['Um 0.30 Uhr fährt der letzte Bus.', 'The last bus leaves at 12.30 am.'],
  ['Zum 50. Mal feiert der Verein.', 'The club celebrates for the 50th time.'],
  ['Zum zehnten Mal feiert der Verein.', 'The club celebrates for the 10th time.'],
  ['Die beiden Brücken kosten je 5 Millionen Euro.', 'The two bridges cost €5 million each.'],
  ['Ein Drittel der Kosten trägt das Land, 33 Prozent.', 'A third of the costs, 33%, is paid by the state.'],
  ['Die Hälfte der Plätze ist frei.', 'Half of the seats, 50 per cent, are free.'],
  ['Es kamen ein Dutzend Gäste.', 'A dozen guests came.'],
  ['Zwischen 5 und 7 Millionen Euro sind nötig.', 'Between €5 million and €7 million are needed.'],
  ['5 bis 7 Millionen Euro sind nötig.', '€5–7 million are needed.'],
  ['20 bis 25 Prozent sparen wir ein.', 'We save between 20% and 25%.'],
  ['Das sind 50 Cent mehr.', 'That is €0.50 more.'],
  ['Der Zuschlag beträgt 1.000 Euro.', 'The surcharge is 1,000 euros.'],
  ['Rund 1,5 Millionen Menschen kamen.', 'Some 1,500,000 people came.'],
  ['Die 24-Stunden-Hotline hilft.', 'The 24-hour hotline helps.'],
  ['Das Zweijahresprogramm endet 2027.', 'The two-year programme ends in 2027.'],
  ['Im 19. Jahrhundert stand hier ein Turm.', 'In the 19th century a tower stood here.'],
  ['In den 1990er-Jahren wurde gebaut.', 'It was built in the 1990s.'],
  ['Die Schule öffnet am Montag, dem 7. September.', 'The school opens on Monday, 7 September.'],
  ['Am Mittwoch, 2. Dezember, tagt der Rat.', 'The council meets on 2 December.'],
  ['Dr. Petra Evers und Prof. Karl Voss sprechen.', 'Petra Evers and Professor Karl Voss will speak.'],
  ['„Gut so“, sagt Evers. Petra Evers lacht.', '“Well done,” Evers says. Petra Evers laughs.'],
  ['Telefon: 04231 7001-0', 'Phone: +49 (0)4231 7001-0'],
  [
    'Mehr auf www.aller.example/de/bau und per Mail an bau@aller.example.',
    'More at www.aller.example/en/works and by mail to bau@aller.example.',
  ],
  ['Hafenstraße 3, 27283 Verden', 'Hafenstraße 3, 27283 Verden, Germany'],
  ['Nach § 5 Absatz 2 des Gesetzes ist das erlaubt.', 'This is allowed by section 5(2) of the act.'],
  ['Industrie 4.0 braucht Fachleute.', 'Industry 4.0 needs experts.'],
  ['Der Umsatz wuchs um 0,3 Punkte auf 8,2 Prozent.', 'Sales grew by 0.3 points to 8.2 per cent.'],
  [
    'Er ist 120 m lang, 2,5 km entfernt und 3 t schwer.',
    'It is 120 metres long, 2.5 kilometres away and weighs 3 tonnes.',
  ],
  ['Das Projekt kostet 3-mal so viel.', 'The project costs three times as much.'],
  [
    'Ein Teil der 1. Bundesliga spielt im 2. Quartal.',
    'Part of the first division plays in the second quarter.',
  ],
  [
    'Anna Meyer-Landrut traf Karl-Heinz Voss und Sinead O’Brien.',
    'Anna Meyer-Landrut met Karl-Heinz Voss and Sinead O’Brien.',
  ],
  ['Anna Marwitz’ Buch und Petra Evers’ Rede', 'Anna Marwitz’s book and Petra Evers’s speech'],
  ['Unter vier Augen sprachen sie darüber.', 'They talked about it in private.'],
  [
    'Heike Winter und Rolf Sommer gewannen im Sommer und im Winter.',
    'Heike Winter and Rolf Sommer won in summer and in winter.',
  ],
]

const germanFrench: readonly [de: string, fr: string][] = [
  ['Das Haus ist von 9 bis 17 Uhr geöffnet.', 'La maison est ouverte de 9 h à 17 h.'],
  ['Um 12 Uhr beginnt das Fest.', 'La fête commence à midi.'],
  ['Vom 2. bis 5. Dezember 2026 ist geschlossen.', 'Fermé du 2 au 5 décembre 2026.'],
  ['Am 1. Mai 2026 wird gefeiert.', 'La fête aura lieu le 1er mai 2026.'],
  ['Es sind 12.750 Stücke für 1,2 Mio. Euro.', 'Il y a 12 750 pièces pour 1,2 million d’euros.'],
  ['Es kostet 1.250,50 €.', 'Cela coûte 1\u202f250,50\u00a0€.'],
  ['Ein Viertel, 25 Prozent, ist neu.', 'Un quart, soit 25\u00a0%, est neuf.'],
  ['Im 18. Jahrhundert kamen zwei Könige.', 'Au XVIIIe siècle, deux rois sont venus.'],
  ['Neun Gemeinden zahlen 200 Euro.', 'Neuf communes paient deux cents euros.'],
  ['Zum 20. Mal trafen sich die beiden Städte.', 'Les deux villes se sont rencontrées pour la 20e fois.'],
  ['Dienstags bis freitags ist geöffnet.', 'Ouvert du mardi au vendredi.'],
  ['Direktorin Claire Dubois spricht.', 'Mme Claire Dubois, directrice, prendra la parole.'],
  ['80 Leute, davon 91 Prozent Gäste', 'Quatre-vingts personnes, dont 91 % d’invités'],
]

describe('what is said otherwise and meant alike', () => {
  it.each(germanEnglish)('“%s” and “%s”', (de, en) => {
    expect(toldBy(inOf('de', de), inOf('en', en))).toEqual([])
    expect(toldBy(inOf('en', en), inOf('de', de))).toEqual([])
  })

  it.each(germanFrench)('“%s” and “%s”', (de, fr) => {
    expect(toldBy(inOf('de', de), inOf('fr', fr))).toEqual([])
    expect(toldBy(inOf('fr', fr), inOf('de', de))).toEqual([])
  })
})
