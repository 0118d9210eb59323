import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import type { ReleaseNode } from '../../domain/document/parse'
import { blockTextsOf } from '../../domain/origins/block-texts'
import type { BroughtWords, OriginView } from '../../ipc/origin-views'
import type { OpenedStore } from '../database/store'
import { makeStoreFolder, openTestStore, type StoreFolder } from '../database/testing/store-fixture'
import { addNamed, approveRelease, saveAs, valueOf } from './testing/approve-release'
import { testHandlers, testServices } from './testing/services-fixture'

let place: StoreFolder
let store: OpenedStore
let handlers: ReturnType<typeof testHandlers>
let ada: string
let ben: string

beforeEach(async () => {
  place = makeStoreFolder()
  store = await openTestStore(place)
  handlers = testHandlers(testServices(store, place))
  ada = await addNamed(handlers, 'Ada Reiber')
  ben = await addNamed(handlers, 'Bent Solms')
})
afterEach(async () => {
  await store.close()
  place.remove()
})

const file = `Neue Brücke über die Aller ist fertig

ALLERSTADT. Die Brücke ist nach zwei Jahren fertig und wird am Sonntag geöffnet.

Die Bauarbeiten kosteten zwölf Millionen Euro.
`

const importAs = async (as: string | null): Promise<string> => {
  const bytes = new TextEncoder().encode(file)
  const { imported } = await valueOf(handlers.importBytes({ fileName: 'bruecke.txt', bytes, as }))
  return imported[0]?.id ?? ''
}

const document = async (release: string): Promise<unknown> =>
  (await valueOf(handlers.openRelease({ release }))).document

/** Saves the text with one phrase in the place of another. */
async function write(
  release: string,
  [from, to]: readonly [string, string],
  as: string,
  brought: BroughtWords[] = [],
): Promise<void> {
  const opened = await valueOf(handlers.openRelease({ release }))
  const changed: unknown = JSON.parse(JSON.stringify(opened.document).replace(from, to))
  await valueOf(
    handlers.saveRelease({ release, baseVersion: opened.version, document: changed, as, brought }),
  )
}

/** Each stretch of a text with its origin in a few words. */
async function told(release: string, revision: number | null = null): Promise<readonly string[]> {
  const origins = await valueOf(handlers.readOrigins({ release, revision }))
  const text =
    revision === null
      ? await document(release)
      : (await valueOf(handlers.readRevision({ release, revision }))).document
  return blockTextsOf(text).flatMap(({ text: words }, index) => {
    let start = 0
    return (origins?.blocks[index] ?? []).map(({ length, origin }) => {
      start += length
      return `${nameOf(origins?.origins[origin])}: ${words.slice(start - length, start).trim()}`
    })
  })
}

function nameOf(origin: OriginView | undefined): string {
  switch (origin?.kind) {
    case 'imported':
      return `${origin.file} ${String(origin.paragraph)}`
    case 'pasted':
      return `${origin.source} by ${origin.person ?? 'nobody'}`
    case 'suggested':
      return `${origin.from} ${origin.source.name} through ${origin.person ?? 'nobody'}`
    case 'release':
      return `release ${origin.headline}`
    case 'restored':
      return `revision ${String(origin.revision)}`
    case 'written':
    case 'condition':
      return `${origin.kind} ${origin.person ?? 'nobody'}`
    default:
      return origin?.kind ?? 'none'
  }
}

/** What Bent Solms suggests in place of "am Sonntag". */
async function suggestEasterSunday(release: string): Promise<string> {
  const base = await document(release)
  const changed: unknown = JSON.parse(JSON.stringify(base).replace('am Sonntag', 'am Ostersonntag'))
  const { id } = await valueOf(
    handlers.writeSuggestions({
      ...{ release, set: null, baseVersion: 0, base, changed, revision: null, isFinished: true },
      ...{ isConditions: false, note: '', as: ben },
    }),
  )
  return id
}

