import { describe, expect, it } from 'vitest'
import {
  attribution,
  headline,
  lead,
  paragraph,
  quotation,
  quote,
  release as buildRelease,
  role,
  speaker,
} from '../../domain/document/builders'
import type { OpenedStore } from '../database/store'
import type { Services } from './services'
import { storedCopyOf } from './stored-document'
import { deskForEach, type TestDesk } from './testing/desk-for-each'

let store: OpenedStore
let services: Services
let handlers: TestDesk['handlers']

deskForEach((desk) => ({ store, services, handlers } = desk))

const document = (words = 'Wir öffnen am Montag', issueDate: string | null = '2026-05-12') =>
  buildRelease(
    {
      ...{ organisation: 'Stadt Neuwerth', number: '7/2026', issueDate },
      embargo: { kind: 'startOfSpeech' },
    },
    headline('Brücke offen'),
    lead('„', quotation(words, { speaker: 'Ada Sommer', role: 'Bürgermeisterin' }), '“, sagte sie.'),
    quote(paragraph('„Endlich!“'), attribution(speaker('Jost Weiß'), ', ', role('Dezernent'))),
  )

async function create(node = document()): Promise<string> {
  const at = services.now()
  await store.createRelease({ id: 'original', copy: storedCopyOf(node, at), person: null, at, file: null })
  return 'original'
}

const cite = async (release: string, index: number): Promise<string> => {
  const cited = await handlers.citeQuote({ release, quote: index })
  return cited.ok ? cited.value.plain : cited.failure.code
}

describe('a quote that is taken along', () => {
  it('names person, function, organisation and date, and says that a draft is not approved', async () => {
    const release = await create()
    expect(await cite(release, 0)).toBe(
      '„Wir öffnen am Montag“ – Ada Sommer, Bürgermeisterin, Stadt Neuwerth, 12. Mai 2026 [nicht freigegeben]',
    )
    expect(await cite(release, 1)).toBe(
      '„Endlich!“ – Jost Weiß, Dezernent, Stadt Neuwerth, 12. Mai 2026 [nicht freigegeben]',
    )
    expect(await cite(release, 2)).toBe('quoteNotFound')
  })

  it('has the approved wording where there is one, whatever the draft says by now', async () => {
    const release = await create()
    const people = [
      await handlers.addPerson({ name: 'Ada', role: '' }),
      await handlers.addPerson({ name: 'Bo', role: '' }),
    ]
    const [ada = '', bo = ''] = people.map((added) => (added.ok ? added.value.id : ''))
    await handlers.submitRelease({ release, as: ada, note: '' })
    const decided = await handlers.decideRevision({
      release,
      revision: 1,
      kind: 'approved',
      as: bo,
      reason: '',
    })
    expect(decided.ok).toBe(true)
    expect(await cite(release, 0)).toBe(
      '„Wir öffnen am Montag“ – Ada Sommer, Bürgermeisterin, Stadt Neuwerth, 12. Mai 2026',
    )
    await handlers.reviseRelease({ release, as: ada })
    const changed = document('Wir öffnen am Montag wieder').toJSON() as unknown
    await handlers.saveRelease({ release, baseVersion: 1, document: changed, as: ada })
    expect(await cite(release, 0)).toContain('„Wir öffnen am Montag“')
    const other = document('Ganz andere Worte, nie genehmigt').toJSON() as unknown
    await handlers.saveRelease({ release, baseVersion: 2, document: other, as: ada })
    expect(await cite(release, 0)).toContain('[nicht freigegeben]')
  })

  it('is safe as HTML and takes the date of the last change where no other is set', async () => {
    const release = await create(document('Ein <b>Tag</b>', null))
    const cited = await handlers.citeQuote({ release, quote: 0 })
    expect(cited).toMatchObject({
      value: { html: expect.stringContaining('&lt;b&gt;Tag&lt;/b&gt;') as string, isApproved: false },
    })
    expect(await cite(release, 0)).toContain('2. März 2026')
  })
})

it('duplicates a release as a draft with blocks of its own and no issue details', async () => {
  const release = await create()
  const first = await handlers.duplicateRelease({ release, as: null })
  const second = await handlers.duplicateRelease({ release, as: null })
  if (!first.ok || !second.ok) throw new Error('Both must be made')
  const opened = await handlers.openRelease({ release: first.value.id })
  expect(opened).toMatchObject({
    value: {
      ...{ status: 'draft', isEditable: true, origin: { id: release, headline: 'Brücke offen' } },
      document: {
        attrs: { organisation: 'Stadt Neuwerth', number: null, issueDate: null, embargo: null },
        content: [{ type: 'headline', content: [{ text: 'Brücke offen' }] }, {}, {}],
      },
    },
  })
  const ids = (json: string): readonly string[] =>
    [...json.matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id)
  const idsOf = async (id: string) => {
    const read = await store.readRelease({ release: id })
    return read.ok ? ids(read.value.workingCopy.document) : []
  }
  const all = [...(await idsOf(first.value.id)), ...(await idsOf(second.value.id))]
  expect(all.length).toBeGreaterThan(8)
  expect(new Set(all).size).toBe(all.length)
  expect(await store.verifyStore(null)).toMatchObject({ value: { problems: [] } })
})

it('opens what lies in the bin for reading only', async () => {
  const release = await create()
  await handlers.moveRelease({ release, to: 'bin', as: null })
  expect(await handlers.openRelease({ release })).toMatchObject({
    value: { isEditable: false, place: 'bin' },
  })
})

it('keeps a release in review out of the bin', async () => {
  const release = await create()
  const added = await handlers.addPerson({ name: 'Ada', role: '' })
  await handlers.submitRelease({ release, as: added.ok ? added.value.id : '', note: '' })
  expect(await handlers.moveRelease({ release, to: 'bin', as: null })).toMatchObject({
    failure: { code: 'releaseKept', reason: 'inReview' },
  })
  expect(await handlers.moveRelease({ release, to: 'archive', as: null })).toMatchObject({ ok: true })
})
