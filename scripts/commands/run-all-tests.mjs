import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildApplication } from '../build/build-application.mjs'
import { withDisplay } from '../runtime/display.mjs'
import { SetupFailure } from '../setup/failure.mjs'
import { makeReady } from '../setup/make-ready.mjs'
import { root } from '../setup/places.mjs'
import { say } from '../setup/progress.mjs'
import { checkFormat, checkTypes, lint } from './checks.mjs'
import { addResults, countCheck, countPlaywright, countVitest, noResults } from './count-results.mjs'
import { report } from './run-captured.mjs'
import { runModule } from './run-inherited.mjs'

const results = join(root, 'test-results')

/** Sets up, builds, checks and tests everything, and counts. What cannot be set up is one failure. */
export async function runAllTests() {
  try {
    const { electron } = await makeReady()
    await buildApplication()
    await rm(results, { recursive: true, force: true })
    await mkdir(results, { recursive: true })
    return await withDisplay((environment) =>
      runEverything({ ...environment, IMPRIMATUR_ELECTRON: electron }),
    )
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error
    say(error.message)
    return { ...noResults, failed: 1 }
  }
}

async function runEverything(env) {
  const checks = await Promise.all([runLint(), runTypes()])
  return addResults(...checks, await runUnitTests(env), await runEndToEndTests(env))
}

async function runLint() {
  const done = [await lint(), await checkFormat()]
  done.forEach(report)
  return addResults(...done.map(({ status }) => countCheck(status)))
}

async function runTypes() {
  const types = await checkTypes()
  report(types)
  return countCheck(types.status)
}

async function runUnitTests(env) {
  const file = join(results, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const status = await runModule('vitest/vitest.mjs', ['run', ...reporters], { env })
  return countVitest(await readReport(file), status)
}

async function runEndToEndTests(env) {
  const file = join(results, 'playwright.json')
  const args = ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json']
  const status = await runModule('@playwright/test/cli.js', args, {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  })
  return countPlaywright(await readReport(file), status)
}

async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return null
    throw error
  }
}
