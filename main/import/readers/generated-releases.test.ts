import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ReleaseNode } from '../../../domain/document/parse'
import { buildPage } from '../../../domain/export/build-page'
import { renderMarkdown } from '../../../domain/export/markdown/render-markdown'
import type { PageModel } from '../../../domain/export/page-model'
import { renderPlain } from '../../../domain/export/plain/render-plain'
import { renderHtml } from '../../../domain/export/render-html'
import { identifyText } from '../../../domain/identify/identify-text'
import { textPassages } from '../../../domain/import/source/source-document'
import { arbitraryRelease } from '../../../domain/testing/arbitrary-release'
import { makeDocx } from '../../export/office/make-docx'
import { makeOdt } from '../../export/office/make-odt'
import { bytesOf } from '../../export/office/testing/change-parts'
import { decodeBytes } from './decode-bytes'
import { readMarkdown } from './markdown'
import { readSource } from './read-source'

const isLong = process.env['IMPRIMATUR_LONG'] === '1'
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function pageOf(release: ReleaseNode): PageModel {
  const page = buildPage({ release, purpose: 'final', revision: null, now: new Date('2026-03-02T08:00:00Z') })
  if (!page.ok) throw new Error('The generated releases hold no images')
  return page.value
}

async function read(bytes: Uint8Array) {
  const source = await readSource({ bytes: new Uint8Array(bytes), file: 'datei', encoding: null })
  if (!source.ok) throw new Error(JSON.stringify(source.failure))
  return source.value
}

/** A generated text may have no sign of Markdown, and is read as what it is said to be here. */
const readAsMarkdown = (text: string) =>
  Promise.resolve(readMarkdown(decodeBytes(encode(text), { chosen: 'utf-8' })))

it.each([
  ['HTML', (page: PageModel) => read(encode(renderHtml(page)))],
  ['Markdown', (page: PageModel) => readAsMarkdown(renderMarkdown(page))],
  ['plain text', (page: PageModel) => read(encode(renderPlain(page)))],
  ['DOCX', (page: PageModel) => read(bytesOf(makeDocx(page)))],
  ['ODT', (page: PageModel) => read(bytesOf(makeOdt(page)))],
] as const)(
  'knows every generated release again, as %s',
  (_name, readPage) =>
    fc.assert(
      fc.asyncProperty(arbitraryRelease, async (release) => {
        const source = await readPage(pageOf(release))
        const lines = textPassages(source).flatMap(({ text }) => text.split('\n'))
        const identified = identifyText({ lines, reading: 'logical' }, [
          { document: release, isApproved: true },
        ])
        expect(identified).toMatchObject({ kind: 'same', candidate: 0, between: [] })
      }),
      { numRuns: isLong ? 2000 : 60 },
    ),
  isLong ? 1_800_000 : 60_000,
)
