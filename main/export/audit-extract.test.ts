import { afterAll, beforeAll, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import { auditedSteps } from '../../domain/export/audit-extract/audit-entry'
import { buildExtract } from '../../domain/export/audit-extract/build-extract'
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
    const text = await provenText(page, printer)
    expect(text).toContain('somethingNewer')
    expect(text.replace(/\s/g, '')).toContain('ab'.repeat(32))
  },
  printing,
)
