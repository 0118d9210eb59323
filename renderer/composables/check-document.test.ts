import { expect, it } from 'vitest'
import { headline, lead, paragraph, release } from '../../domain/document/builders'
import { countText } from './check-document'

it('counts characters with spaces and words over all parts, and no paragraph ends', () => {
  const text = release({}, headline('Neue Brücke'), lead('Sie ist auf.'), paragraph('Ja 👍'))
  expect(countText(text)).toEqual({ characters: 11 + 12 + 4, words: 2 + 3 + 2 })
})

it('counts nothing in an empty release', () => {
  expect(countText(release({}, headline()))).toEqual({ characters: 0, words: 0 })
})
