import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createKeyring, unlockedFor } from './keyring'

let time = 0
const now = (): string => new Date(time).toISOString()
const key = (fingerprint = 'f') => ({ fingerprint, seed: Buffer.alloc(32, 7) })

beforeEach(() => {
  vi.useFakeTimers()
  time = Date.parse('2026-03-02T09:00:00.000Z')
})
afterEach(() => {
  vi.useRealTimers()
})

it('gives a key for ten minutes and not a moment longer', () => {
  const keyring = createKeyring(now)
  expect(keyring.hold('ada', key())).toBe('2026-03-02T09:10:00.000Z')
  time += unlockedFor - 1
  expect(keyring.seedOf('ada', 'f')).toEqual(Buffer.alloc(32, 7))
  expect(keyring.unlockedUntil('ada')).toBe('2026-03-02T09:10:00.000Z')
  time += 1
  expect(keyring.seedOf('ada', 'f')).toBeNull()
  expect(keyring.unlockedUntil('ada')).toBeNull()
})

it('unlocks no longer because somebody sets the clock back', () => {
  const keyring = createKeyring(now)
  keyring.hold('ada', key())
  time -= 1
  expect(keyring.seedOf('ada', 'f')).toBeNull()
})

it('overwrites the key after ten minutes, also where nobody asks for it, and says so', () => {
  const onLocked = vi.fn()
  const keyring = createKeyring(now, onLocked)
  const held = key()
  keyring.hold('ada', held)
  vi.advanceTimersByTime(unlockedFor)
  expect(held.seed).toEqual(Buffer.alloc(32))
  expect(onLocked).toHaveBeenCalledOnce()
})

it('locks one person, or all of them', () => {
  const onLocked = vi.fn()
  const keyring = createKeyring(now, onLocked)
  const held = [key(), key(), key()] as const
  keyring.hold('ada', held[0])
  keyring.hold('ben', held[1])
  keyring.hold('cem', held[2])
  keyring.lock('ada')
  keyring.lock('ada')
  expect(onLocked).toHaveBeenCalledOnce()
  expect([keyring.unlockedUntil('ada'), keyring.unlockedUntil('ben') !== null]).toEqual([null, true])
  keyring.lockAll()
  expect(held.map(({ seed }) => seed.every((byte) => byte === 0))).toEqual([true, true, true])
  expect(keyring.seedOf('ben', 'f')).toBeNull()
})

it('has no key of another fingerprint, and overwrites the one that another takes the place of', () => {
  const keyring = createKeyring(now)
  const first = key()
  keyring.hold('ada', first)
  keyring.hold('ada', key('g'))
  expect(first.seed).toEqual(Buffer.alloc(32))
  expect(keyring.seedOf('ada', 'f')).toBeNull()
  expect(keyring.seedOf('ada', 'g')).not.toBeNull()
})
