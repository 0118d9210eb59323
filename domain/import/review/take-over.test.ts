import { expect, it } from 'vitest'
import { schema } from '../../document/schema'
import { takeOverReview } from './take-over'

const release = (headline: string, attributes: Readonly<Record<string, unknown>>) =>
  schema.nodes.release.create(attributes, [schema.nodes.headline.create(null, schema.text(headline))])

it('takes over the text, and of the details only what the review changed', () => {
  const current = release('Brücke offen!', { number: '7/2026', teaser: 'Kurz gesagt', language: 'de' })
  const before = release('Brücke', { number: '6/2026', issueDate: '2026-03-02', language: 'de' })
  const reviewed = release('Brücke frei', { number: '6/2026', language: 'de' })
  const taken = takeOverReview(current, before, reviewed)
  expect(taken.textContent).toBe('Brücke frei')
  expect(taken.attrs).toMatchObject({ number: '7/2026', issueDate: null, teaser: 'Kurz gesagt' })
})
