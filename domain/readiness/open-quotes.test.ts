import { expect, it } from 'vitest'
import { hashedQuotesOf } from '../approval/clearance/hashed-quotes'
import * as build from '../document/builders'
import { findFindings } from '../findings/find-findings'
import type { QuotePolicy } from './open-quotes'

const now = new Date('2026-06-01T12:00:00Z')
const release = build.release(
  {},
  build.headline('Neue Fähre'),
  build.lead('Die Fähre fährt.'),
  build.paragraph('„', build.quotation('Sie fährt.', { speaker: 'Jaro Tamm' }), '“, sagte er.'),
  build.quote(build.paragraph('„Endlich.“'), build.attribution(build.speaker('Maja Lindqvist'))),
)
const [first, second] = hashedQuotesOf(release).map(({ hash }) => hash)

const found = (quotes?: QuotePolicy) =>
  findFindings(release, { now, ...(quotes === undefined ? {} : { quotes }) }).map(
    ({ id, severity, text, acceptable }) => [id, severity, text, acceptable],
  )

it('warns of each quote that nobody has cleared', () => {
  expect(found({ cleared: new Set() })).toEqual([
    ['readiness.open-quote', 'warning', 'Sie fährt.', true],
    ['readiness.open-quote', 'warning', '„Endlich.“', true],
  ])
  expect(found({ cleared: new Set([first ?? '']) })).toHaveLength(1)
  expect(found({ cleared: new Set([first ?? '', second ?? '']) })).toEqual([])
})

it('stops where the policy says so, and cannot be accepted then', () => {
  expect(found({ cleared: new Set([first ?? '']), openQuotes: 'stop' })).toEqual([
    ['readiness.open-quote', 'stop', '„Endlich.“', false],
  ])
})

it('says nothing where nobody knows which are cleared', () => {
  expect(found()).toEqual([])
})

it('leaves a speaker who is not known to the rule about that, unless open quotes stop approval', () => {
  const nameless = build.release(
    {},
    build.headline('Neue Fähre'),
    build.lead('„', build.quotation('Sie fährt.'), '“, hieß es.'),
  )
  const ids = (openQuotes: 'warn' | 'stop') =>
    findFindings(nameless, { now, quotes: { cleared: new Set(), openQuotes } }).map(({ id }) => id)
  expect(ids('warn')).toEqual(['readiness.quotation-without-speaker'])
  expect(ids('stop')).toEqual(['readiness.quotation-without-speaker', 'readiness.open-quote'])
})
