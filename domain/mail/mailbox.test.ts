import { expect, it } from 'vitest'
import { addressProblem, uniqueMailboxes } from './mailbox'

it.each([
  ['presse@amt.example', null],
  ["o'neil+desk@mail.news.example", null],
  ['redaktion@xn--gre-6ka8i.example', null],
  ['', 'missing'],
  ['presse', 'invalid'],
  ['@amt.example', 'invalid'],
  ['presse@amt', 'invalid'],
  ['presse@@amt.example', 'invalid'],
  ['pres se@amt.example', 'invalid'],
  ['.presse@amt.example', 'invalid'],
  ['presse@-amt.example', 'invalid'],
  ['presse@127.0.0.1', 'invalid'],
  [`${'x'.repeat(65)}@amt.example`, 'invalid'],
  ['presse@amt.example, b@amt.example', 'invalid'],
  ['größe@amt.example', 'notAscii'],
] as const)('of the address “%s” is said: %s', (address, problem) => {
  expect(addressProblem(address)).toBe(problem)
})

it('an address on several lists gets one mail', () => {
  const once = { name: 'Ada', address: 'ada@kurier.example' }
  expect(uniqueMailboxes([once, { name: 'A. G.', address: 'Ada@Kurier.example' }])).toEqual([once])
})
