import { afterEach, beforeEach } from 'vitest'
import type { OpenedStore } from '../store'
import { makeStoreFolder, openTestStore, type StoreFolder } from './store-fixture'

/** A new store and the folder that it lies in. */
export interface TestStore {
  readonly place: StoreFolder
  readonly store: OpenedStore
}

/** Opens a new store before each test, hands it over, and clears it away afterwards. */
export function storeForEach(take: (opened: TestStore) => void): void {
  let opened: TestStore
  beforeEach(async () => {
    const place = makeStoreFolder()
    opened = { place, store: await openTestStore(place) }
    take(opened)
  })
  afterEach(async () => {
    await opened.store.close()
    opened.place.remove()
  })
}
