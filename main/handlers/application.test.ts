import { expect, it } from 'vitest'
import type { OpenedStore } from '../database/store'
import type { StoreFolder } from '../database/testing/store-fixture'
import { testHandlers, testServices } from './testing/services-fixture'
import { storeForEach } from '../database/testing/store-for-each'

let place: StoreFolder
let store: OpenedStore

storeForEach((opened) => ({ place, store } = opened))

it('changes every setting that is named, and no other', async () => {
  const handlers = testHandlers(testServices(store, place))
  expect(await handlers.changeSettings({ showsPanel: false })).toMatchObject({ value: { showsPanel: false } })
  expect(await handlers.changeSettings({ theme: 'dark', showsPanel: undefined })).toMatchObject({
    value: { theme: 'dark', showsPanel: false },
  })
})
