import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { SetupFailure } from '../setup/failure.mjs'
import { root } from '../setup/places.mjs'

/** The application's command line on one store: `run` gives standard output, `read` the JSON value on it. */
export function openCommandLine(store) {
  const run = async (args, accepted = [0]) => {
    const { status, output, errors } = await start(['--store', store, ...args])
    if (accepted.includes(status)) return output
    throw new SetupFailure(
      `imprimatur ${args.join(' ')} ended with status ${status}: ${errors.trim() || output.trim()}`,
    )
  }
  const read = async (args, accepted) => JSON.parse(await run([...args, '--json'], accepted))
  return { run, read }
}

function start(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'bin', 'imprimatur'), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    let errors = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (errors += chunk))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, output, errors }))
  })
}
