import { expect, it } from 'vitest'
import { lastSeen, type SeenRevision } from './last-seen'

const revision = (number: number, kind: string | null, person: string, signers: readonly string[] = []) =>
  ({
    number,
    decision: kind === null ? null : { kind, person: { id: person } },
    signOffs: signers.map((id) => ({ person: { id } })),
  }) satisfies SeenRevision

const revisions = [
  revision(4, null, ''),
  revision(3, 'rejected', 'cem'),
  revision(2, 'approved', 'ben', ['dana']),
  revision(1, 'changesRequested', 'ben'),
]

it.each([
  ['what they decided on last', 4, 'cem', 3],
  ['what they signed last', 4, 'dana', 2],
  ['the newest approved revision where they have seen none', 4, 'emil', 2],
  ['the newest approved revision where nobody acts', 4, null, 2],
  ['the one before where none was approved', 2, 'emil', 1],
] as const)('compares with %s', (_what, number, reader, expected) => {
  expect(lastSeen(revisions, number, reader)).toBe(expected)
})

it('compares the first revision with nothing', () => {
  expect(lastSeen(revisions, 1, 'ben')).toBeNull()
})
