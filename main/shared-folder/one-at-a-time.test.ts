import { expect, it } from 'vitest'
import { oneAtATime } from './one-at-a-time'

it('runs one after the other, also behind one that failed', async () => {
  const queue = oneAtATime()
  const told: string[] = []
  const work = (name: string) => async () => {
    told.push(`${name} begins`)
    await Promise.resolve()
    told.push(`${name} ends`)
    if (name === 'second') throw new Error('second')
    return name
  }
  const all = await Promise.allSettled(
    ['first', 'second', 'third'].map((name) => queue.run(1000, work(name))),
  )
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(told).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]))
})

it('holds up nobody longer than it may, and lets what takes long come to its end', async () => {
  const queue = oneAtATime()
  let release = (): void => undefined
  const hanging = new Promise<void>((done) => {
    release = done
  })
  let isDone = false
  const first = queue.run(5, async () => {
    await hanging
    isDone = true
    return 'late'
  })
  expect(await first).toBeNull()
  expect(await queue.run(5, () => Promise.resolve('behind it'))).toBeNull()
  release()
  expect(await queue.run(1000, () => Promise.resolve('now'))).toBe('now')
  expect(isDone).toBe(true)
})
