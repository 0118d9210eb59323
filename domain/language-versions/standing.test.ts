import { expect, it } from 'vitest'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'
import { releaseHash } from '../revision/release-hash'
import { standingOf } from './standing'

const german = (lead: string, number: string | null = null): ReleaseNode =>
  build.release({ language: 'de', number }, build.headline('Brücke'), build.lead(lead))
const english = (lead: string): ReleaseNode =>
  build.release({ language: 'en' }, build.headline('Bridge'), build.lead(lead))

const base = releaseHash(german('Sie kostete 4,2 Millionen Euro.'))

it('is in line while the source says what it said, whatever ids its blocks have', () => {
  const source = german('Sie kostete 4,2 Millionen Euro.')
  const withIds = source.type.create(
    source.attrs,
    source.children.map((child) => child.type.create({ ...child.attrs, id: 'other' }, child.content)),
  )
  const version = english('It cost €4.2 million.')
  expect(standingOf({ source: withIds, version }, base)).toEqual({ isStale: false, mismatches: 0 })
})

it('is stale once a word or an issue detail of the source is another one', () => {
  const version = english('It cost €4.2 million.')
  const standing = (source: ReleaseNode) => standingOf({ source, version }, base)
  expect(standing(german('Sie hat 4,2 Millionen Euro gekostet.'))).toEqual({ isStale: true, mismatches: 0 })
  expect(standing(german('Sie kostete 4,3 Millionen Euro.'))).toEqual({ isStale: true, mismatches: 1 })
  expect(standing(german('Sie kostete 4,2 Millionen Euro.', '12/2026'))).toEqual({
    isStale: true,
    mismatches: 0,
  })
})
