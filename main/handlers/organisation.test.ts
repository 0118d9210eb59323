import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readDesignFile } from '../../domain/export/design/design-file'
import { noOrganisation, type Organisation } from '../../domain/organisation/organisation'
import { makePng } from '../../domain/testing/make-picture'
import { inspectImage } from '../../domain/images/inspect-image'
import type { OpenedStore } from '../database/store'
import type { StoreFolder } from '../database/testing/store-fixture'
import { designHandlers } from './design'
import { organisationHandlers } from './organisation'
import { testServices } from './testing/services-fixture'
import { storeForEach } from '../database/testing/store-for-each'

let place: StoreFolder
let store: OpenedStore

storeForEach((opened) => ({ place, store } = opened))

const office: Organisation = { ...noOrganisation, name: 'Hafenamt Lindenau' }
const png = makePng({ width: 30, height: 10 })

async function addPng(mediaType: 'image/png' | 'image/gif' = 'image/png'): Promise<string> {
  const facts = inspectImage(png)
  if (!facts.ok) throw new Error(facts.failure.kind)
  const added = await store.addAsset({
    ...{ bytes: png, facts: { ...facts.value, mediaType }, at: place.surroundings.now() },
  })
  if (!added.ok) throw new Error(added.failure.code)
  return added.value.hash
}

it('saves an office with its texts in NFC', async () => {
  const { saveOrganisation, readOrganisation } = organisationHandlers(testServices(store, place))
  const organisation = { ...office, name: 'Hafena\u0308mter' }
  expect(await saveOrganisation({ organisation, baseVersion: 0, as: null })).toMatchObject({ ok: true })
  expect(await readOrganisation(null)).toMatchObject({ value: { organisation: { name: 'Hafenämter' } } })
})

it('saves no office with a value that cannot stay, and says of each what to do', async () => {
  const { saveOrganisation } = organisationHandlers(testServices(store, place))
  const organisation = { ...office, pressMailbox: 'presse', design: { ...office.design, accent: '#ffcc00' } }
  const saved = await saveOrganisation({ organisation, baseVersion: 0, as: null })
  expect(saved).toMatchObject({
    failure: {
      code: 'organisationInvalid',
      problems: [{ field: 'pressMailbox' }, { field: 'design.accent' }],
    },
  })
})

it('takes no logo that is missing, or neither PNG nor JPEG', async () => {
  const { saveOrganisation } = organisationHandlers(testServices(store, place))
  const save = (asset: string) =>
    saveOrganisation({ organisation: { ...office, logo: { asset } }, baseVersion: 0, as: null })
  expect(await save('a'.repeat(64))).toMatchObject({ failure: { code: 'assetMissing' } })
  expect(await save(await addPng('image/gif'))).toMatchObject({
    failure: { code: 'organisationInvalid', problems: [{ field: 'logo' }] },
  })
})

it('writes a design with its logo into a file that can be read again', async () => {
  const target = join(place.configFolder, 'amt.imprimatur-design')
  const { saveDesignFile } = designHandlers(testServices(store, place, { target }))
  const logo = await addPng()
  expect(await saveDesignFile({ name: 'Hafenamt', design: office.design, logo })).toEqual({
    ok: true,
    value: { path: target },
  })
  expect(readDesignFile(readFileSync(target, 'utf8'))).toEqual({
    ok: true,
    value: { name: 'Hafenamt', design: office.design, logo: png },
  })
})
