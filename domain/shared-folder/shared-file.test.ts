import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import { arbitraryRelease } from '../testing/arbitrary-release'
import { readSharedFile, writeSharedFile } from './shared-file'
import { followOn, writersSince } from './shared-text'
import { releaseHash } from '../revision/release-hash'

const at = '2026-03-02T09:00:00.000Z'
const first = followOn(null, {
  ...{ release: 'r-1', document: build.release({}, build.headline('Brücke')) },
  version: { writers: ['Ada Winter'], at },
})
const second = followOn(first, {
  ...{ release: 'r-1', document: build.release({}, build.headline('Brücke offen')) },
  version: { writers: ['Ben Sommer'], at },
})

it('gives back any release that was written, what it came from, and what it departed from', () => {
  fc.assert(
    fc.property(arbitraryRelease, arbitraryRelease, (document, base) => {
      const text = {
        ...followOn(second, { release: 'r-1', document, version: { writers: ['Cem Aydın'], at } }),
        base,
        settled: { how: 'dropped' as const, by: 'Ada Winter', at },
      }
      const read = readSharedFile(writeSharedFile(text))
      if (!read.ok) throw new Error(`The file must be read: ${read.failure.kind}`)
      expect({ ...read.value, document: null, base: null }).toEqual({ ...text, document: null, base: null })
      expect(releaseHash(read.value.document)).toBe(releaseHash(document))
      expect(read.value.base?.eq(base)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

describe('a file is left where it', () => {
  const changed = (change: object): string =>
    JSON.stringify({ ...(JSON.parse(writeSharedFile(second)) as object), ...change })
  it.each([
    ['is no JSON', 'Brücke', 'notShared'],
    ['is another program’s', '{"format":"other"}', 'notShared'],
    ['was cut off', writeSharedFile(second).slice(0, -20), 'notShared'],
    ['comes from a newer program', changed({ version: 2 }), 'newer'],
    ['has a newer grammar', changed({ schema: 1000 }), 'newer'],
    ['has another text than its hash says', changed({ document: first.document.toJSON() }), 'damaged'],
    ['has a text outside the grammar', changed({ document: { type: 'release' } }), 'damaged'],
    ['does not say what it came from', changed({ basedOn: null }), 'damaged'],
    ['names nobody', changed({ writers: [1] }), 'damaged'],
  ])('%s', (_name, text, kind) => {
    expect(readSharedFile(text)).toEqual({ ok: false, failure: { kind } })
  })
})

it('leaves room for a signature that a later program writes', () => {
  expect(JSON.parse(writeSharedFile(first))).toMatchObject({ signature: null })
  const signed = { ...(JSON.parse(writeSharedFile(first)) as object), signature: { key: 'k' } }
  expect(readSharedFile(JSON.stringify(signed)).ok).toBe(true)
})

it('names who wrote since what is known, and everybody where nothing is', () => {
  expect(writersSince(second, first.version.hash)).toEqual(['Ben Sommer'])
  expect(writersSince(second, second.version.hash)).toEqual([])
  expect(writersSince(second, null)).toEqual(['Ben Sommer', 'Ada Winter'])
})
