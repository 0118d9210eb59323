import { afterAll, beforeAll, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import { auditedSteps } from '../../domain/export/audit-extract/audit-entry'
import { buildExtract } from '../../domain/export/audit-extract/build-extract'
import { electronCommand } from '../../scripts/runtime/electron-path.mjs'
import { startTestPrinter } from '../print/testing/test-printer'
import { checkPdf } from './check-pdf'
import { checkStandards } from './check-standards'
import { makePdf } from './make-pdf'
import type { Printer } from './printer'
import { readPdf } from './read-pdf'

const printing = 120_000
let printer: Printer

beforeAll(async () => {
  printer = await startTestPrinter(electronCommand())
}, printing)
afterAll(() => printer.close())

it.each(['de', 'en', 'ar'])(
  'tells in %s of every step, one of a newer version too, and is proven equal and accessible',
  async (language) => {
    const document = build.release({ language, number: '12/2026' }, build.headline('Brücke am Markt'))
    const kinds = [...auditedSteps, 'somethingNewer']
    const page = buildExtract(document, {
      entries: kinds.map((kind, index) => ({
        ...{ seq: index + 1, at: '2026-03-02T16:55:00.000Z', kind },
        ...{ person: index === 0 ? null : 'Ada Reiber', revision: index % 2 === 0 ? null : index },
        hash: String(index % 10).repeat(64),
      })),
      head: { seq: 400, hash: 'ab'.repeat(32) },
    })
    const made = await makePdf(page, printer)
    if (!made.ok) throw new Error(JSON.stringify(made.failure))
    expect(await checkPdf(made.value, page)).toBeNull()
    expect(checkStandards(made.value)).toBeNull()
    const read = await readPdf(made.value, { layout: 'standard', design: page.design })
    if (!read.ok) throw new Error(JSON.stringify(read.failure))
    const text = read.value.pages.flatMap(({ text: lines }) => lines).join(' ')
    expect(text).toContain('somethingNewer')
    expect(text.replace(/\s/g, '')).toContain('ab'.repeat(32))
  },
  printing,
)
