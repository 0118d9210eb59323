import { beforeEach, describe, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import type { ReleaseNode } from '../../domain/document/parse'
import { releaseHash } from '../../domain/revision/release-hash'
import { fail, ok } from '../../domain/result'
import type { LanguageVersionView } from '../../ipc/language-version-views'
import { stubDesk } from '../testing/stub-desk'
import { useLanguageVersionsStore } from './language-versions'
import { useNoticesStore } from './notices'

const german = (sum: string): ReleaseNode =>
  build.release({ language: 'de' }, build.headline('Brücke'), build.lead(`Sie kostet ${sum} Millionen Euro.`))
const english = (sum: string): ReleaseNode =>
  build.release({ language: 'en' }, build.headline('Bridge'), build.lead(`It costs €${sum} million.`))

const viewOf = (id: string, document: ReleaseNode, base: ReleaseNode | null): LanguageVersionView => ({
  ...{ id, headline: '', language: document.attrs.language as string, status: 'draft', place: 'library' },
  document: document.toJSON() as unknown,
  inLine:
    base === null
      ? null
      : { hash: releaseHash(base), base: base.toJSON() as unknown, at: '2026-03-02T09:00:00.000Z', by: null },
})

let answer: LanguageVersionView[]

beforeEach(() => {
  answer = [viewOf('german', german('4,2'), null), viewOf('english', english('4.2'), german('4,2'))]
  stubDesk({
    readLanguageVersions: ({ release }) =>
      release === 'nobody' ? fail({ code: 'releaseNotFound', release }) : ok(answer),
  })
})

describe('the language versions of the open release', () => {
  it('compare the text on the screen with the source, and stand with what they do not say alike', async () => {
    const store = useLanguageVersionsStore()
    await store.load('english')
    expect(store.sourceOfOwn?.eq(german('4,2'))).toBe(true)
    expect(store.standings.get('english')).toEqual({ isStale: false, mismatches: 0 })
    store.current = english('2.4')
    expect(store.standings.get('english')).toEqual({ isStale: false, mismatches: 1 })
    expect(store.sourcePassages).toEqual(['Brücke', 'Sie kostet 4,2 Millionen Euro.'])
  })

  it('are stale as soon as the source that is open says something else', async () => {
    const store = useLanguageVersionsStore()
    await store.load('german')
    expect(store.sourceOfOwn).toBeNull()
    store.current = german('4,3')
    expect(store.standings.get('english')).toEqual({ isStale: true, mismatches: 1 })
    expect(store.standings.has('german')).toBe(false)
  })

  it('leave out what cannot be read, and say why nothing came', async () => {
    const store = useLanguageVersionsStore()
    answer = [
      answer[0] ?? viewOf('german', german('4,2'), null),
      { ...viewOf('english', english('4.2'), german('4,2')), document: null },
    ]
    await store.load('german')
    expect(store.versions.map(({ document }) => document === null)).toEqual([false, true])
    expect(store.standings.size).toBe(0)
    await store.load('nobody')
    expect(store.versions).toEqual([])
    expect(useNoticesStore().notices).toHaveLength(1)
  })

  it('are forgotten with the release', async () => {
    const store = useLanguageVersionsStore()
    await store.load('english')
    store.dialog = { kind: 'make' }
    store.forget()
    expect([store.versions, store.own, store.source, store.dialog]).toEqual([[], undefined, null, null])
  })
})
