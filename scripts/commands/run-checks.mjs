import { root } from '../setup/places.mjs'
import { runProgram } from '../setup/run-program.mjs'
import { buildApplication } from '../build/build-application.mjs'
import { checkFormat, checkTypes, lint } from './checks.mjs'
import { report, runCaptured } from './run-captured.mjs'

const linted = /\.(ts|js|mjs|cjs|vue)$|^bin\/imprimatur$/

function reportAll(results) {
  results.forEach(report)
  return results.some(({ status }) => status !== 0) ? 1 : 0
}

/** Lint, format, types and unit tests, all at once; gives the exit status. */
export async function runChecks() {
  await buildApplication()
  const unit = runCaptured('Unit tests', 'vitest/vitest.mjs', ['run'])
  const both = async (first, second) => [await first(), await second()]
  const [others, types] = await Promise.all([both(lint, checkFormat), checkTypes()])
  return reportAll([...others, types, await unit])
}

/** Lint and format of what is about to be committed; gives the exit status. */
export async function runFastChecks() {
  const staged = await runProgram('git', [
    '-C',
    root,
    'diff',
    '--cached',
    '--name-only',
    '--diff-filter=ACMR',
    '-z',
  ])
  const files = staged.output.split('\0').filter(Boolean)
  if (files.length === 0) return 0
  const scripts = files.filter((file) => linted.test(file))
  const checks = [checkFormat(files), ...(scripts.length > 0 ? [lint(scripts)] : [])]
  return reportAll(await Promise.all(checks))
}
