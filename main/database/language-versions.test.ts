import { beforeEach, describe, expect, it } from 'vitest'
import { releaseHash } from '../../domain/revision/release-hash'
import * as build from '../../domain/document/builders'
import type { ReleaseNode } from '../../domain/document/parse'
import type { StoredBasis, StoredLanguageVersion } from './language-versions'
import type { OpenedStore } from './store'
import { copyOf, smallRelease, withDraft, type StoreFolder } from './testing/store-fixture'
import { storeForEach } from './testing/store-for-each'

let place: StoreFolder
let store: OpenedStore
let at: string

const source = smallRelease('Brücke wieder offen')
const inLanguage = (language: string, title: string): ReleaseNode =>
  build.release({ language }, build.headline(title))

storeForEach((opened) => ({ place, store } = opened))
beforeEach(async () => {
  at = place.surroundings.now()
  await withDraft(store, place)
  for (const [id, language, title] of [
    ['english', 'en', 'Bridge open again'],
    ['french', 'fr', 'Le pont est rouvert'],
  ] as const)
    await store.createRelease({
      id,
      copy: copyOf(inLanguage(language, title)),
      person: 'author',
      at,
      file: null,
    })
})

const basisOf = (document: ReleaseNode): StoredBasis => {
  const { schema, document: text } = copyOf(document)
  return { hash: releaseHash(document), text: { schema, document: text } }
}
const link = (release: string, of = 'release') =>
  store.linkLanguageVersion({ release, source: of, basis: basisOf(source), person: 'author', at })
async function versionsOf(release: string): Promise<readonly StoredLanguageVersion[]> {
  const read = await store.readLanguageVersions({ release })
  if (!read.ok) throw new Error(read.failure.code)
  return read.value
}
const idsOf = async (release: string): Promise<readonly string[]> =>
  (await versionsOf(release)).map(({ id }) => id)
async function languagesInLibrary(): Promise<Readonly<Record<string, readonly string[]>>> {
  const listed = await store.listReleases({})
  if (!listed.ok) throw new Error(listed.failure.code)
  return Object.fromEntries(listed.value.releases.map(({ id, languages }) => [id, languages]))
}

describe('the language versions of a release', () => {
  it('are found from each of them, the source first, with what the source said', async () => {
    expect(await link('french')).toMatchObject({ ok: true })
    expect(await link('english')).toMatchObject({ ok: true })
    for (const release of ['release', 'english', 'french'])
      expect(await idsOf(release)).toEqual(['release', 'english', 'french'])
    const [first, second] = await versionsOf('french')
    expect(first).toMatchObject({ language: 'de', inLine: null })
    expect(second).toMatchObject({ language: 'en', headline: 'Bridge open again', place: 'library' })
    expect(second?.inLine).toMatchObject({ hash: releaseHash(source), at, by: 'Ada Reiber' })
  })

  it('stand with their languages in the library, but not those in the bin', async () => {
    await link('english')
    await link('french')
    expect(await languagesInLibrary()).toEqual({
      release: ['de', 'en', 'fr'],
      english: ['de', 'en', 'fr'],
      french: ['de', 'en', 'fr'],
    })
    await store.moveRelease({ release: 'french', to: 'bin', person: 'author', at })
    expect(await languagesInLibrary()).toEqual({ release: ['de', 'en'], english: ['de', 'en'] })
  })

  it('are one group: a version is no source, and nothing is linked twice or with itself', async () => {
    await link('english')
    for (const [release, of] of [
      ['english', 'french'],
      ['release', 'french'],
      ['french', 'english'],
      ['french', 'french'],
    ] as const)
      expect(await link(release, of)).toMatchObject({ ok: false, failure: { code: 'languageVersionLinked' } })
    expect(await link('nobody')).toMatchObject({ ok: false, failure: { code: 'releaseNotFound' } })
  })

  it('are brought in line with what the source says now', async () => {
    await link('english')
    const changed = basisOf(smallRelease('Brücke seit gestern offen'))
    expect(
      await store.bringInLine({ release: 'english', basis: changed, person: 'approver', at }),
    ).toMatchObject({
      ok: true,
    })
    expect((await versionsOf('english'))[1]?.inLine).toMatchObject({ hash: changed.hash, by: 'Bent Solms' })
    expect(await store.bringInLine({ release: 'french', basis: changed, person: null, at })).toMatchObject({
      ok: false,
      failure: { code: 'languageVersionMissing' },
    })
  })

  it('may change their source', async () => {
    await link('english')
    await link('french')
    const english = basisOf(inLanguage('en', 'Bridge open again'))
    expect(await store.makeSource({ release: 'english', basis: english, person: null, at })).toMatchObject({
      ok: true,
    })
    const versions = await versionsOf('release')
    expect(versions.map(({ id }) => id)).toEqual(['english', 'release', 'french'])
    expect(versions.map(({ inLine }) => inLine?.hash ?? null)).toEqual([null, english.hash, english.hash])
  })

  it('are linked no more where one is taken out, and all of them where that is the source', async () => {
    await link('english')
    await link('french')
    await store.unlinkLanguageVersion({ release: 'english' })
    expect(await idsOf('english')).toEqual([])
    expect(await idsOf('french')).toEqual(['release', 'french'])
    await store.unlinkLanguageVersion({ release: 'release' })
    expect(await idsOf('french')).toEqual([])
    expect(await store.unlinkLanguageVersion({ release: 'release' })).toMatchObject({ ok: false })
  })

  it('stay when one is deleted for good', async () => {
    await link('english')
    await link('french')
    await store.moveRelease({ release: 'english', to: 'bin', person: 'author', at })
    expect(await store.deleteRelease({ release: 'english', person: 'author', at })).toMatchObject({
      ok: true,
    })
    expect(await idsOf('release')).toEqual(['release', 'french'])
    await store.moveRelease({ release: 'release', to: 'bin', person: 'author', at })
    expect(await store.deleteRelease({ release: 'release', person: 'author', at })).toMatchObject({
      ok: true,
    })
    expect(await idsOf('french')).toEqual([])
    expect(await store.verifyStore(null)).toMatchObject({ ok: true, value: { problems: [] } })
  })
})
