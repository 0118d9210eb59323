import { expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import type { OpenedStore } from '../database/store'
import type { StoreFolder } from '../database/testing/store-fixture'
import { exportHandlers } from './export-release'
import { approveRelease, beginRelease, saveAs, valueOf } from './testing/approve-release'
import { testHandlers, testServices } from './testing/services-fixture'
import { storeForEach } from '../database/testing/store-for-each'

let place: StoreFolder
let store: OpenedStore

storeForEach((opened) => ({ place, store } = opened))

const embargo = { kind: 'until', instant: '2099-03-03T09:00:00Z', timeZone: 'Europe/Berlin' } as const
const text = (headline: string, details: Parameters<typeof build.release>[0]) =>
  build.release(
    { language: 'de', issueDate: '2026-03-03', number: '7', ...details },
    build.headline(headline),
    build.lead('Die Fähre fährt.'),
    build.mediaContact(build.paragraph('Pressestelle')),
  )

// The embargo of the approved revision was hidden where the screen showed a newer draft without one.
it('tells of the approved revision what holds for it, whatever has been written since', async () => {
  const services = testServices(store, place)
  const handlers = testHandlers(services)
  const { readExportFacts } = exportHandlers(services)
  const { id: author } = await valueOf(handlers.addPerson({ name: 'Ada Reiber', role: '' }))
  const { id: approver } = await valueOf(handlers.addPerson({ name: 'Bent Solms', role: '' }))
  const release = await beginRelease(handlers, text('Freigegeben', { embargo }), author)
  await approveRelease(handlers, { release, author, approver })
  await valueOf(handlers.reviseRelease({ release, as: author }))
  await saveAs(handlers, release, text('Neuer Entwurf', { number: '8' }), author)

  expect(await valueOf(readExportFacts({ release, source: { kind: 'approved' } }))).toMatchObject({
    ...{ title: 'Freigegeben', number: '7', purpose: 'embargoed', embargo, clockSetBack: null },
  })
  place.wait(-3_600_000)
  const draft = await valueOf(readExportFacts({ release, source: { kind: 'workingCopy' } }))
  expect(draft).toMatchObject({ title: 'Neuer Entwurf', number: '8', purpose: 'draft', embargo: null })
  expect(draft.clockSetBack).not.toBeNull()
})
