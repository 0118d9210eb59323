import fc from 'fast-check'
import { expect, it } from 'vitest'
import { commonRuns } from './common-runs'

/** The length of the longest common subsequence by the table of the textbooks. */
function longest(old: readonly number[], fresh: readonly number[]): number {
  let line = Array<number>(fresh.length + 1).fill(0)
  for (const one of old) {
    const next = [0]
    for (const [index, other] of fresh.entries())
      next.push(one === other ? (line[index] ?? 0) + 1 : Math.max(line[index + 1] ?? 0, next[index] ?? 0))
    line = next
  }
  return line.at(-1) ?? 0
}

it('finds the longest common subsequence, in order', () => {
  const sequence = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 14 })
  fc.assert(
    fc.property(sequence, sequence, (old, fresh) => {
      const runs = commonRuns(old, fresh)
      let [oldEnd, newEnd] = [0, 0]
      for (const run of runs) {
        expect(run.old).toBeGreaterThanOrEqual(oldEnd)
        expect(run.new).toBeGreaterThanOrEqual(newEnd)
        expect(old.slice(run.old, run.old + run.length)).toEqual(fresh.slice(run.new, run.new + run.length))
        oldEnd = run.old + run.length
        newEnd = run.new + run.length
      }
      expect(runs.reduce((sum, { length }) => sum + length, 0)).toBe(longest(old, fresh))
    }),
    { numRuns: process.env['IMPRIMATUR_LONG'] === '1' ? 20_000 : 2000 },
  )
})

it('gives equal beginnings and ends where the rest is too different to be compared', () => {
  const old = [1, 2, ...Array.from({ length: 4000 }, (_unused, index) => 10 + index), 3]
  const fresh = [1, 2, ...Array.from({ length: 4000 }, (_unused, index) => 10_000 + index), 3]
  expect(commonRuns(old, fresh)).toEqual([
    { old: 0, new: 0, length: 2 },
    { old: 4002, new: 4002, length: 1 },
  ])
})
