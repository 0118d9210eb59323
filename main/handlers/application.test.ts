import { afterEach, beforeEach, expect, it } from 'vitest'
import type { OpenedStore } from '../database/store'
import { makeStoreFolder, openTestStore, type StoreFolder } from '../database/testing/store-fixture'
import { testHandlers, testServices } from './testing/services-fixture'

let place: StoreFolder
let store: OpenedStore

beforeEach(async () => {
  place = makeStoreFolder()
  store = await openTestStore(place)
})

afterEach(async () => {
  await store.close()
  place.remove()
})

it('changes every setting that is named, and no other', async () => {
  const handlers = testHandlers(testServices(store, place))
  expect(await handlers.changeSettings({ showsPanel: false })).toMatchObject({ value: { showsPanel: false } })
  expect(await handlers.changeSettings({ theme: 'dark', showsPanel: undefined })).toMatchObject({
    value: { theme: 'dark', showsPanel: false },
  })
})
