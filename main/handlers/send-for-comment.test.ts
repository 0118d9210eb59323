import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import { textBlocks } from '../../domain/document/text-blocks'
import type { OpenedStore } from '../database/store'
import type { StoreFolder } from '../database/testing/store-fixture'
import { addNamed, beginRelease, valueOf } from './testing/approve-release'
import { testHandlers, testServices } from './testing/services-fixture'
import { storeForEach } from '../database/testing/store-for-each'

let place: StoreFolder
let store: OpenedStore
let release: string

const text = build.release(
  { language: 'de', organisation: 'Stadt Neuwerth' },
  build.headline('Brücke am Markt wieder offen'),
  build.lead('Die Brücke am Markt ist wieder offen.'),
  build.table(
    build.tableRow(build.tableHeader(build.paragraph('Tag')), build.tableHeader(build.paragraph('Uhr'))),
    build.tableRow(build.tableCell(build.paragraph('Montag')), build.tableCell(build.paragraph('sieben'))),
  ),
  build.mediaContact(build.paragraph('Telefon 0123 456')),
)

storeForEach((opened) => ({ place, store } = opened))
beforeEach(async () => {
  const handlers = testHandlers(testServices(store, place))
  const author = await addNamed(handlers, 'Ada Reiber')
  release = await beginRelease(handlers, text, author)
})

async function send(format: 'docx' | 'odt'): Promise<Readonly<Record<string, string>>> {
  const target = join(place.folder, `draft.${format}`)
  const handlers = testHandlers(testServices(store, place, { target }))
  expect(await valueOf(handlers.sendForComment({ release, format }))).toEqual({ path: target, losses: [] })
  const parts = Object.entries(unzipSync(readFileSync(target)))
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]))
}

describe.each([
  ['docx', 'word/document.xml', 'docProps/custom.xml', /w:bookmarkStart [^>]*w:name="([^"]*)"/g],
  ['odt', 'content.xml', 'meta.xml', /text:bookmark-start text:name="([^"]*)"/g],
] as const)('a draft that is sent as %s', (format, content, properties, bookmark) => {
  it('carries a bookmark over each paragraph and names the text that is kept for it', async () => {
    const parts = await send(format)
    const names = [...(parts[content] ?? '').matchAll(bookmark)].map(([, name = '']) => name)
    expect(names.filter((name) => name.startsWith('block'))).toEqual(
      textBlocks(text).map(({ index }) => `block${String(index)}`),
    )
    expect(new Set(names).size).toBe(names.length)
    const [hash = ''] = /[0-9a-f]{64}/.exec(parts[properties] ?? '') ?? []
    const kept = await valueOf(store.findBases({ release, hash }))
    expect(kept.map((base) => base.hash)).toEqual([hash])
  })

  it('is marked as a draft and names nobody, no release and no folder', async () => {
    const parts = await send(format)
    const all = Object.values(parts).join('\n')
    expect(parts[content]).toContain('Entwurf – nicht zur Veröffentlichung')
    for (const secret of ['Ada', release, place.folder]) expect(all).not.toContain(secret)
  })
})
