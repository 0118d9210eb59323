import fc from 'fast-check'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, it } from 'vitest'
import { buildPage } from '../../domain/export/build-page'
import type { PageModel } from '../../domain/export/page-model'
import type { Purpose } from '../../domain/export/purpose'
import { renderHtml } from '../../domain/export/render-html'
import { arbitraryRelease } from '../../domain/testing/arbitrary-release'
import { troublesomeRelease } from '../../domain/testing/troublesome-text'
import { pageCase, pageCases } from './testing/page-cases'

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:document'] }),
)

async function errorsIn(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  )
}

const purposes = ['draft', 'review', 'final', 'embargoed'] as const
const arbitraryPage: fc.Arbitrary<PageModel> = fc
  .tuple(fc.oneof(arbitraryRelease, troublesomeRelease), fc.constantFrom<Purpose>(...purposes))
  .map(([release, purpose]) => {
    const page = buildPage({ release, purpose, revision: null, now: new Date('2026-03-02T08:00:00Z') })
    if (!page.ok) throw new Error('The generated releases hold no images')
    return page.value
  })

it('is HTML as the standard has it, whatever the release', () =>
  fc.assert(
    fc.asyncProperty(arbitraryPage, async (page) => {
      expect(await errorsIn(renderHtml(page))).toEqual([])
    }),
    { numRuns: process.env['IMPRIMATUR_LONG'] === '1' ? 1000 : 100 },
  ))

it.each(pageCases)('is HTML as the standard has it: %s', async (_name, page) => {
  for (const purpose of purposes) expect(await errorsIn(renderHtml(page(purpose)))).toEqual([])
})

it.each([
  ['a block inside of a phrase', '<main>', '<main><span><div></div></span>'],
  ['no document type', '<!DOCTYPE html>\n', ''],
  ['an attribute that stands twice', '<main>', '<main class="a" class="b">'],
  ['a heading without a level above', '<h2>', '<h4>'],
])('is told from HTML with %s', async (_name, from, to) => {
  const html = renderHtml(pageCase('a release with everything'))
  expect(html).toContain(from)
  expect(await errorsIn(html.replace(from, to))).not.toEqual([])
})
