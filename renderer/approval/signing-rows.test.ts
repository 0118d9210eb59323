import { expect, it } from 'vitest'
import { defaultPolicy } from '../../domain/approval/policy'
import { standingOf } from '../../domain/approval/standing'
import type { SignOffView } from '../../ipc/approval-views'
import { underApproval } from '../../ipc/under-approval'
import { person, revision } from '../testing/stub-desk'
import { signingRows } from './signing-rows'

const signature = (sequence: number, who: string, changed: Partial<SignOffView> = {}): SignOffView => ({
  ...{ sequence, kind: 'signOff', person: person(who, who), inPlaceOf: null, isEmergency: false },
  ...{ recorded: null, confirms: null, reason: '', at: '2026-05-04T06:00:00.000Z', key: null, seen: null },
  ...changed,
})

const rowsOf = (signOffs: SignOffView[]): readonly string[] => {
  const policy = {
    ...defaultPolicy,
    signOffs: [
      { person: 'legal', part: 'Recht' },
      { person: 'budget', part: 'Haushalt' },
    ],
    isOrdered: true,
    toInform: ['minister'],
  }
  const signed = revision(1, { policy, signOffs })
  return signingRows(signed, standingOf(underApproval(signed))).map((row) => {
    if (row.kind === 'signed') return `${row.signOff.person.id} has signed`
    if (row.kind === 'toInform') return `${row.person} is to know`
    return row.need.kind === 'signOff'
      ? `${row.need.step.person} is ${row.need.isNext ? 'next' : 'later'}`
      : row.need.kind
  })
}

it('says whose turn it is, who comes after, and that the final approval is missing', () => {
  expect(rowsOf([])).toEqual(['legal is next', 'budget is later', 'approval', 'minister is to know'])
})

it('keeps what was signed in its order, and goes on to the next', () => {
  expect(rowsOf([signature(1, 'legal')])).toEqual([
    'legal has signed',
    'budget is next',
    'approval',
    'minister is to know',
  ])
})

it('leaves nobody to inform who has said that they know', () => {
  expect(rowsOf([signature(1, 'minister', { kind: 'acknowledgement' })])).not.toContain('minister is to know')
})

it('does not ask for an approval once more that only waits to be confirmed', () => {
  const recorded = { by: person('nele', 'Nele Brandt'), channel: 'telephone', evidence: null } as const
  const signed = revision(1, { signOffs: [signature(1, 'cem', { kind: 'approval', recorded })] })
  const rows = signingRows(signed, standingOf(underApproval(signed)))
  expect(rows.map((row) => (row.kind === 'missing' ? row.need.kind : row.kind))).toEqual([
    'signed',
    'confirmation',
  ])
})
