import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import type { ReleaseNode } from '../../domain/document/parse'
import { buildSynopsis, type SynopsisText } from '../../domain/export/synopsis/build-synopsis'
import { longParagraphs, longRelease } from '../../domain/testing/long-release'
import { electronCommand } from '../../scripts/runtime/electron-path.mjs'
import { startTestPrinter } from '../print/testing/test-printer'
import type { Printer } from './printer'
import { provenText } from './testing/proven-text'

const printing = 120_000
let printer: Printer

beforeAll(async () => {
  printer = await startTestPrinter(electronCommand())
}, printing)
afterAll(() => printer.close())

const submitted = (document: ReleaseNode, number: number): SynopsisText => ({
  ...{ document, at: '2026-03-02T08:00:00Z' },
  revision: { number, submittedBy: 'Ada Winter', isApproved: number === 1 },
})
const textOf = (before: SynopsisText, after: SynopsisText): Promise<string> =>
  provenText(buildSynopsis(before, after), printer)

describe('a synopsis', () => {
  it.each([
    ['de', '3,5', '[entfällt: 3,0]', '[neu: 3,5]', '[steht jetzt an anderer Stelle]'],
    ['en', '3.5', '[deleted: 3.0]', '[new: 3.5]', '[stands elsewhere now]'],
  ] as const)(
    'of ten pages in %s is proven equal, accessible, and says in words what changed',
    async (language, sum, ...signs) => {
      const [first = '', ...others] = longParagraphs(language)
      const moved = [first.replace(/\d+[.,]\d+/, sum), ...others]
      const fresh = longRelease(language, moved.toSpliced(7, 1).toSpliced(30, 0, moved[7] ?? ''))
      const old = longRelease(language, [first, ...others])
      const text = await textOf(submitted(old, 1), submitted(fresh, 2))
      for (const sign of signs) expect(text).toContain(sign)
    },
    printing,
  )

  it(
    'holds every kind of block, attributes and a working copy, also in a language that the application does not speak',
    async () => {
      const release = (word: string, attributes: Parameters<typeof build.release>[0]): ReleaseNode =>
        build.release(
          { language: 'fr', ...attributes },
          build.kicker('Communiqué'),
          build.headline(`Le pont ${word} est ouvert`),
          build.lead('Depuis aujourd’hui, le pont est ouvert.'),
          build.bulletList(build.listItem(build.paragraph('Eau')), build.listItem(build.paragraph(word))),
          build.table(
            build.tableRow(
              build.tableHeader(build.paragraph('Poste')),
              build.tableHeader(build.paragraph('Prix')),
            ),
            build.tableRow(build.tableCell(build.paragraph(word)), build.tableCell(build.paragraph('3 €'))),
          ),
          build.quote(
            build.paragraph('Enfin.'),
            build.attribution(build.speaker('Claire Dubois'), ', ', build.role('maire')),
          ),
          build.section(
            build.sectionHeading('Contexte'),
            build.paragraph('Le ', build.strong(word), ' pont.'),
          ),
          build.boilerplate(build.paragraph('À propos de nous')),
        )
      const before = submitted(release('neuf', { number: '7/2026' }), 1)
      const after: SynopsisText = {
        ...{ document: release('nouveau', { number: '8/2026', embargo: { kind: 'startOfSpeech' } }) },
        ...{ revision: null, at: '2026-03-02T08:00:00Z' },
      }
      const text = await textOf(before, after)
      expect(text).toContain('[new: nouveau]')
      expect(text).toContain('Working copy')
      expect(text).toContain('8/2026')
    },
    printing,
  )

  it(
    'says that both texts are the same where they are',
    async () => {
      const document = build.release({ language: 'de' }, build.headline('Neue Brücke'))
      const text = await textOf(submitted(document, 1), submitted(document, 2))
      expect(text).toContain('Keine Zahl, kein Datum')
    },
    printing,
  )
})
