import { beforeEach, describe, expect, it } from 'vitest'
import { clearancesOf, clearedHashes } from '../../domain/approval/clearance/clearances-of'
import * as build from '../../domain/document/builders'
import type { ReleaseNode } from '../../domain/document/parse'
import { findingKey } from '../../domain/findings/finding'
import type { Input } from '../../ipc/contract'
import type { StoreFolder } from '../database/testing/store-fixture'
import { findingsOf, parseDocument } from './stored-document'
import { approveRelease, beginRelease, saveAs, valueOf } from './testing/approve-release'
import { deskForEach, type TestDesk } from './testing/desk-for-each'

let place: StoreFolder
let handlers: TestDesk['handlers']
let release: string
let author: string

const said = 'Wir bauen bis Mai, und zwar zu Ende.'
const textWith = (wording: string, ...more: readonly build.Content[]): ReleaseNode =>
  build.release(
    { language: 'de', organisation: 'Hafenamt Lindenau' },
    build.headline('Brücke am Hafen'),
    build.lead('Die Brücke wird gebaut.'),
    build.paragraph('„', build.quotation(wording, { speaker: 'Jaro Tamm', role: 'Wirt' }), '“, sagte er.'),
    ...more,
  )

deskForEach((desk) => ({ place, handlers } = desk))
beforeEach(async () => {
  author = (await valueOf(handlers.addPerson({ name: 'Ada Reiber', role: '' }))).id
  release = await beginRelease(handlers, textWith(said), author)
})

const hashesIn = (document: ReleaseNode): string[] => clearancesOf(document, []).map(({ hash }) => hash)

const record = (changed: Partial<Input<'recordClearance'>> = {}) =>
  handlers.recordClearance({
    ...{
      release,
      quotes: hashesIn(textWith(said)),
      kind: 'cleared',
      by: ' Jaro  Tamm ',
      channel: 'telephone',
    },
    ...{ evidence: null, note: '', as: author },
    ...changed,
  })

/** The states of the quotes as the window derives them. */
async function states(): Promise<readonly string[]> {
  const opened = await valueOf(handlers.openRelease({ release }))
  const document = parseDocument(opened.document)
  return document.ok ? clearancesOf(document.value, opened.clearances).map(({ state }) => state.kind) : []
}

it('clears a quote; the text around it may change, one comma of it may not', async () => {
  expect(await states()).toEqual(['open'])
  await valueOf(record())
  expect(await states()).toEqual(['cleared'])
  await saveAs(handlers, release, textWith(said, build.paragraph('Noch ein Absatz.')), author)
  expect(await states()).toEqual(['cleared'])
  await saveAs(handlers, release, textWith(said.replace(',', '')), author)
  expect(await states()).toEqual(['open'])
  await saveAs(handlers, release, textWith(said), author)
  expect(await states()).toEqual(['cleared'])
})

it('files what the speaker wrote as evidence, and tidies the name', async () => {
  const bytes = new TextEncoder().encode('Subject: Ja\r\n\r\nEinverstanden.')
  const { hash } = await valueOf(handlers.addEvidence({ fileName: 'antwort.eml', bytes, as: author }))
  await valueOf(record({ channel: 'mail', evidence: hash, note: ' Am Abend. ' }))
  const { clearances } = await valueOf(handlers.openRelease({ release }))
  expect(clearances).toMatchObject([
    { by: 'Jaro Tamm', channel: 'mail', evidence: hash, note: 'Am Abend.', recordedBy: 'Ada Reiber' },
  ])
})

it('marks many as sent at once, takes a mistake back, and records a refusal', async () => {
  await valueOf(record({ kind: 'sent', by: '' }))
  expect(await states()).toEqual(['sent'])
  await valueOf(record())
  await valueOf(record({ kind: 'reopened', by: '' }))
  expect(await states()).toEqual(['open'])
  await valueOf(record({ kind: 'refused' }))
  expect(await states()).toEqual(['refused'])
})

it('refuses an answer of nobody, and words that do not stand in the release', async () => {
  expect(await record({ by: ' ' })).toEqual({ ok: false, failure: { code: 'clearedByMissing' } })
  expect(await record({ quotes: hashesIn(textWith('Anderes.')) })).toEqual({
    ok: false,
    failure: { code: 'quoteChanged' },
  })
})

it('clears a quote of the newest revision that the working copy has left behind', async () => {
  await valueOf(handlers.submitRelease({ release, as: author, note: '' }))
  await saveAs(handlers, release, textWith('Anderes.'), author)
  await valueOf(record())
  expect(await states()).toEqual(['open'])
})

describe('an open quote', () => {
  it('is a warning that goes with the clearance, and can be accepted', async () => {
    const found = async () => {
      const { clearances } = await valueOf(handlers.openRelease({ release }))
      return findingsOf(textWith(said), place.surroundings.now(), {
        quotes: { cleared: clearedHashes(clearances) },
      })
    }
    const [finding] = await found()
    expect(finding).toMatchObject({ id: 'readiness.open-quote', severity: 'warning', text: said })
    if (finding === undefined) return
    const key = findingKey(finding)
    await valueOf(handlers.acceptFinding({ release, key, reason: 'Steht so im Protokoll.', as: author }))
    await valueOf(record())
    expect(await found()).toEqual([])
  })

  it('does not stand in the way of approval unless the policy says so', async () => {
    const approver = (await valueOf(handlers.addPerson({ name: 'Bent Solms', role: '' }))).id
    await approveRelease(handlers, { release, author, approver })
    expect((await valueOf(handlers.openRelease({ release }))).status).toBe('approved')
  })
})
