import { beforeEach, expect, it } from 'vitest'
import { defaultPolicy, type Policy } from '../../domain/approval/policy'
import * as build from '../../domain/document/builders'
import { quotesOf } from '../../domain/document/quotes'
import { clearancesOf } from '../../domain/approval/clearance/clearances-of'
import type { OpenedStore } from '../database/store'
import { addNamed, valueOf } from './testing/approve-release'
import { deskForEach, type TestDesk } from './testing/desk-for-each'

let store: OpenedStore
let handlers: TestDesk['handlers']
let ada: string
let ben: string

deskForEach((desk) => ({ store, handlers } = desk))
beforeEach(async () => {
  ada = await addNamed(handlers, 'Ada')
  ben = await addNamed(handlers, 'Ben')
})

const text = (sum: string) =>
  build.release(
    { organisation: 'Stadt Neuwerth' },
    build.headline('Brücke wieder offen'),
    build.lead(`Sie kostete ${sum} Euro.`),
    build.paragraph('„', build.quotation('Wir sind froh', { speaker: 'Hanna Velden', role: null }), '“'),
  )

/** A release with this text in review, by this policy; each call makes the next revision. */
async function submit(release: string | null, sum: string, policy: Policy): Promise<string> {
  const id =
    release ?? (await valueOf(handlers.createRelease({ kind: 'pressRelease', language: 'de', as: ada }))).id
  const { version } = await valueOf(handlers.openRelease({ release: id }))
  const document: unknown = text(sum).toJSON()
  await valueOf(handlers.saveRelease({ release: id, baseVersion: version, document, as: ada }))
  await valueOf(handlers.submitRelease({ release: id, as: ada, note: '', policy }))
  return id
}

const approve = (release: string, revision: number, factsShown = false) =>
  handlers.decideRevision({
    ...{ release, revision, kind: 'approved', as: ben, reason: '' },
    seen: { pdf: null, factsShown, ticked: [] },
  })

it('goes by the rules of the office where a submission names none, and records those that held', async () => {
  const policy = { ...defaultPolicy, eyes: 6 as const, toInform: [ben] }
  await valueOf(handlers.savePolicy({ policy, as: ada }))
  expect(await valueOf(handlers.readPolicy(null))).toEqual(policy)
  const { id } = await valueOf(handlers.createRelease({ kind: 'pressRelease', language: 'de', as: ada }))
  const { version } = await valueOf(handlers.openRelease({ release: id }))
  const document: unknown = text('12').toJSON()
  await valueOf(handlers.saveRelease({ release: id, baseVersion: version, document, as: ada }))
  await valueOf(handlers.submitRelease({ release: id, as: ada, note: '' }))
  await valueOf(handlers.savePolicy({ policy: defaultPolicy, as: ada }))
  expect((await valueOf(handlers.openRelease({ release: id }))).revisions[0]?.policy).toEqual(policy)
})

it('refuses a submission whose policy waits for the sign-off of somebody who wrote, unless they have a deputy', async () => {
  const policy = { ...defaultPolicy, signOffs: [{ person: ada, part: 'Fachreferat' }] }
  const { id } = await valueOf(handlers.createRelease({ kind: 'pressRelease', language: 'de', as: ada }))
  const { version } = await valueOf(handlers.openRelease({ release: id }))
  const document: unknown = text('12').toJSON()
  await valueOf(handlers.saveRelease({ release: id, baseVersion: version, document, as: ada }))
  const submitBy = () => handlers.submitRelease({ release: id, as: ben, note: '', policy })
  expect(await submitBy()).toEqual({ ok: false, failure: { code: 'policyNamesAuthor', person: 'Ada' } })
  expect((await valueOf(handlers.openRelease({ release: id }))).status).toBe('draft')
  const cem = await addNamed(handlers, 'Cem')
  const days = { firstDay: '2026-03-02', lastDay: '2026-03-03' }
  await valueOf(handlers.addDeputy({ person: ada, deputy: cem, ...days, as: ada }))
  expect((await submitBy()).ok).toBe(true)
})

it('refuses rules that name somebody who is not listed', async () => {
  const policy = { ...defaultPolicy, toInform: ['nobody'] }
  expect(await handlers.savePolicy({ policy, as: ada })).toEqual({
    ok: false,
    failure: { code: 'personNotFound', person: 'nobody' },
  })
})

it('approves nothing while a quote is open, where the policy says so', async () => {
  const release = await submit(null, '12', { ...defaultPolicy, openQuotes: 'stop' })
  expect(await approve(release, 1)).toMatchObject({ failure: { code: 'openQuotes', count: 1 } })
  expect(quotesOf(text('12'))).toHaveLength(1)
  await valueOf(
    handlers.recordClearance({
      ...{ release, quotes: clearancesOf(text('12'), []).map(({ hash }) => hash), kind: 'cleared', as: ada },
      ...{ by: 'Hanna Velden', channel: 'telephone', evidence: null, note: '' },
    }),
  )
  expect((await approve(release, 1)).ok).toBe(true)
})

