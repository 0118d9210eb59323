import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as build from '../document/builders'
import { textBlocks } from '../document/text-blocks'
import { promptOf } from '../kinds/prompts'
import { canonicalForm } from '../revision/canonical-form'
import { arbitraryRelease } from '../testing/arbitrary-release'
import { beginVersion } from './begin-version'

let ids = 0
const newId = (): string => `id-${String((ids += 1))}`

it('asks in each block for the source’s words, and keeps the speaker’s name', () => {
  const source = build.release(
    { language: 'de', teaser: 'Kurz gesagt', keywords: ['Brücke'] },
    build.headline('Brücke offen'),
    build.paragraph(),
    build.quote(
      build.paragraph('Endlich.'),
      build.attribution(build.speaker('Xenia Quast'), ', ', build.role('Leiterin des Hafenamts')),
    ),
  )
  const version = beginVersion(source, 'en', 'prompts', newId)
  expect(version.attrs).toMatchObject({ language: 'en', teaser: '', keywords: [] })
  expect(textBlocks(version).map(({ text, node }) => [text, promptOf(node)])).toEqual([
    ['', { text: 'Brücke offen', isRequired: false }],
    ['', null],
    ['', { text: 'Endlich.', isRequired: true }],
    ['Xenia Quast', { text: 'Xenia Quast, Leiterin des Hafenamts', isRequired: false }],
  ])
})

it('makes a valid release of the same structure from any, with blocks of its own', () => {
  fc.assert(
    fc.property(arbitraryRelease, (source) => {
      const version = beginVersion(source, 'fr', 'prompts', newId)
      version.check()
      expect(textBlocks(version).map(({ name }) => name)).toEqual(textBlocks(source).map(({ name }) => name))
      const again = beginVersion(source, source.attrs.language as string, 'text', newId)
      expect(canonicalForm(again).wordingHash).toBe(canonicalForm(source).wordingHash)
    }),
    { numRuns: 50 },
  )
})
