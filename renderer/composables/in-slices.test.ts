import { describe, expect, it } from 'vitest'
import type { Steps } from '../../domain/steps'
import { inSlices } from './in-slices'

/** Work of so many steps that each take some milliseconds; tells of each. */
function* work(steps: number, milliseconds: number, done: (step: number) => void): Steps<string> {
  for (let step = 1; step <= steps; step += 1) {
    const end = performance.now() + milliseconds
    while (performance.now() < end);
    done(step)
    yield
  }
  return 'done'
}

describe('work in slices', () => {
  it('lets others in between, and ends with its result', async () => {
    const seen: string[] = []
    const result = inSlices(
      work(4, 9, (step) => seen.push(`step ${String(step)}`)),
      () => false,
    )
    setTimeout(() => seen.push('a key'))
    expect(await result).toBe('done')
    expect(seen.indexOf('a key')).toBeGreaterThan(0)
    expect(seen.indexOf('a key')).toBeLessThan(seen.indexOf('step 4'))
  })

  it('does what is short at once', () => {
    const seen: number[] = []
    void inSlices(
      work(3, 0, (step) => seen.push(step)),
      () => false,
    )
    expect(seen).toEqual([1, 2, 3])
  })

  it('stops where it is over before its end', async () => {
    let last = 0
    expect(
      await inSlices(
        work(9, 9, (step) => (last = step)),
        () => last > 2,
      ),
    ).toBeNull()
    expect(last).toBe(3)
  })
})
