import { expect, it } from 'vitest'
import { lockStateOf, readLock, writeLock } from './shared-lock'

const by = { person: 'Ben Sommer', computer: 'presse-2', since: '2026-03-02T09:00:00.000Z' }
const lock = { token: 't-1', ...by }

it('gives back the lock that was written', () => {
  expect(readLock(writeLock(lock))).toEqual(lock)
})

it.each([
  ['nothing', ''],
  ['half a file', writeLock(lock).slice(0, 40)],
  ['a name that turns what follows around', writeLock({ ...lock, person: 'a\u202eb' })],
  ['no instant', writeLock({ ...lock, since: 'heute' })],
])('still keeps others out where it holds %s', (_name, text) => {
  expect(readLock(text)).toBe('unreadable')
  expect(lockStateOf(readLock(text), 't-1', lock.since)).toEqual({ kind: 'held', by: null, isLong: false })
})

it('is free, mine, or held by somebody, and after four hours perhaps forgotten', () => {
  expect(lockStateOf(null, 't-1', lock.since)).toEqual({ kind: 'free' })
  expect(lockStateOf(lock, 't-1', lock.since)).toEqual({ kind: 'mine' })
  expect(lockStateOf(lock, null, '2026-03-02T13:00:00.000Z')).toEqual({ kind: 'held', by, isLong: false })
  expect(lockStateOf(lock, 't-2', '2026-03-02T13:00:00.001Z')).toEqual({ kind: 'held', by, isLong: true })
})
