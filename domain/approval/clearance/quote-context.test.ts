import { expect, it } from 'vitest'
import * as build from '../../document/builders'
import { placedQuotesOf } from '../../document/quotes'
import { quoteContext } from './quote-context'

const tamm = { speaker: 'Jaro Tamm' }
const contextsIn = (...contents: readonly build.Content[]) => {
  const release = build.release({}, build.headline('Brücke'), ...contents)
  return placedQuotesOf(release).map((quote) => quoteContext(release, quote))
}

const long = 'Die Stadt hat die Fähre nach zwei Jahren Bauzeit am Montag in Betrieb genommen.'

it('is the rest of the paragraph of a quotation, without its marks', () => {
  expect(contextsIn(build.lead(`${long} „`, build.quotation('Sie fährt.', tamm), `“ ${long}`))).toEqual([
    { before: [long], after: [long] },
  ])
})

it('goes on to the paragraph beyond where that rest is short', () => {
  expect(
    contextsIn(
      build.lead('Die Fähre ist neu.'),
      build.paragraph('Tamm: „', build.quotation('Sie fährt.', tamm), '“, sagte er.'),
      build.paragraph(),
      build.paragraph('Das Wetter ist gut.'),
    ),
  ).toEqual([{ before: ['Die Fähre ist neu.', 'Tamm:'], after: [', sagte er.', 'Das Wetter ist gut.'] }])
})

it('leaves the attribution to a quote block', () => {
  expect(
    contextsIn(
      build.lead('Die Fähre ist neu.'),
      build.quote(
        build.paragraph('„Sie fährt.'),
        build.paragraph('Endlich.“'),
        build.attribution(build.speaker('Jaro Tamm')),
      ),
    ),
  ).toEqual([{ before: ['Die Fähre ist neu.'], after: [] }])
})
