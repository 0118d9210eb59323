import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as build from '../document/builders'
import { arbitraryRelease } from '../testing/arbitrary-release'
import { withoutSoftHyphens } from './without-soft-hyphens'

it('takes soft hyphens out of text and attributes, and text nodes that held nothing else', () => {
  const release = build.release(
    { organisation: 'Ha\u00adfen' },
    build.headline('Welt\u00ader\u00adnährung'),
    build.paragraph('a', build.strong('\u00ad'), build.emphasis('\u00adb')),
  )
  const twin = build.release(
    { organisation: 'Hafen' },
    build.headline('Welternährung'),
    build.paragraph('a', build.emphasis('b')),
  )
  expect(withoutSoftHyphens(release).toJSON()).toEqual(twin.toJSON())
})

it('changes nothing else', () => {
  fc.assert(
    fc.property(arbitraryRelease, (release) => {
      expect(withoutSoftHyphens(release).toJSON()).toEqual(release.toJSON())
    }),
  )
})
