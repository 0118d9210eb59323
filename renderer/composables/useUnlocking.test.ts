import { beforeEach, expect, it, vi } from 'vitest'
import { fail, ok, type Result } from '../../domain/result'
import type { WindowFailure } from '../api'
import { useUnlockingStore } from '../stores/unlocking'
import { stubDesk } from '../testing/stub-desk'
import { useUnlocking } from './useUnlocking'

type Answer = Result<string, WindowFailure>
const needed: Answer = fail({ code: 'passphraseNeeded', person: 'ada' })

beforeEach(() => {
  stubDesk({})
})

it('asks nobody where no passphrase is needed', async () => {
  const { withUnlocking } = useUnlocking()
  expect(await withUnlocking(() => Promise.resolve(ok('done')))).toEqual(ok('done'))
  const refused: Answer = fail({ code: 'reasonMissing' })
  expect(await withUnlocking(() => Promise.resolve(refused))).toEqual(refused)
  expect(useUnlockingStore().person).toBeNull()
})

it('asks for the passphrase of the person named and runs the call once more', async () => {
  const unlocking = useUnlockingStore()
  const call = vi.fn<() => Promise<Answer>>().mockResolvedValueOnce(needed).mockResolvedValueOnce(ok('done'))
  const answer = useUnlocking().withUnlocking(call)
  await vi.waitFor(() => expect(unlocking.person).toBe('ada'))
  expect(call).toHaveBeenCalledOnce()
  unlocking.answer(true)
  expect(await answer).toEqual(ok('done'))
  expect(unlocking.person).toBeNull()
})

it('runs nothing where the person gives up, or where another question takes its place', async () => {
  const unlocking = useUnlockingStore()
  const call = vi.fn<() => Promise<Answer>>().mockResolvedValue(needed)
  const first = useUnlocking().withUnlocking(call)
  await vi.waitFor(() => expect(unlocking.person).toBe('ada'))
  const second = unlocking.ask('ben')
  expect(await first).toEqual(fail({ code: 'cancelled' }))
  unlocking.answer(false)
  expect(await second).toBe(false)
  expect(call).toHaveBeenCalledOnce()
})
