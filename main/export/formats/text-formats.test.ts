import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import * as build from '../../../domain/document/builders'
import type { ReleaseNode } from '../../../domain/document/parse'
import { buildPage } from '../../../domain/export/build-page'
import type { PageModel } from '../../../domain/export/page-model'
import type { Purpose } from '../../../domain/export/purpose'
import { arbitraryRelease } from '../../../domain/testing/arbitrary-release'
import { troublesomeRelease } from '../../../domain/testing/troublesome-text'
import { linksOf } from '../../../domain/export/links-of'
import { renderMarkdown } from '../../../domain/export/markdown/render-markdown'
import { checkLines } from '../check-lines'
import { readHtml } from '../read-html'
import { contextFor } from '../testing/format-context'
import { formatModules } from '.'

const now = new Date('2026-03-02T08:00:00Z')

function pageOf(release: ReleaseNode, purpose: Purpose): PageModel {
  const page = buildPage({ release, purpose, revision: null, now })
  if (!page.ok) throw new Error('This release holds no images')
  return page.value
}

const purposes = fc.constantFrom<Purpose>('draft', 'review', 'final', 'embargoed')
const release = build.release(
  { language: 'de', number: '7/2026', organisation: 'Hafenamt Lindenau', keywords: ['Fähre', 'Hafen'] },
  build.headline('Größere Fähre für Straßenbahngäste'),
  build.lead('Die neue Fähre fährt ab 3. März.'),
  build.paragraph(
    'Dieser Absatz darf nicht fehlen. Mehr steht ',
    build.link('https://example.org/plan', 'im Netz'),
    '.',
  ),
)

describe.each(['txt', 'md', 'ninjs', 'newsml'] as const)('%s', (format) => {
  const { make, check } = formatModules[format]

  it('passes for any release in any words, and is the same bytes each time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(arbitraryRelease, troublesomeRelease), purposes, async (any, purpose) => {
        const [page, context] = [pageOf(any, purpose), contextFor(any)]
        const [made, again] = [await make(page, context), await make(page, context)]
        if (!made.ok || !again.ok) throw new Error('The file could not be made')
        expect(made.value).toEqual(again.value)
        expect(await check(made.value, page, context)).toBeNull()
      }),
      { numRuns: 100 },
    )
  })

  // xmldom warns of U+FFFD, and NewsML was once withheld for that.
  it('passes with a lost letter that somebody has accepted', async () => {
    const damaged = build.release({ language: 'de' }, build.headline('Die Stra\ufffde'))
    const [page, context] = [pageOf(damaged, 'final'), contextFor(damaged)]
    const made = await make(page, context)
    if (!made.ok) throw new Error('The file could not be made')
    expect(await check(made.value, page, context)).toBeNull()
  })

  it.each([
    ['another letter', 'nicht fehlen', 'nicht fehlem'],
    ['two words run together', 'nicht fehlen', 'nichtfehlen'],
    ['a lost sentence', 'Dieser Absatz darf nicht fehlen.', ''],
    ['another link', 'https://example.org/plan', 'https://example.org/plon'],
  ])('is withheld with %s', async (_name, from, to) => {
    const [page, context] = [pageOf(release, 'final'), contextFor(release)]
    const made = await make(page, context)
    if (!made.ok) throw new Error('The file could not be made')
    const text = new TextDecoder().decode(made.value)
    expect(text).toContain(from)
    expect(await check(new TextEncoder().encode(text.replaceAll(from, to)), page, context)).not.toBeNull()
  })

  it('is withheld where it is cut off', async () => {
    const [page, context] = [pageOf(release, 'final'), contextFor(release)]
    const made = await make(page, context)
    if (!made.ok) throw new Error('The file could not be made')
    expect(await check(made.value.slice(0, -12), page, context)).not.toBeNull()
  })
})

it('is the same text to another reader of Markdown', () => {
  const reader = new MarkdownIt({ html: true, linkify: true })
  fc.assert(
    fc.property(fc.oneof(arbitraryRelease, troublesomeRelease), purposes, (any, purpose) => {
      const page = pageOf(any, purpose)
      const html = reader.render(renderMarkdown(page))
      expect(checkLines(readHtml(html).lines, page, 'markup')).toBeNull()
      expect(html.match(/<a /g)?.length ?? 0).toBe(linksOf(page).length)
    }),
    { numRuns: 100 },
  )
})
