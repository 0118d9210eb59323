import { spawn } from 'node:child_process'

const endWithParent = new URL('end-with-parent.mjs', import.meta.url).href
const keptOutput = 65_536

/**
 * Runs a program to its end: `{ status, output }`, the output being the last 64 kB of both streams
 * together. A program that cannot be started has status 127. After `limit` milliseconds it is ended.
 */
export function runProgram(command, args, options = {}) {
  return collect(command, args, ['ignore', 'pipe', 'pipe'], options)
}

/** Runs a Node.js program likewise, with the Node.js in use; it ends when this process does. */
export function runNode(args, options = {}) {
  return collect(
    process.execPath,
    ['--import', endWithParent, ...args],
    ['ignore', 'pipe', 'pipe', 'ipc'],
    options,
  )
}

function collect(command, args, stdio, { cwd, env = process.env, limit }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio, timeout: limit })
    let output = ''
    const take = (chunk) => {
      output = (output + chunk.toString()).slice(-keptOutput)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', (error) => resolve({ status: 127, output: `${output}${error.message}` }))
    child.on('close', (status) => resolve({ status: status ?? 1, output }))
  })
}
