import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headline, lead, paragraph, quotation, release } from '../../domain/document/builders'
import type { LibraryQuery } from '../../domain/library/query'
import type { ReleaseList } from '../../ipc/views'
import type { OpenedStore } from './store'
import { fictionalId, fillLibrary } from './testing/fill-library'
import { copyOf, makeStoreFolder, openTestStore, type StoreFolder } from './testing/store-fixture'

const count = 5000
let place: StoreFolder
let store: OpenedStore

/** What was written, what may be typed for it; each text stands in one release among the 5,000. */
const foldings = [
  ['Zwölfnachtsläufer', 'zwoelfnachtslaeufer'],
  ['Fußgängerzone Xylberg', 'fussgaengerzone xylberg'],
  ['Quärgelstraßenfest', 'QUARGELSTRASSE'],
  ['Kuechenmaedchenball', 'Küchenmädchenball'],
  ['Massstabsgroesse', 'Maßstabsgröße'],
  ['Hydrantenwärterprüfung', 'wärterprüf'],
  ['Pfützenrührgerät', 'rührger'],
  ['Überübermorgenfahrt', 'uberubermorgen'],
  ['Vo\u00adgel\u00adscheu\u00adchen\u00adtausch', 'vogelscheuchentausch'],
  ['Öchsle-Grüße GRÖSSTE', 'öchsle grösste'],
  ['Jérôme Çelikbaş', 'jerome celikbas'],
  ['Fürstenfeldbrückenwyx', 'Fuerstenfeldbruckenwyx'],
  ['ﬁligranwyx', 'filigranwyx'],
  ['Buergermeister Yxlq spricht', '„bürgermeister yxlq spricht“'],
  ['ẞQ-Wyq', 'ssq'],
] as const

beforeAll(async () => {
  place = makeStoreFolder()
  await fillLibrary(place.folder, count)
  store = await openTestStore(place)
  for (const [index, [text]] of foldings.entries())
    await store.createRelease({
      ...{ id: `folding-${String(index)}`, person: null, at: '2026-06-30T10:00:00.000Z', file: null },
      copy: copyOf(release({}, headline('Sonderfall'), lead('Text.'), paragraph(`Es geht um ${text}.`))),
    })
}, 120_000)

afterAll(async () => {
  await store.close()
  place.remove()
})

async function list(query: Partial<LibraryQuery> & { readonly now?: string }): Promise<ReleaseList> {
  const listed = await store.listReleases(query)
  if (!listed.ok) throw new Error(JSON.stringify(listed.failure))
  return listed.value
}

describe('5,000 releases', () => {
  it.each(foldings.map(([text, typed], index) => ({ text, typed, index })))(
    'find „$text“ by $typed',
    async ({ typed, index }) => {
      const { releases } = await list({ words: typed })
      expect(releases.map(({ id }) => id)).toEqual([`folding-${String(index)}`])
      expect(releases[0]?.passages[0]?.text).toMatch(/\u0002[^\u0003]+\u0003/)
    },
  )

  it('find two letters inside words', async () => {
    const { total, releases } = await list({ words: 'yq', limit: 5 })
    expect([total, releases[0]?.id]).toEqual([1, 'folding-14'])
  })

  it('are given by the page, around a release where one is named', async () => {
    const first = await list({ limit: 100 })
    expect(first.releases).toHaveLength(100)
    expect(first.total).toBe(first.counts.library)
    const last = await list({ limit: 100, offset: first.total - 30 })
    expect(last.releases).toHaveLength(30)
    const wanted = last.releases[10]?.id ?? ''
    const around = await list({ limit: 100, around: wanted })
    expect(around.position).toBe(first.total - 20)
    expect(around.releases[(around.position ?? 0) - around.offset]?.id).toBe(wanted)
  })

  it('are verified', async () => {
    const verified = await store.verifyStore(null)
    expect(verified).toMatchObject({ ok: true, value: { problems: [] } })
  })
})

