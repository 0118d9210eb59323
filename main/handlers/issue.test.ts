import { beforeEach, describe, expect, it } from 'vitest'
import type { OpenedStore } from '../database/store'
import { smallRelease } from '../database/testing/store-fixture'
import { addNamed, valueOf } from './testing/approve-release'
import { deskForEach, type TestDesk } from './testing/desk-for-each'

let store: OpenedStore
let handlers: TestDesk['handlers']
let release: string
let author: string
let approver: string

deskForEach((desk) => ({ store, handlers } = desk))
beforeEach(async () => {
  author = await addNamed(handlers, 'Ada')
  approver = await addNamed(handlers, 'Ben')
  const created = await valueOf(handlers.createRelease({ kind: 'pressRelease', language: 'de', as: author }))
  release = created.id
  const open = await valueOf(handlers.openRelease({ release }))
  const document: unknown = smallRelease('Brücke wieder offen').toJSON()
  await valueOf(handlers.saveRelease({ release, baseVersion: open.version, document, as: author }))
  await valueOf(handlers.submitRelease({ release, as: author, note: '' }))
  await valueOf(handlers.decideRevision({ release, revision: 1, kind: 'approved', as: approver, reason: '' }))
})

const sent = () =>
  handlers.recordIssue({
    release,
    event: { kind: 'sent', at: '2026-03-03T10:00:00.000Z', evidence: null, note: 'an alle' },
    as: author,
  })

const status = async (): Promise<string> => (await valueOf(handlers.openRelease({ release }))).status

it('is issued with the first note that it was sent, and keeps each further one', async () => {
  expect(await sent()).toMatchObject({ ok: true, value: { events: [{ kind: 'sent', recordedBy: 'Ada' }] } })
  expect(await status()).toBe('issued')
  const page = new TextEncoder().encode(
    '<!doctype html><meta property="article:published_time" content="2026-03-03T11:30:00+01:00"><p>Brücke',
  )
  const read = await valueOf(handlers.readIssueEvidence({ fileName: 'seite.html', bytes: page, as: author }))
  expect(read).toMatchObject({ kind: 'online', at: '2026-03-03T10:30:00.000Z' })
  const { kind, evidence } = read
  const event = { kind, at: read.at ?? '', evidence, note: '' }
  expect(await handlers.recordIssue({ release, event, as: author })).toMatchObject({
    ok: true,
    value: { events: [{ kind: 'sent' }, { kind: 'online', evidence: { fileName: 'seite.html' } }] },
  })
  const verified = await store.verifyStore(null)
  expect(verified.ok && verified.value.problems).toEqual([])
})

it('reads from a sent mail when that was, and says where a file is neither mail nor page', async () => {
  const mail = new TextEncoder().encode(
    'From: presse@stadt.example\r\nDate: Tue, 03 Mar 2026 11:00:00 +0100\r\nSubject: Brücke\r\n\r\nText',
  )
  expect(await handlers.readIssueEvidence({ fileName: 'm.eml', bytes: mail, as: author })).toMatchObject({
    ok: true,
    value: { kind: 'sent', at: '2026-03-03T10:00:00.000Z' },
  })
  const other = new TextEncoder().encode('Nur ein Satz.')
  expect(await handlers.readIssueEvidence({ fileName: 'x.txt', bytes: other, as: author })).toMatchObject({
    ok: false,
    failure: { code: 'fileNotText' },
  })
})

it('can neither be corrected nor withdrawn before it was issued', async () => {
  expect(await handlers.correctRelease({ release, grade: 'formal', as: author })).toMatchObject({
    failure: { code: 'notInThisStatus' },
  })
  expect(await handlers.retractRelease({ release, reason: 'Irrtum', as: author })).toMatchObject({
    failure: { code: 'notInThisStatus' },
  })
})

describe('an issued release', () => {
  beforeEach(async () => {
    await valueOf(sent())
  })

  it('is corrected by a draft that is linked both ways, and stays issued', async () => {
    const { id } = await valueOf(handlers.correctRelease({ release, grade: 'substantive', as: author }))
    expect(await valueOf(handlers.readIssue({ release }))).toMatchObject({
      successors: [{ id, kind: 'correction', grade: 'substantive', revision: 1 }],
    })
    expect(await valueOf(handlers.readIssue({ release: id }))).toMatchObject({
      original: { id: release, headline: 'Brücke wieder offen' },
    })
    expect(await status()).toBe('issued')
    expect(JSON.stringify((await valueOf(handlers.openRelease({ release: id }))).document)).toContain(
      'Berichtigung',
    )
  })

  it('is withdrawn with a reason, which the draft of its retraction gives', async () => {
    expect(await handlers.retractRelease({ release, reason: ' ', as: author })).toMatchObject({
      failure: { code: 'reasonMissing' },
    })
    const { id } = await valueOf(handlers.retractRelease({ release, reason: 'Falsche Summe.', as: author }))
    expect(await status()).toBe('withdrawn')
    const draft = JSON.stringify((await valueOf(handlers.openRelease({ release: id }))).document)
    expect(draft).toContain('Zurückgezogen: Brücke wieder offen')
    expect(draft).toContain('Falsche Summe.')
  })

  it('is followed by a new version with all its words', async () => {
    const { id } = await valueOf(handlers.startNewVersion({ release, as: author }))
    expect(await valueOf(handlers.readIssue({ release: id }))).toMatchObject({
      original: { id: release, kind: 'newVersion', grade: null },
    })
  })
})
