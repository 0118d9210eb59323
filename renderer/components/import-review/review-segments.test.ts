import { expect, it } from 'vitest'
import { reviewSegments } from './review-segments'

it('parts words where a mark or a quotation begins or ends, and loses none', () => {
  const quotation = { from: 4, to: 10, confidence: 0.8, reason: { de: '', en: '' } }
  const words = {
    text: 'Sie sagte etwas.',
    spans: [
      { from: 0, to: 6, mark: 'strong' as const },
      { from: 10, to: 15, mark: { href: 'https://example.org' } },
    ],
  }
  const segments = reviewSegments(words, [quotation])
  expect(segments.map(({ text }) => text)).toEqual(['Sie ', 'sa', 'gte ', 'etwas', '.'])
  expect(segments.map(({ isStrong }) => isStrong)).toEqual([true, true, false, false, false])
  expect(segments.map((one) => one.quotation !== null)).toEqual([false, true, true, false, false])
  expect(segments[3]?.isLink).toBe(true)
})
