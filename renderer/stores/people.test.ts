import { expect, it } from 'vitest'
import { ok } from '../../domain/result'
import { defaultSettings } from '../../ipc/default-settings'
import { person, stubDesk } from '../testing/stub-desk'
import { useApplicationStore } from './application'
import { usePeopleStore } from './people'

it('lets nobody act any more who has left meanwhile, and whoever is still there go on', async () => {
  let listed = [person('ada', 'Ada Reiber'), person('ben', 'Ben Solms')]
  const settings = { ...defaultSettings, language: 'de' } as const
  stubDesk({
    listPeople: () => ok(listed),
    changeSettings: (changed) => ok({ ...settings, actingAs: changed.actingAs ?? null }),
  })
  const people = usePeopleStore()
  const application = useApplicationStore()
  await people.actAs('ada')
  await people.refresh()
  expect(people.acting?.name).toBe('Ada Reiber')
  listed = [person('ben', 'Ben Solms')]
  await people.refresh()
  expect(people.acting).toBeNull()
  expect(application.settings.actingAs).toBeNull()
})
