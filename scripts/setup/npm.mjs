import { existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, delimiter, dirname, join } from 'node:path'
import { SetupFailure, explainFailure } from './failure.mjs'
import { root } from './places.mjs'
import { runNode } from './run-program.mjs'

/** npm's own program file, so that it is started with the Node.js in use and without a shell. */
export function findNpm(environment = process.env, node = process.execPath) {
  const beside = dirname(node)
  const onPath = (environment.PATH ?? environment.Path ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, 'npm'))
  const candidates = [
    environment.npm_execpath,
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ...onPath,
    ...onPath.map((file) => join(dirname(file), 'node_modules', 'npm', 'bin', 'npm-cli.js')),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ]
  for (const candidate of candidates) {
    if (!candidate || !existsSync(candidate)) continue
    const file = realpathSync(candidate)
    if (basename(file) === 'npm-cli.js') return file
  }
  throw new SetupFailure('npm was not found: install it (it comes with Node.js) and start again.')
}

/** The node-gyp that npm brings along. */
export function findNodeGyp() {
  try {
    return createRequire(realpathSync(findNpm())).resolve('node-gyp/bin/node-gyp.js')
  } catch (error) {
    if (error instanceof SetupFailure) throw error
    throw new SetupFailure('node-gyp was not found beside npm: install npm as it comes with Node.js.')
  }
}

/** Runs npm with the user's own settings, in FOLDER; throws a SetupFailure saying why it failed. */
export async function runNpm(args, { folder = root, purpose }) {
  const { status, output } = await runNode([findNpm(), ...args], { cwd: folder })
  if (status === 0) return
  const reason = explainFailure(null, null, output)
  throw new SetupFailure(
    reason
      ? `${purpose} failed. ${reason}`
      : `${purpose} failed:\n${output.trim().split('\n').slice(0, 12).join('\n')}`,
  )
}
