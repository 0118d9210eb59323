/** `{ passed, failed, skipped }`, nothing yet. */
export const noResults = { passed: 0, failed: 0, skipped: 0 }

/** The sum of several counts. */
export function addResults(...counts) {
  return counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    noResults,
  )
}

/**
 * A run that ended with an error although no test failed (a file that does not load, an unhandled
 * error, no test at all, no report) counts as one failure.
 */
function withHiddenFailure(counts, hasEndedWell) {
  const isFailure = counts.failed === 0 && (!hasEndedWell || counts.passed === 0)
  return isFailure ? { ...counts, failed: 1 } : counts
}

/** The counts of Vitest's JSON report, or of none (null), with the exit status of the run. */
export function countVitest(report, status) {
  const counts = report
    ? {
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests + report.numTodoTests,
      }
    : noResults
  return withHiddenFailure(counts, status === 0)
}

/** The counts of Playwright's JSON report, or of none (null); a test that passed at a second try has failed. */
export function countPlaywright(report, status) {
  const counts = report
    ? {
        passed: report.stats.expected,
        failed: report.stats.unexpected + report.stats.flaky + (report.errors?.length ?? 0),
        skipped: report.stats.skipped,
      }
    : noResults
  return withHiddenFailure(counts, status === 0)
}

/** The counts of a check that has no tests: nothing, or one failure. */
export function countCheck(status) {
  return { ...noResults, failed: status === 0 ? 0 : 1 }
}

/** The last line of `npm test`. */
export function summarise({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
