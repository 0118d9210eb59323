import { spawn } from 'node:child_process'

/**
 * Runs a program to its end: `{ status, output }`, the output being both streams together, the last
 * 64 kB of them. A program that cannot be started has status 127. `show` passes the output on to
 * standard error as it comes; after `limit` milliseconds the program is ended.
 */
export function runProgram(command, args, { cwd, env = process.env, show = false, limit } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit })
    let output = ''
    const take = (chunk) => {
      if (show) process.stderr.write(chunk)
      output = (output + chunk.toString()).slice(-65_536)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', (error) => resolve({ status: 127, output: `${output}${error.message}` }))
    child.on('close', (status) => resolve({ status: status ?? 1, output }))
  })
}