describe('filters', () => {
  it('know each person by what they did', async () => {
    const of = async (name: string, role: 'wrote' | 'decided' | 'quoted'): Promise<number> =>
      (await list({ person: { name, role }, limit: 1 })).total
    expect(await of('Cem Aydın', 'decided')).toBeGreaterThan(1000)
    expect(await of('Cem Aydın', 'wrote')).toBe(0)
    expect(await of('Ada Winter', 'wrote')).toBeGreaterThan(1000)
    expect(await of('Hedwig Sonnleitner', 'quoted')).toBeGreaterThan(100)
    expect(await of('Hedwig Sonnleitner', 'wrote')).toBe(0)
    const any = await list({ person: { name: 'Hedwig Sonnleitner', role: 'any' }, limit: 1 })
    expect(any.total).toBe(await of('Hedwig Sonnleitner', 'quoted'))
  })

  it('combine status, kind, language and time', async () => {
    const { releases, total } = await list({
      ...{ status: 'approved', kind: 'invitation', language: 'de' },
      time: { field: 'issued', from: '2024-05-01', to: '2024-07-31' },
    })
    expect(total).toBeGreaterThan(3)
    for (const found of releases) {
      expect(found).toMatchObject({ status: 'approved', kind: 'invitation', language: 'de' })
      expect(found.issueDate).toMatch(/^2024-0[567]/)
    }
  })

  it('tell a running embargo from one that has ended', async () => {
    const now = '2026-07-01T00:00:00.000Z'
    const [any, running, past] = await Promise.all(
      (['any', 'running', 'past'] as const).map((embargo) => list({ embargo, now })),
    )
    expect(running?.releases.every(({ embargo }) => embargo?.startsWith('2099') === true)).toBe(true)
    expect(running?.total).toBeGreaterThan(10)
    expect((running?.total ?? 0) + (past?.total ?? 0)).toBe(any?.total)
  })

  it('sort headlines as German lists do, and by issue date', async () => {
    const headlines = (await list({ sort: 'headline', limit: 4000 })).releases.map(
      ({ headline: text }) => text,
    )
    const order = new Intl.Collator('de', { sensitivity: 'base', ignorePunctuation: true })
    const wrong = headlines.filter(
      (text, index) => index > 0 && order.compare(headlines[index - 1] ?? '', text) > 0,
    )
    expect(wrong).toEqual([])
    const dates = (await list({ sort: 'issued', limit: 500 })).releases.map(({ issueDate, changedAt }) =>
      (issueDate ?? changedAt).slice(0, 10),
    )
    expect(dates).toEqual([...dates].sort().reverse())
  })

  it('offer everybody who is listed or quoted', async () => {
    const choices = await store.readLibraryChoices(null)
    expect(choices).toMatchObject({ ok: true, value: { languages: ['de', 'en'] } })
    expect(choices.ok && choices.value.people).toEqual(
      expect.arrayContaining(['Ada Winter', 'Öznur Balcı', 'Dr. Mirjam Königsrath']),
    )
  })
})

describe('hits', () => {
  it('say in which part they stand and whom they quote', async () => {
    const { releases } = await list({ words: 'lange darauf gewartet', limit: 1 })
    const quoted = releases[0]?.passages.find(({ quote }) => quote !== null)
    expect(quoted?.speaker).toMatch(/\p{Lu}/u)
    expect(quoted?.text).toContain('\u0002lange\u0003 \u0002darauf\u0003 \u0002gewartet\u0003')
  })

  it('prefer the passage with all of the words', async () => {
    await store.createRelease({
      ...{ id: 'hits', person: null, at: '2026-06-30T11:00:00.000Z', file: null },
      copy: copyOf(
        release(
          {},
          headline('Nichts'),
          lead('Qwarz liegt am Ufer.'),
          paragraph('Der Ort ist Qwarz, „', quotation('Qwarz glitzert', { speaker: 'Ada Winter' }), '“.'),
        ),
      ),
    })
    const { releases } = await list({ words: 'qwarz glitzert' })
    expect(releases[0]?.passages).toMatchObject([{ part: 'paragraph', quote: 0, speaker: 'Ada Winter' }])
    const one = await list({ words: 'qwarz' })
    expect(one.releases[0]?.passages.map(({ part }) => part)).toEqual(['paragraph', 'lead'])
  })
})

