import { runProgram } from '../setup/run-program.mjs'
import { root } from '../setup/places.mjs'

/** Runs a program of `node_modules` in silence: `{ name, status, output, seconds }`. */
export async function runCaptured(name, file, args, options = {}) {
  const begun = Date.now()
  const env = { ...process.env, FORCE_COLOR: process.stderr.isTTY ? '1' : '0', ...options.env }
  const result = await runProgram(process.execPath, [`${root}/node_modules/${file}`, ...args], {
    cwd: root,
    ...options,
    env,
  })
  return { name, ...result, seconds: (Date.now() - begun) / 1000 }
}

/** Says how it went, with the output of what failed. */
export function report({ name, status, output, seconds }) {
  process.stderr.write(`${status === 0 ? '✔' : '✘'} ${name} (${seconds.toFixed(1)} s)\n`)
  if (status !== 0) process.stderr.write(`${output.trim()}\n`)
}
