import { describe, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import { emptyQuery } from '../../domain/search/query'
import { deskForEach, type TestDesk } from './testing/desk-for-each'

let handlers: TestDesk['handlers']

deskForEach((desk) => ({ handlers } = desk))

const query = { ...emptyQuery, words: 'Amt', wholeWord: true }
const replacement = { text: 'Ministerium', keepsCase: false }

async function create(words: string): Promise<string> {
  const created = await handlers.createRelease({ kind: 'pressRelease', language: 'de', as: null })
  if (!created.ok) throw new Error(created.failure.code)
  const { id } = created.value
  await save(id, 1, words)
  return id
}

const save = (release: string, baseVersion: number, words: string) => {
  const document = build
    .release({ language: 'de' }, build.headline('H'), build.lead(), build.paragraph(words))
    .toJSON() as unknown
  return handlers.saveRelease({ release, baseVersion, document, as: null })
}

async function textOf(release: string): Promise<string> {
  const opened = await handlers.openRelease({ release })
  return JSON.stringify(opened.ok ? opened.value.document : opened.failure)
}

async function found(releases: readonly string[], more: Partial<typeof query> = {}) {
  const answer = await handlers.findInReleases({ query: { ...query, ...more }, releases: [...releases] })
  if (!answer.ok) throw new Error(answer.failure.code)
  return answer.value
}

describe('finding over several releases', () => {
  it('gives every hit with the words around it, and leaves out releases without one', async () => {
    const first = await create('Das Amt und das Amt.')
    const second = await create('Das Amtsblatt.')
    const releases = await found([first, second])
    expect(releases).toMatchObject([
      {
        release: first,
        status: 'draft',
        version: 2,
        passages: [
          { before: 'Das ', hit: 'Amt', after: ' und das Amt.', block: 'paragraph', isQuoted: false },
          { before: 'Das Amt und das ', hit: 'Amt', after: '.' },
        ],
      },
    ])
    expect(
      await found([first, second], { words: '^das amts', isExpression: true, wholeWord: false }),
    ).toMatchObject([{ release: second, passages: [{ hit: 'Das Amts' }] }])
  })

  it('says where an expression takes too many steps', async () => {
    const release = await create(`${'a'.repeat(60)}!`)
    expect(await found([release], { words: '(a+)+b', isExpression: true })).toMatchObject([
      { release, isTooCostly: true, passages: [] },
    ])
  })
})

describe('replacing over several releases', () => {
  it('replaces the chosen hits, keeps what stood there, and takes it back', async () => {
    const release = await create('Das Amt und das Amt.')
    const input = { release, baseVersion: 2, query, replacement, hits: [1], as: null }
    const replaced = await handlers.replaceInRelease(input)
    if (!replaced.ok || replaced.value === null) throw new Error('It must be replaced')
    expect(replaced.value).toMatchObject({ version: 3, count: 1 })
    expect(await textOf(release)).toContain('Das Amt und das Ministerium.')
    const { checkpoint } = replaced.value
    const back = { release, baseVersion: 3, checkpoint, as: null }
    expect(await handlers.takeBackReplacement(back)).toEqual({ ok: true, value: true })
    expect(await textOf(release)).toContain('Das Amt und das Amt.')
    expect(await handlers.takeBackReplacement(back)).toEqual({ ok: true, value: false })
  })

  it('leaves a release alone that was changed since it was searched', async () => {
    const release = await create('Das Amt.')
    await save(release, 2, 'Ein Amt.')
    const input = { release, baseVersion: 2, query, replacement, hits: [0], as: null }
    expect(await handlers.replaceInRelease(input)).toEqual({ ok: true, value: null })
    expect(await textOf(release)).toContain('Ein Amt.')
  })

  it('refuses a release that is in review', async () => {
    const person = await handlers.addPerson({ name: 'Ada Winter', role: '' })
    const release = await create('Das Amt.')
    const document = build
      .release({ language: 'de' }, build.headline('H'), build.lead('Vorspann.'), build.paragraph('Das Amt.'))
      .toJSON() as unknown
    await handlers.saveRelease({ release, baseVersion: 2, document, as: null })
    if (!person.ok) throw new Error(person.failure.code)
    expect(await handlers.submitRelease({ release, as: person.value.id, note: '' })).toMatchObject({
      ok: true,
    })
    const input = { release, baseVersion: 3, query, replacement, hits: [0], as: null }
    expect(await handlers.replaceInRelease(input)).toMatchObject({
      ok: false,
      failure: { code: 'notEditable' },
    })
  })
})
