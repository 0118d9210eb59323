import { expect, it } from 'vitest'
import { excerptParts } from './excerpt-parts'

it('tells hits from the text around them', () => {
  expect(excerptParts('die \u0002Hafen\u0003bahn am \u0002Hafen\u0003')).toEqual([
    { text: 'die ', isHit: false },
    { text: 'Hafen', isHit: true },
    { text: 'bahn am ', isHit: false },
    { text: 'Hafen', isHit: true },
  ])
})

it('keeps a hit whose end is missing', () => {
  expect(excerptParts('an \u0002Ufer')).toEqual([
    { text: 'an ', isHit: false },
    { text: 'Ufer', isHit: true },
  ])
})
