import { describe, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import { findFindings } from '../../domain/findings/find-findings'
import { findingKey } from '../../domain/findings/finding'
import { defaultBudgets } from '../../domain/kinds/budgets'
import { newReleaseOf } from '../../domain/kinds/new-release'
import { smallRelease, type StoreFolder } from '../database/testing/store-fixture'
import { deskForEach, type TestDesk } from './testing/desk-for-each'

let place: StoreFolder
let handlers: TestDesk['handlers']

deskForEach((desk) => ({ place, handlers } = desk))

async function valueOf<Value>(
  answer: Promise<{ readonly ok: boolean; readonly value?: Value }>,
): Promise<Value> {
  const { ok, value } = await answer
  if (!ok || value === undefined) throw new Error('The answer must be a value')
  return value
}

const save = (name: string, title = name) =>
  valueOf(
    handlers.saveTemplate({
      template: null,
      name,
      document: smallRelease(title).toJSON() as unknown,
      budgets: { ...defaultBudgets, headline: 55 },
    }),
  )
const names = async () => (await valueOf(handlers.listTemplates(null))).map(({ name }) => name)
const begin = (template: string | null) =>
  handlers.createRelease({ kind: 'pressRelease', language: 'de', as: null, template })

describe('templates of the office', () => {
  it('are listed in the order given, and a new one stands last', async () => {
    const a = await save('A')
    const b = await save('B')
    await handlers.orderTemplates({ templates: [b.id, a.id] })
    await save('C')
    expect(await names()).toEqual(['B', 'A', 'C'])
  })

  it('give a release their words and budgets, also after they were deleted', async () => {
    const { id } = await save('Brücke', 'Neues von der Brücke')
    const created = await valueOf(begin(id))
    await handlers.deleteTemplate({ template: id })
    const opened = await valueOf(handlers.openRelease({ release: created.id }))
    expect(opened.budgets?.headline).toBe(55)
    expect(JSON.stringify(opened.document)).toContain('Neues von der Brücke')
    expect(await begin(id)).toMatchObject({ ok: false, failure: { code: 'templateNotFound' } })
    await handlers.restoreTemplate({ template: id })
    expect(await names()).toEqual(['Brücke'])
  })

  it('are changed in their place', async () => {
    const { id } = await save('A')
    await save('B')
    const document = newReleaseOf({ kind: 'invitation', language: 'en' }).toJSON() as unknown
    await handlers.saveTemplate({ template: id, name: 'Z', document, budgets: null })
    expect(await valueOf(handlers.listTemplates(null))).toMatchObject([
      { id, name: 'Z', kind: 'invitation', language: 'en', budgets: null },
      { name: 'B' },
    ])
  })

  it('and those that ship begin a release of their kind', async () => {
    const created = await valueOf(begin('built-in:en:press-conference'))
    const opened = await valueOf(handlers.openRelease({ release: created.id }))
    expect(opened.document).toMatchObject({ attrs: { kind: 'invitation', language: 'en' } })
    expect(await begin('built-in:en:none')).toMatchObject({ ok: false })
  })
})

describe('whom the office quotes', () => {
  it('stand with the last quoted first, then the people of the office', async () => {
    await handlers.addPerson({ name: 'Ada Reiber', role: 'Referentin' })
    await handlers.addPerson({ name: 'Bent Solms', role: 'Leiter' })
    for (const name of ['Cara Wied', ' Bent  Solms ', 'Cara Wied']) {
      place.wait(1000)
      await handlers.noteQuotedPerson({ name, role: 'Leitung', organisation: 'Stadt' })
    }
    const listed = await valueOf(handlers.listQuotedPeople(null))
    expect(listed.map(({ name, role }) => [name, role])).toEqual([
      ['Cara Wied', 'Leitung'],
      ['Bent Solms', 'Leitung'],
      ['Ada Reiber', 'Referentin'],
    ])
    await handlers.forgetQuotedPerson({ name: 'Cara Wied', role: 'Leitung', organisation: 'Stadt' })
    expect((await valueOf(handlers.listQuotedPeople(null))).map(({ name }) => name)).not.toContain(
      'Cara Wied',
    )
  })
})

it('whoever says afterwards that they wrote may not approve', async () => {
  const ada = await valueOf(handlers.addPerson({ name: 'Ada Reiber', role: '' }))
  const bent = await valueOf(handlers.addPerson({ name: 'Bent Solms', role: '' }))
  const { id } = await valueOf(begin(null))
  const opened = await valueOf(handlers.openRelease({ release: id }))
  await handlers.saveRelease({
    ...{ release: id, baseVersion: opened.version, as: null },
    document: smallRelease('Ohne Namen').toJSON() as unknown,
  })
  await handlers.nameWriter({ release: id, as: ada.id })
  await handlers.submitRelease({ release: id, as: bent.id, note: '' })
  const decided = await handlers.decideRevision({
    ...{ release: id, revision: 1, kind: 'approved', as: ada.id, reason: '' },
  })
  expect(decided).toMatchObject({ ok: false, failure: { code: 'authorMayNotDecide' } })
})

it('an older boilerplate may stay for a reason, and the templates are what it is measured by', async () => {
  const withBoilerplate = (words: string) =>
    build.release({}, build.headline('Neue Fähre'), build.boilerplate(build.paragraph(words)))
  const [older, newer] = ['Das Hafenamt betreibt zwei Fähren.', 'Das Hafenamt betreibt drei Fähren.'].map(
    withBoilerplate,
  )
  if (older === undefined || newer === undefined) throw new Error('Two releases are needed')
  const { id } = await valueOf(begin(null))
  const { version } = await valueOf(handlers.openRelease({ release: id }))
  await handlers.saveRelease({
    ...{ release: id, baseVersion: version, as: null, document: older.toJSON() as unknown },
  })
  const standard = [
    { language: 'de', part: 'boilerplate', text: 'Das Hafenamt betreibt drei Fähren.' } as const,
  ]
  const stale = findFindings(older, { now: new Date(), standard }).find(
    ({ id: rule }) => rule === 'readiness.stale-boilerplate',
  )
  if (stale === undefined) throw new Error('The boilerplate must be found to be old')
  const accept = () =>
    handlers.acceptFinding({ release: id, key: findingKey(stale), reason: 'Stand des Vertrags', as: null })
  expect(await accept()).toMatchObject({ ok: false, failure: { code: 'findingNotFound' } })
  await handlers.saveTemplate({
    ...{ template: null, name: 'Haus', document: newer.toJSON() as unknown, budgets: null },
  })
  expect(await accept()).toMatchObject({ ok: true })
})
