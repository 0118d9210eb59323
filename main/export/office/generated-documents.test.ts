import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildPage } from '../../../domain/export/build-page'
import type { PageModel } from '../../../domain/export/page-model'
import type { Purpose } from '../../../domain/export/purpose'
import { arbitraryRelease } from '../../../domain/testing/arbitrary-release'
import { checkDocx } from './check-docx'
import { checkOdt } from './check-odt'
import { makeDocx } from './make-docx'
import { makeOdt } from './make-odt'
import { bytesOf } from './testing/change-parts'

const isLong = process.env['IMPRIMATUR_LONG'] === '1'

const arbitraryPage: fc.Arbitrary<PageModel> = fc
  .tuple(arbitraryRelease, fc.constantFrom<Purpose>('draft', 'review', 'final', 'embargoed'))
  .map(([release, purpose]) => {
    const page = buildPage({ release, purpose, revision: null, now: new Date('2026-03-02T08:00:00Z') })
    if (!page.ok) throw new Error('The generated releases hold no images')
    return page.value
  })

it.each([
  ['DOCX', makeDocx, checkDocx],
  ['ODT', makeOdt, checkOdt],
])(
  'reads every generated release back from %s as it was written, and writes it the same way twice',
  (_name, make, check) =>
    fc.assert(
      fc.asyncProperty(arbitraryPage, async (page) => {
        const bytes = bytesOf(make(page))
        expect(await check(bytes, page)).toBeNull()
        expect(bytesOf(make(page))).toEqual(bytes)
      }),
      { numRuns: isLong ? 2000 : 40 },
    ),
)
