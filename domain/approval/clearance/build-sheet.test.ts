import { expect, it } from 'vitest'
import * as build from '../../document/builders'
import type { ReleaseNode } from '../../document/parse'
import { buildPage } from '../../export/build-page'
import { expectedText } from '../../export/expected-text'
import type { PageModel } from '../../export/page-model'
import { buildSheet, quotesToClear, type SheetInput } from './build-sheet'
import { clearancesOf } from './clearances-of'

const said = (wording: string, speaker: string) =>
  build.paragraph('„', build.quotation(wording, { speaker }), '“, hieß es.')
const release = build.release(
  { language: 'de', teaser: 'Kurz.', keywords: ['Fähre'] },
  build.headline('Neue Fähre'),
  build.lead('Die Fähre ist neu.'),
  said('Sie fährt.', 'Jaro Tamm'),
  said('Endlich.', 'Maja Lindqvist'),
  said('Sie fährt.', 'Jaro Tamm'),
  build.boilerplate(build.paragraph('Über die Stadt.')),
)

function sheetOf(document: ReleaseNode, changed: Partial<SheetInput> = {}): PageModel {
  const page = buildPage({
    ...{ release: document, purpose: 'review', revision: null, now: new Date('2026-03-01T09:00:00Z') },
  })
  if (!page.ok) throw new Error('The release holds no picture')
  return buildSheet({
    ...{ release: document, page: page.value, quotes: quotesToClear(clearancesOf(document, []), null) },
    ...{
      speaker: null,
      revision: null,
      savedAt: new Date('2026-03-01T09:00:00Z'),
      mailbox: null,
      ...changed,
    },
  })
}

const textsOf = (page: PageModel): readonly string[] => expectedText(page, 'sheets').map(({ text }) => text)

it('asks about each open wording once, and about those of one speaker where one is named', () => {
  const records = clearancesOf(release, []).slice(1, 2)
  const cleared = records.map(({ hash, quote }) => ({
    ...{ quoteHash: hash, wording: quote.text, speaker: quote.notedSpeaker, role: quote.role },
    ...{ kind: 'cleared' as const, by: 'Maja Lindqvist', channel: 'mail', evidence: null, note: '' },
    ...{ recordedBy: 'Ada Reiber', at: '2026-03-01T09:00:00Z' },
  }))
  const asked = (speaker: string | null, known = cleared) =>
    quotesToClear(clearancesOf(release, known), speaker).map(({ quote }) => quote.text)
  expect(asked(null, [])).toEqual(['Sie fährt.', 'Endlich.'])
  expect(asked(null)).toEqual(['Sie fährt.'])
  expect(asked('Maja Lindqvist')).toEqual([])
  expect(asked('Maja Lindqvist', [])).toEqual(['Endlich.'])
})

it('holds the quotes, and of the release nothing but what surrounds them', () => {
  const sheet = sheetOf(release)
  const texts = textsOf(sheet)
  expect(texts).toContain('„Sie fährt.“')
  expect(texts).toContain('Die Fähre ist neu. […]')
  expect(texts).not.toContain('Über die Stadt.')
  expect(sheet).toMatchObject({ teaser: '', keywords: [], title: 'Zitatfreigabe: Neue Fähre' })
  expect(sheet.pageHead.map(({ text }) => text)).toEqual(['Vertraulich – nur zur Zitatfreigabe'])
})

it('says its own words in English where the release is in a language that it does not speak', () => {
  const french = build.release(
    { language: 'fr' },
    build.headline('Un nouveau bac'),
    build.lead('Le bac est neuf.'),
    build.paragraph('« ', build.quotation('Il navigue.', { speaker: 'Jaro Tamm' }), ' », dit-il.'),
  )
  const sheet = sheetOf(french)
  expect(textsOf(sheet)).toContain('« Il navigue. »')
  const [heading] = sheet.sections.map((section) => section.heading)
  expect(heading).toMatchObject({ language: 'en', runs: [{ text: 'Quote' }] })
})
