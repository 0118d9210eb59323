import { afterAll, beforeAll, expect, it } from 'vitest'
import { defaultPolicy } from '../../domain/approval/policy'
import * as build from '../../domain/document/builders'
import {
  buildNote,
  type NotedRevision,
  type NotedSignOff,
} from '../../domain/export/approval-note/build-note'
import { canonicalForm } from '../../domain/revision/canonical-form'
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

const ada = { name: 'Ada Reiber', role: 'Referentin' }
const ben = { name: 'Ben Solms', role: 'Leiter der Pressestelle' }
const minister = { name: 'Cara Wied', role: 'Ministerin' }

const signOff = (more: Partial<NotedSignOff>): NotedSignOff => ({
  ...{ kind: 'approval', person: ben, inPlaceOf: null, isEmergency: false, recorded: null },
  ...{ reason: '', at: '2026-03-02T16:55:00.000Z', key: null },
  ...more,
})

const releaseIn = (language: string) =>
  build.release(
    { language, number: '12/2026', issueDate: '2026-03-03' },
    build.headline('Brücke am Markt wieder offen'),
    build.lead('„', build.quotation('Wir sind froh', { speaker: 'Cara Wied', role: 'Ministerin' }), '“'),
  )

it.each(['de', 'en', 'fr'])(
  'tells in %s of conditions, an emergency, a telephone call and a deputy, and is proven equal and accessible',
  async (language) => {
    const document = releaseIn(language)
    const { wordingHash, detailsHash } = canonicalForm(document)
    const base: NotedRevision = {
      ...{ number: 1, wordingHash, detailsHash, submittedAt: '2026-03-02T16:00:00.000Z', submittedBy: ada },
      ...{ authors: [ada], note: 'Eilt', policy: { ...defaultPolicy, eyes: 6 }, origin: null, base: null },
      signOffs: [
        signOff({ isEmergency: true, reason: 'Hochwasser' }),
        signOff({
          ...{ kind: 'signOff', person: minister, at: '2026-03-02T16:58:00.000Z' },
          recorded: {
            ...{ by: ada, channel: 'telephone' },
            evidence: { hash: 'a'.repeat(64), fileName: 'notiz.txt' },
          },
        }),
        signOff({ kind: 'acknowledgement', inPlaceOf: minister, key: 'b'.repeat(64) }),
      ],
      decision: null,
    }
    const revision: NotedRevision = {
      ...base,
      ...{ number: 2, origin: 'conditions', base: 1, submittedBy: ben, note: 'Komma' },
      signOffs: [signOff({ key: 'c'.repeat(64) }), signOff({ kind: 'acceptance', person: ada })],
      decision: {
        ...{ kind: 'approved', person: ben, decidedAt: '2026-03-02T17:00:00.000Z', reason: '' },
        key: 'c'.repeat(64),
      },
    }
    const page = buildNote({ document, revision, bases: [base], clearances: [] })
    const text = await provenText(page, printer)
    for (const words of ['Hochwasser', 'notiz.txt', 'Cara Wied (Ministerin)', 'Komma', 'Wir sind froh'])
      expect(text).toContain(words)
    expect(text.replaceAll(' ', '')).toContain(wordingHash)
    expect(text.replaceAll(' ', '')).toContain('c'.repeat(64))
  },
  printing,
)
