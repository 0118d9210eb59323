import { afterEach, expect, it, vi } from 'vitest'
import { whenIdle } from './when-idle'

afterEach(() => vi.unstubAllGlobals())

it('waits behind whatever is more urgent', async () => {
  const asked: unknown[] = []
  vi.stubGlobal('scheduler', {
    postTask: (task: () => void, options: unknown) => {
      asked.push(options)
      task()
      return Promise.resolve()
    },
  })
  await whenIdle()
  expect(asked).toEqual([{ priority: 'background' }])
})

it('waits for another task where there is no scheduler', async () => {
  const seen: string[] = []
  setTimeout(() => seen.push('a key'))
  await whenIdle()
  expect(seen).toEqual(['a key'])
})