describe('places', () => {
  const at = '2026-07-01T08:00:00.000Z'
  const move = (id: string, to: 'library' | 'archive' | 'bin') =>
    store.moveRelease({ release: id, to, person: null, at })

  it('hide from the list and bring back, the archive still searched', async () => {
    const id = 'folding-0'
    expect(await move(id, 'archive')).toEqual({ ok: true, value: { from: 'library' } })
    expect((await list({ limit: 100, around: id })).position).toBeNull()
    expect((await list({ place: 'archive', around: id, limit: 10 })).position).not.toBeNull()
    expect((await list({ words: 'zwölfnacht' })).releases).toMatchObject([{ id, place: 'archive' }])
    await move(id, 'bin')
    expect((await list({ words: 'zwölfnacht' })).total).toBe(0)
    expect((await list({ words: 'zwölfnacht', place: 'bin' })).total).toBe(1)
    await move(id, 'library')
    expect((await list({ words: 'zwölfnacht' })).releases).toMatchObject([{ id, place: 'library' }])
  })

  it('delete for good from the bin alone, and then wholly', async () => {
    const id = 'folding-1'
    const remove = () => store.deleteRelease({ release: id, person: null, at })
    expect(await remove()).toMatchObject({ failure: { code: 'releaseKept', reason: 'notInBin' } })
    await move(id, 'bin')
    expect(await remove()).toMatchObject({ ok: true })
    expect(await store.readRelease({ release: id })).toMatchObject({ failure: { code: 'releaseNotFound' } })
    expect((await list({ words: 'xylberg', place: 'bin' })).total).toBe(0)
  })

  it('never delete what was submitted, whoever asks', async () => {
    const id = fictionalId(0)
    await move(id, 'bin')
    expect(await store.deleteRelease({ release: id, person: null, at })).toMatchObject({
      failure: { code: 'releaseKept', reason: 'recorded' },
    })
    const plain = new Database(place.database)
    plain.pragma('foreign_keys = OFF')
    expect(() => plain.prepare('DELETE FROM release WHERE id = ?').run(id)).toThrow(
      'deleted from the bin only, and never with a revision',
    )
    plain.close()
    await move(id, 'library')
  })

  it('keep the store verified', async () => {
    expect(await store.verifyStore(null)).toMatchObject({ ok: true, value: { problems: [] } })
  })
})

it('fills what is derived when a store of the version before is opened', async () => {
  const old = makeStoreFolder()
  const { migrations } = await import('./migrations')
  const before = await openTestStore(old)
  await before.createRelease({
    ...{ id: 'old', person: null, at: '2026-03-01T08:00:00.000Z', file: null },
    copy: copyOf(
      release(
        { issueDate: '2026-02-03', embargo: { kind: 'startOfSpeech' } },
        headline('Ähren'),
        lead('„', quotation('Wir säen', { speaker: 'Ada Winter' }), '“'),
      ),
    ),
  })
  await before.close()
  downgrade(old.database)
  expect(migrations.map(({ number }) => number)).toContain(4)
  const after = await openTestStore(old)
  const listed = await after.listReleases({ words: 'saeen', person: { name: 'Ada Winter', role: 'quoted' } })
  expect(listed).toMatchObject({
    ok: true,
    value: {
      releases: [{ id: 'old', issueDate: '2026-02-03', embargo: 'startOfSpeech', passages: [{ quote: 0 }] }],
    },
  })
  expect(await after.verifyStore(null)).toMatchObject({ ok: true, value: { problems: [] } })
  await after.close()
  rmSync(join(old.folder, '..'), { recursive: true, force: true })
})

/** Takes the fourth migration and all behind it back, as a store looked before them. */
function downgrade(file: string): void {
  const plain = new Database(file)
  plain.exec(`
    DROP TABLE passphrase_attempt;
    DROP TABLE person_retirement;
    DROP TABLE person_key;
    DROP TABLE organisation;
    DROP TABLE office_mailbox;
    DROP TABLE recipient;
    DROP TABLE distribution_list;
    DROP TRIGGER release_is_deleted_from_the_bin;
    DROP TABLE release_speaker;
    DROP INDEX release_place;
    ALTER TABLE search_text DROP COLUMN passages;
  `)
  for (const column of ['place', 'moved_at', 'origin', 'issue_date', 'embargo', 'sort_key'])
    plain.exec(`ALTER TABLE release DROP COLUMN ${column}`)
  plain.pragma('user_version = 3')
  plain.close()
}