describe('the origins of a release', () => {
  it('name the paragraph of the file and the file that is kept, and who typed, pasted and suggested', async () => {
    const release = await importAs(ada)
    await write(release, ['fertig und', 'endlich fertig und'], ben)
    const pasted = 'Das Geld kam vom Land.'
    await write(release, ['Millionen Euro.', `Millionen Euro. ${pasted} So war es.`], ada, [
      { kind: 'pasted', source: 'web', texts: [pasted] },
    ])
    const set = await suggestEasterSunday(release)
    await write(release, ['am Sonntag', 'am Ostersonntag'], ada, [
      { kind: 'suggested', set, texts: ['Ostersonntag'] },
    ])
    const all = await told(release)
    expect(all).toContain('bruecke.txt 1: Neue Brücke über die Aller ist fertig')
    expect(all).toContain('written Bent Solms: endlich')
    expect(all).toContain(`web by Ada Reiber: ${pasted}`)
    expect(all).toContain('written Ada Reiber: So war es.')
    expect(all).toContain('Bent Solms  through Ada Reiber: Ostersonntag')
    expect(all.filter((one) => /unknown|null|none/.test(one))).toEqual([])
    const origins = await valueOf(handlers.readOrigins({ release, revision: null }))
    const [original] = await valueOf(handlers.listOriginals({ release }))
    const imported = origins?.origins.find(({ kind }) => kind === 'imported')
    expect(imported?.kind === 'imported' && imported.hash).toBe(original?.hash)
    const evidence = original?.hash ?? ''
    await valueOf(handlers.removeEvidence({ evidence, as: ada, reason: 'Frist' }))
    const later = await valueOf(handlers.readOrigins({ release, revision: null }))
    expect(later?.origins.find(({ kind }) => kind === 'imported')).toMatchObject({ hash: null })
  })

  it('name a file whose text was put in, with its paragraph', async () => {
    const release = await importAs(ada)
    const [first, second] = ['Die Zufahrten folgen im Herbst.', 'Der Radweg kommt zuletzt.']
    await write(release, ['Millionen Euro.', `Millionen Euro. ${first} Danach: ${second}`], ben, [
      { kind: 'file', file: 'notiz.txt', text: `${first}\n\n${second}\n` },
    ])
    const all = await told(release)
    expect(all).toContain(`notiz.txt 1: ${first}`)
    expect(all).toContain(`notiz.txt 2: ${second}`)
    expect(all).toContain('written Bent Solms: Danach:')
  })

  it('tell apart what was suggested and what its accepter made of it', async () => {
    const release = await importAs(ada)
    const set = await suggestEasterSunday(release)
    await write(release, ['am Sonntag', 'am Ostersonntag mittags'], ada, [
      { kind: 'suggested', set, texts: ['Ostersonntag'] },
    ])
    const all = await told(release)
    expect(all).toContain('Bent Solms  through Ada Reiber: Ostersonntag')
    expect(all).toContain('written Ada Reiber: mittags')
  })

  it('are frozen with a revision, and come back with its text', async () => {
    const release = await importAs(ada)
    await write(release, ['zwölf Millionen', 'etwa zwölf Millionen'], ada)
    await approveRelease(handlers, { release, author: ada, approver: ben, note: '', reason: '' })
    const frozen = await told(release, 1)
    expect(frozen).toContain('written Ada Reiber: etwa')
    await valueOf(handlers.reviseRelease({ release, as: ben }))
    await write(release, ['etwa zwölf Millionen Euro', 'viel Geld'], ben)
    expect((await told(release)).join('\n')).toContain('written Bent Solms: viel Geld')
    expect(await told(release, 1)).toEqual(frozen)
    await write(release, ['viel Geld', 'etwa zwölf Millionen Euro'], ben, [{ kind: 'restored', revision: 1 }])
    expect(await told(release)).toEqual(frozen)
  })

  it('are those of the approver for words that a condition states', async () => {
    const release = await importAs(ada)
    await valueOf(handlers.submitRelease({ release, as: ada, note: '' }))
    const { document: submitted } = await valueOf(handlers.readRevision({ release, revision: 1 }))
    const stated: unknown = JSON.parse(JSON.stringify(submitted).replace('zwölf', 'rund zwölf'))
    await valueOf(
      handlers.approveWithConditions({ release, revision: 1, document: stated, as: ben, reason: '' }),
    )
    expect(await told(release, 2)).toContain('condition Bent Solms: rund')
    await valueOf(handlers.acceptConditions({ release, revision: 2, as: ada }))
    expect(await told(release)).toContain('condition Bent Solms: rund')
  })

  it('say of a copy only which release its words are from, and of the text that is copied all', async () => {
    const release = await importAs(ada)
    const { id } = await valueOf(handlers.duplicateRelease({ release, as: ben }))
    const kinds = new Set((await told(id)).map((one) => one.split(':')[0]))
    expect([...kinds]).toEqual(['release Neue Brücke über die Aller ist fertig'])
  })

  it('belong to whoever says that they wrote, where nobody had said it', async () => {
    const release = (await valueOf(handlers.createRelease({ kind: 'statement', language: 'de', as: null })))
      .id
    const text = (as: string | null, ...paragraphs: readonly string[]): Promise<unknown> =>
      saveText(
        release,
        build.release({}, build.headline('Wort'), ...paragraphs.map((one) => build.paragraph(one))),
        as,
      )
    await text(null, 'Von niemandem.')
    expect(await told(release)).toContain('written nobody: Von niemandem.')
    await valueOf(handlers.nameWriter({ release, as: ada }))
    expect(await told(release)).toContain('written Ada Reiber: Von niemandem.')
  })

  it('are unknown for a text from before they were kept, and known for what is written since', async () => {
    const release = await importAs(ada)
    await store.close()
    const plain = new Database(place.database)
    plain.exec('DELETE FROM text_origin')
    plain.close()
    store = await openTestStore(place)
    handlers = testHandlers(testServices(store, place))
    expect(await valueOf(handlers.readOrigins({ release, revision: null }))).toBeNull()
    await write(release, ['zwölf', 'zwölf bis vierzehn'], ada)
    expect(await told(release)).toContain('unknown: Neue Brücke über die Aller ist fertig')
    expect(await told(release)).toContain('written Ada Reiber: bis vierzehn')
  })

  it('leave with their release', async () => {
    const release = await importAs(null)
    await valueOf(handlers.moveRelease({ release, to: 'bin', as: ada }))
    await valueOf(handlers.deleteRelease({ release, as: ada }))
    expect(await valueOf(handlers.readOrigins({ release, revision: null }))).toBeNull()
  })
})

async function saveText(release: string, text: ReleaseNode, as: string | null): Promise<void> {
  if (as !== null) {
    await saveAs(handlers, release, text, as)
    return
  }
  const { version } = await valueOf(handlers.openRelease({ release }))
  const json: unknown = text.toJSON()
  await valueOf(handlers.saveRelease({ release, baseVersion: version, document: json, as }))
}
