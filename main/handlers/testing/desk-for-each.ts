import { storeForEach, type TestStore } from '../../database/testing/store-for-each'
import type { Services } from '../services'
import { testHandlers, testServices } from './services-fixture'

/** A new store with services and handlers on it. */
export interface TestDesk extends TestStore {
  readonly services: Services
  readonly handlers: ReturnType<typeof testHandlers>
}

/** Opens a desk on a new store before each test, hands it over, and clears it away afterwards. */
export function deskForEach(take: (desk: TestDesk) => void): void {
  storeForEach((opened) => {
    const services = testServices(opened.store, opened.place)
    take({ ...opened, services, handlers: testHandlers(services) })
  })
}
