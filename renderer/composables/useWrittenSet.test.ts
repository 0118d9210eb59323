import { effectScope } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { headline, lead, release } from '../../domain/document/builders'
import { ok } from '../../domain/result'
import { useReleaseStore } from '../stores/release'
import { openedRelease, stubDesk } from '../testing/stub-desk'
import { useWrittenSet } from './useWrittenSet'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** Somebody who writes conditions in a store that takes a tenth of a second for each save. */
async function beginToWrite() {
  const text = release({ language: 'en' }, headline('A new bridge'), lead('It opens in May.'))
  let version = 0
  stubDesk({
    openRelease: () => ok(openedRelease()),
    writeSuggestions: async () => {
      await new Promise((resolve) => setTimeout(resolve, 100))
      version += 1
      return ok({ id: 's1', version })
    },
  })
  await useReleaseStore().openRelease('r1')
  const scope = effectScope()
  const written = scope.run(() => useWrittenSet(() => text.toJSON() as unknown))!
  written.begin({ base: text, revision: 1, isConditions: true, as: 'ada', begun: null })
  return written
}

it('says that all is saved only when the last letter is', async () => {
  const written = await beginToWrite()
  written.changed()
  await vi.advanceTimersByTimeAsync(350)
  // The first save is under way: the second letter is not in it.
  written.changed()
  await vi.advanceTimersByTimeAsync(100)
  expect(written.saveState.value).toBe('saving')
  await vi.advanceTimersByTimeAsync(500)
  expect(written.saveState.value).toBe('saved')
})
