import { expect, test } from 'vitest'
import { addResults, countCheck, countPlaywright, countVitest, summarise } from './count-results.mjs'

const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
const playwright = { stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] }

test('adds up all parts and says so in one line', () => {
  const counts = addResults(countVitest(vitest, 0), countPlaywright(playwright, 0), countCheck(0))
  expect(summarise(counts)).toBe('5 passed, 0 failed')
})

test('mentions skipped tests where there are any', () => {
  const counts = countVitest({ ...vitest, numPendingTests: 1, numTodoTests: 1 }, 0)
  expect(summarise(counts)).toBe('3 passed, 0 failed, 2 skipped')
})

test.each([
  ['a test failed', countVitest({ ...vitest, numFailedTests: 2 }, 1), 2],
  ['a test file did not load', countVitest(vitest, 1), 1],
  ['no unit test ran', countVitest({ ...vitest, numPassedTests: 0 }, 0), 1],
  ['every unit test was skipped', countVitest({ ...vitest, numPassedTests: 0, numPendingTests: 3 }, 0), 1],
  ['there is no report', countVitest(null, 0), 1],
  [
    'a window test failed',
    countPlaywright({ ...playwright, stats: { ...playwright.stats, unexpected: 1 } }, 1),
    1,
  ],
  [
    'a window test passed at a second try',
    countPlaywright({ ...playwright, stats: { ...playwright.stats, flaky: 1 } }, 0),
    1,
  ],
  ['a window test file did not load', countPlaywright({ ...playwright, errors: [{}] }, 1), 1],
  [
    'no window test ran',
    countPlaywright({ ...playwright, stats: { ...playwright.stats, expected: 0 } }, 0),
    1,
  ],
  ['a check failed', countCheck(1), 1],
])('counts a failure where %s', (_name, counts, failed) => {
  expect(counts.failed).toBe(failed)
})
