import { expect, it } from 'vitest'
import { statuses, transition, type Action, type Status } from './status'

const allowed: readonly (readonly [Action, Status, Status])[] = [
  ['submit', 'draft', 'inReview'],
  ['submit', 'changesRequested', 'inReview'],
  ['withdrawSubmission', 'inReview', 'draft'],
  ['approve', 'inReview', 'approved'],
  ['requestChanges', 'inReview', 'changesRequested'],
  ['reject', 'inReview', 'changesRequested'],
  ['issue', 'approved', 'issued'],
  ['issue', 'issued', 'issued'],
  ['retract', 'issued', 'withdrawn'],
  ['revise', 'approved', 'draft'],
  ['revise', 'issued', 'draft'],
  ['revise', 'withdrawn', 'draft'],
]
const actions = [...new Set(allowed.map(([action]) => action))]

it.each(allowed)('%s leads from %s to %s', (action, from, to) => {
  expect(transition(from, action)).toEqual({ ok: true, value: to })
})

it.each(
  actions.flatMap((action) =>
    statuses
      .filter((status) => !allowed.some(([name, from]) => name === action && from === status))
      .map((status) => [action, status] as const),
  ),
)('refuses to %s what is %s', (action, status) => {
  expect(transition(status, action)).toEqual({
    ok: false,
    failure: { kind: 'notInThisStatus', status, action },
  })
})

it('leads to approved from nowhere but a review', () => {
  const origins = actions.flatMap((action) =>
    statuses.filter((status) => {
      const next = transition(status, action)
      return next.ok && next.value === 'approved'
    }),
  )
  expect(origins).toEqual(['inReview'])
})
