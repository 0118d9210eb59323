import { expect, it } from 'vitest'
import { revision } from '../testing/stub-desk'
import { wordingApproval } from './wording-approval'

const first = revision(1)
const later = revision(2, { origin: 'details', base: 1 })
const latest = revision(3, { origin: 'details', base: 2 })

it('goes below details that were changed more than once to the revision whose words were approved', () => {
  expect(wordingApproval(latest, [latest, later, first]).number).toBe(1)
})

it('is the approved revision itself where no details were changed, conditions included', () => {
  const stated = revision(2, { origin: 'conditions', base: 1 })
  expect(wordingApproval(stated, [stated, first]).number).toBe(2)
})
