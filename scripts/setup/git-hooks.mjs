import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'
import { runProgram } from './run-program.mjs'

/** Lets git run the hooks of this repository, unless it is no checkout or hooks are set already. */
export async function installGitHooks() {
  if (!existsSync(join(root, '.git')) || process.env.CI) return
  const git = (...args) => runProgram('git', ['-C', root, 'config', '--local', ...args])
  const { output } = await git('--get', 'core.hooksPath')
  if (output.trim() === '') await git('core.hooksPath', '.githooks')
}