it('approves a later revision only where the changed facts were shown, where the policy says so', async () => {
  const policy = { ...defaultPolicy, ticksFacts: true }
  const release = await submit(null, '12', policy)
  const returned = { release, revision: 1, kind: 'changesRequested', as: ben, reason: 'Summe?' } as const
  await valueOf(handlers.decideRevision(returned))
  await submit(release, '13', policy)
  expect(await approve(release, 2)).toMatchObject({ failure: { code: 'factsNotShown' } })
  expect((await approve(release, 2, true)).ok).toBe(true)
})

it('lets a deputy sign on the days that were named, and not once that was ended', async () => {
  const cem = await addNamed(handlers, 'Cem')
  const days = { firstDay: '2026-03-02', lastDay: '2026-03-03' }
  expect(await handlers.addDeputy({ person: cem, deputy: cem, ...days, as: ada })).toMatchObject({
    failure: { code: 'deputyshipInvalid' },
  })
  const { id } = await valueOf(handlers.addDeputy({ person: cem, deputy: ben, ...days, as: cem }))
  const policy = { ...defaultPolicy, signOffs: [{ person: cem, part: 'Recht' }] }
  const release = await submit(null, '12', policy)
  const decide = () =>
    handlers.decideRevision({
      ...{ release, revision: 1, kind: 'approved', as: ben, reason: '', inPlaceOf: cem },
    })
  await valueOf(handlers.endDeputy({ deputyship: id, as: cem }))
  expect(await valueOf(handlers.listDeputies(null))).toEqual([])
  expect(await decide()).toMatchObject({ failure: { code: 'notDeputy', deputy: 'Ben', person: 'Cem' } })
  await valueOf(handlers.addDeputy({ person: cem, deputy: ben, ...days, as: cem }))
  expect(await decide()).toMatchObject({
    ok: true,
    value: { decision: null, signOffs: [{ kind: 'signOff', inPlaceOf: { name: 'Cem' } }] },
  })
})

it('records an approval with other words that came by mail, which counts once an author has accepted them', async () => {
  const release = await submit(null, '12', defaultPolicy)
  const bytes = new TextEncoder().encode('Einverstanden, aber 14 Euro.')
  const { hash: evidence } = await valueOf(handlers.addEvidence({ fileName: 'ja.eml', bytes, as: ada }))
  const document: unknown = text('14').toJSON()
  const state = (recorded: { person: string; channel: 'mail'; evidence: string | null }) =>
    handlers.approveWithConditions({ release, revision: 1, document, as: ada, reason: '', recorded })
  expect(await state({ person: ada, channel: 'mail', evidence })).toMatchObject({
    failure: { code: 'authorMayNotDecide' },
  })
  expect(await state({ person: ben, channel: 'mail', evidence })).toMatchObject({
    value: {
      ...{ number: 2, origin: 'conditions', submittedBy: { name: 'Ben' }, decision: null },
      signOffs: [
        { kind: 'approval', person: { name: 'Ben' }, recorded: { by: { name: 'Ada' }, channel: 'mail' } },
      ],
    },
  })
  expect(await handlers.acceptConditions({ release, revision: 2, as: ada })).toMatchObject({
    value: { decision: { kind: 'approved', person: { name: 'Ben' } } },
  })
  expect((await valueOf(store.verifyStore(null))).problems).toEqual([])
})

it('does not count words that an author recorded without evidence before somebody else has confirmed them', async () => {
  const cem = await addNamed(handlers, 'Cem')
  const release = await submit(null, '12', defaultPolicy)
  const document: unknown = text('14').toJSON()
  const recorded = { person: ben, channel: 'telephone', evidence: null } as const
  const stated = { release, revision: 1, document, as: ada, reason: '', recorded }
  await valueOf(handlers.approveWithConditions(stated))
  const accepted = await valueOf(handlers.acceptConditions({ release, revision: 2, as: ada }))
  expect(accepted.decision).toBeNull()
  const confirmed = handlers.confirmRecorded({ release, revision: 2, sequence: 1, as: cem })
  expect(await valueOf(confirmed)).toMatchObject({ decision: { kind: 'approved', person: { name: 'Ben' } } })
})

it('refuses to accept conditions that were approved in an emergency already', async () => {
  const release = await submit(null, '12', defaultPolicy)
  const stated = { release, document: text('14').toJSON() as unknown, as: ben, reason: '' }
  await valueOf(handlers.approveWithConditions({ ...stated, revision: 1 }))
  const emergency = { kind: 'approved', as: ada, reason: 'Hochwasser', isEmergency: true } as const
  await valueOf(handlers.decideRevision({ release, revision: 2, ...emergency }))
  expect(await handlers.acceptConditions({ release, revision: 2, as: ada })).toMatchObject({
    failure: { code: 'nothingToSign' },
  })
})
