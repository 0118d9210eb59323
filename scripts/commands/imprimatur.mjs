import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { hasDisplay } from '../runtime/display.mjs'
import { SetupFailure } from '../setup/failure.mjs'
import { makeReady } from '../setup/make-ready.mjs'
import { root } from '../setup/places.mjs'
import { runCommand } from './run-command.mjs'

const windowOptions = new Set(['--store', '--as', '--lang', '--theme'])

/** Whether these arguments are for the window: its options, each with a value, and nothing else. */
export function isForWindow(args) {
  if (args.length === 0) return true
  const [option, ...rest] = args
  const [name, value] = option.split('=', 2)
  if (!windowOptions.has(name)) return false
  return value === undefined ? rest.length > 0 && isForWindow(rest.slice(1)) : isForWindow(rest)
}

/**
 * `bin/imprimatur`: makes the machine ready, then opens the window or runs the command line, a program
 * that reads `process.argv` and sets `process.exitCode`.
 */
export async function runImprimatur(args) {
  await runCommand(async () => {
    const { electron } = await makeReady()
    if (isForWindow(args)) {
      if (!hasDisplay())
        throw new SetupFailure(
          'There is no display here for a window: give a command, or see `imprimatur --help`.',
        )
      const { openWindow } = await import('./open-window.mjs')
      return openWindow(electron, args)
    }
    const { buildApplication } = await import('../build/build-application.mjs')
    await buildApplication()
    process.env.IMPRIMATUR_ELECTRON = electron
    const program = join(root, 'dist', 'main', 'cli.js')
    process.argv = [process.argv[0], program, ...args]
    await import(pathToFileURL(program).href)
    return undefined
  })
}
