import { beforeEach, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import type { ReleaseNode } from '../../domain/document/parse'
import { findingKey } from '../../domain/findings/finding'
import { findMismatches } from '../../domain/language-versions/find-mismatches'
import { releaseHash } from '../../domain/revision/release-hash'
import type { OpenedStore } from '../database/store'
import { sourceOf } from './language-versions'
import { addNamed, beginRelease, saveAs, valueOf } from './testing/approve-release'
import { deskForEach, type TestDesk } from './testing/desk-for-each'

let store: OpenedStore
let handlers: TestDesk['handlers']
let release: string
let author: string

const german = (sum: string): ReleaseNode =>
  build.release(
    { language: 'de', issueDate: '2026-03-02', organisation: 'Stadt Neuwerth' },
    build.headline('Brücke wieder offen'),
    build.lead(`Der Umbau kostete ${sum} Millionen Euro.`),
  )
const english = (sum: string): ReleaseNode =>
  build.release(
    { language: 'en', issueDate: '2026-03-02', organisation: 'Stadt Neuwerth' },
    build.headline('Bridge open again'),
    build.lead(`Rebuilding cost €${sum} million.`),
  )

deskForEach((desk) => ({ store, handlers } = desk))
beforeEach(async () => {
  author = await addNamed(handlers, 'Ada Reiber')
  release = await beginRelease(handlers, german('4,2'), author)
})

const make = (language: string) =>
  handlers.makeLanguageVersion({ release, language, beginning: 'prompts', as: author })
const versions = () => valueOf(handlers.readLanguageVersions({ release }))

it('makes a draft in another language that asks for each of the source’s words, with its details', async () => {
  const { id } = await valueOf(make('en'))
  const { document, status } = await valueOf(handlers.openRelease({ release: id }))
  expect(status).toBe('draft')
  expect(document).toMatchObject({
    attrs: { language: 'en', issueDate: '2026-03-02', organisation: 'Stadt Neuwerth' },
    content: [
      { type: 'headline', attrs: { prompt: { text: 'Brücke wieder offen', isRequired: false } } },
      { type: 'lead', attrs: { prompt: { text: 'Der Umbau kostete 4,2 Millionen Euro.' } } },
    ],
  })
  expect((await versions()).map(({ language, inLine }) => [language, inLine?.by ?? null])).toEqual([
    ['de', null],
    ['en', 'Ada Reiber'],
  ])
})

it('makes a version of a version from their source, and none in a language that is there', async () => {
  const { id } = await valueOf(make('en'))
  expect(await make('en')).toMatchObject({
    ok: false,
    failure: { code: 'languageVersionSame', language: 'en' },
  })
  expect(await make('de')).toMatchObject({ ok: false, failure: { code: 'languageVersionSame' } })
  const french = await valueOf(
    handlers.makeLanguageVersion({ release: id, language: 'fr', beginning: 'text', as: null }),
  )
  expect((await versions()).map((version) => version.id)).toEqual([release, id, french.id])
  const { document } = await valueOf(handlers.openRelease({ release: french.id }))
  expect(document).toMatchObject({ content: [{ content: [{ text: 'Brücke wieder offen' }] }, {}] })
})

it('links releases that are there, and takes no version along with a duplicate', async () => {
  const other = await beginRelease(handlers, english('4.2'), author)
  await valueOf(handlers.linkLanguageVersion({ release: other, source: release, as: author }))
  expect(await versions()).toHaveLength(2)
  const copy = await valueOf(handlers.duplicateRelease({ release: other, as: author }))
  expect(await valueOf(handlers.readLanguageVersions({ release: copy.id }))).toEqual([])
  const same = (await valueOf(handlers.createRelease({ kind: 'pressRelease', language: 'de', as: author })))
    .id
  expect(await handlers.linkLanguageVersion({ release: same, source: other, as: author })).toMatchObject({
    failure: { code: 'languageVersionSame', language: 'de' },
  })
  await valueOf(handlers.unlinkLanguageVersion({ release: other, as: author }))
  expect(await versions()).toEqual([])
})

it('keeps what the source said until the version is brought in line with what somebody has seen', async () => {
  const { id } = await valueOf(make('en'))
  await saveAs(handlers, release, german('4,3'), author)
  const [source, version] = await versions()
  expect(source?.document).toMatchObject(german('4,3').toJSON())
  expect(version?.inLine).toMatchObject({ hash: releaseHash(german('4,2')), base: german('4,2').toJSON() })
  const seen = releaseHash(german('4,2'))
  expect(await handlers.bringInLine({ release: id, seen, as: author })).toMatchObject({
    failure: { code: 'sourceChanged' },
  })
  await valueOf(handlers.bringInLine({ release: id, seen: releaseHash(german('4,3')), as: author }))
  expect((await versions())[1]?.inLine).toMatchObject({ hash: releaseHash(german('4,3')) })
})

it('lets a contradiction to the source be accepted with a reason', async () => {
  const { id } = await valueOf(make('en'))
  await saveAs(handlers, id, english('2.4'), author)
  const source = await valueOf(sourceOf({ store }, id))
  if (source === null) throw new Error('The version must have a source')
  const [finding] = findMismatches(english('2.4'), source)
  expect(finding).toMatchObject({ id: 'translation.money', text: '€2.4 million', severity: 'warning' })
  if (finding === undefined) return
  const key = findingKey(finding)
  await valueOf(handlers.acceptFinding({ release: id, key, reason: 'Rounded on purpose.', as: author }))
  const { acceptedFindings } = await valueOf(handlers.openRelease({ release: id }))
  expect(acceptedFindings).toMatchObject([{ key, rule: 'translation.money' }])
  expect(await handlers.acceptFinding({ release, key, reason: 'No.', as: author })).toMatchObject({
    failure: { code: 'findingNotFound' },
  })
})

it('makes another version the source', async () => {
  const { id } = await valueOf(make('en'))
  await valueOf(handlers.makeSource({ release: id, as: author }))
  expect((await versions()).map((version) => version.id)).toEqual([id, release])
  expect(await valueOf(sourceOf({ store }, id))).toBeNull()
})
