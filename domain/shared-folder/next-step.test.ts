import { describe, expect, it } from 'vitest'
import { nextStep, type NextStep } from './next-step'
import type { LockState } from './shared-lock'

const free: LockState = { kind: 'free' }
const own: LockState = { kind: 'mine' }
const held: LockState = { kind: 'held', by: null, isLong: false }

const version = (hash: string) => ({ hash, writers: [], at: '2026-03-02T09:00:00.000Z' })
const theirs = (...hashes: readonly string[]) => {
  const [first = '', ...earlier] = hashes
  return { version: version(first), earlier: earlier.map(version) }
}

describe('what is next', () => {
  it.each<[string, string, string | null, readonly string[], LockState, NextStep]>([
    ['both have the same', 'a', 'a', ['a'], held, 'nothing'],
    ['both came to the same apart', 'b', 'a', ['b', 'a'], free, 'nothing'],
    ['only the folder has gone on', 'a', 'a', ['c', 'b', 'a'], held, 'takeTheirs'],
    ['only this store has gone on', 'b', 'a', ['a'], own, 'giveMine'],
    ['only this store has gone on, and nobody edits', 'b', 'a', ['a'], free, 'giveMine'],
    ['this store went back to an older text', 'a', 'b', ['b', 'a'], own, 'giveMine'],
    ['this store has gone on while somebody edits', 'b', 'a', ['a'], held, 'setAside'],
    ['both have gone on', 'c', 'a', ['b', 'a'], own, 'setAside'],
    ['the folder lost what this store gave', 'b', 'b', ['c', 'a'], free, 'setAside'],
    [
      'nothing is known of before, and the folder came from this text',
      'a',
      null,
      ['b', 'a'],
      free,
      'takeTheirs',
    ],
    ['nothing is known of before', 'c', null, ['b', 'a'], free, 'setAside'],
  ])('where %s', (_name, mine, base, hashes, lock, step) => {
    expect(nextStep({ mine, base, theirs: theirs(...hashes), lock })).toBe(step)
  })
})
