import { expect, it } from 'vitest'
import { germanEnglishPairs } from './testing/pairs-german-english'
import { releaseFrom } from './testing/release-from'
import { sourcePassages } from './source-passages'

it('tells block by block what the source says, also where a paragraph was put in', () => {
  const [pair] = germanEnglishPairs
  if (pair === undefined) throw new Error('There must be a pair')
  const added = pair.version.text.replace(
    'X How',
    'P This paragraph is for readers abroad who do not know the valley.\nX How',
  )
  const passages = sourcePassages(releaseFrom(pair.source), releaseFrom({ ...pair.version, text: added }))
  expect(passages[0]).toBe('Neue Brücke über die Lenne: Kreis investiert 12,4 Millionen Euro')
  expect(passages.filter((passage) => passage === null)).toHaveLength(1)
  expect(passages.indexOf(null)).toBe(7)
  expect(passages[8]).toBe('So läuft der Bau')
})
