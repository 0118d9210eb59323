import { runCaptured } from './run-captured.mjs'

const cache = 'node_modules/.cache/imprimatur'

/** One for each folder, because each may use other things of the platform. */
export const typeProjects = ['domain', 'ipc', 'main', 'preload', 'renderer', 'e2e', 'tsconfig.tests.json']

/** Lints FILES, the whole project unless told otherwise. */
export function lint(files = ['.']) {
  const args = [
    '--cache',
    '--cache-location',
    `${cache}/eslint`,
    '--no-warn-ignored',
    '--no-error-on-unmatched-pattern',
  ]
  return runCaptured('ESLint', 'eslint/bin/eslint.js', [...args, ...files])
}

/** Checks the format of FILES, of the whole project unless told otherwise. */
export function checkFormat(files = ['.']) {
  const args = ['--check', '--ignore-unknown', '--cache', '--cache-location', `${cache}/prettier`]
  return runCaptured('Prettier', 'prettier/bin/prettier.cjs', [...args, ...files])
}

/** Checks the types of every project, one after the other. */
export async function checkTypes() {
  const results = []
  for (const project of typeProjects)
    results.push(await runCaptured(`types: ${project}`, 'vue-tsc/bin/vue-tsc.js', ['-p', project]))
  return {
    name: 'Types',
    status: results.some(({ status }) => status !== 0) ? 1 : 0,
    output: results.map(({ output }) => output).join(''),
    seconds: results.reduce((sum, { seconds }) => sum + seconds, 0),
  }
}
