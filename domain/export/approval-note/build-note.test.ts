import { expect, it } from 'vitest'
import { defaultPolicy } from '../../approval/policy'
import * as build from '../../document/builders'
import { canonicalForm } from '../../revision/canonical-form'
import { buildNote, type NotedRevision } from './build-note'

const document = build.release(
  { language: 'en' },
  build.headline('Bridge open again'),
  build.lead('It is open.'),
)
const { wordingHash, detailsHash } = canonicalForm(document)
const ada = { name: 'Ada Reiber', role: '' }

const revision: NotedRevision = {
  ...{ number: 2, wordingHash, detailsHash, submittedAt: '2026-03-02T16:00:00.000Z', submittedBy: ada },
  ...{ authors: [ada], note: '', policy: defaultPolicy, origin: 'conditions', base: 1 },
  signOffs: [],
  decision: {
    ...{ kind: 'approved', person: ada, decidedAt: '2026-03-02T17:00:00.000Z', reason: '', key: null },
  },
}

const note = buildNote({
  ...{ document, revision, clearances: [] },
  bases: [{ ...revision, number: 1, origin: null, base: null, decision: null }],
})

const textOf = (value: unknown): string => JSON.stringify(value)

it('says where nobody has signed a revision, and shows no empty table', () => {
  const [, , base] = note.sections
  expect(textOf(base?.heading)).toContain('Signatures: Revision 1')
  expect(textOf(base?.blocks)).toContain('Nobody has signed this revision.')
  expect(base?.blocks.some(({ kind }) => kind === 'table')).toBe(false)
})

it('lets a decision of before there were signatures stand for itself', () => {
  const [, own] = note.sections
  expect(textOf(own?.blocks)).toContain('Ada Reiber')
  expect(textOf(own?.blocks)).toContain('not signed electronically')
})

it('has both hashes in the code at the head of each sheet', () => {
  expect(note.sheetCode).toBe(`imprimatur:1 ${wordingHash} ${detailsHash}`)
})
