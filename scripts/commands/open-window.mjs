import { buildApplication } from '../build/build-application.mjs'
import { sandboxArguments } from '../runtime/electron-path.mjs'
import { root } from '../setup/places.mjs'
import { runInherited } from './run-inherited.mjs'

/** Builds what is stale and opens the window; gives the exit status once it is closed. */
export async function openWindow(electron, args) {
  await buildApplication()
  const env = { ...process.env, IMPRIMATUR_ELECTRON: electron }
  delete env.ELECTRON_RUN_AS_NODE
  return runInherited(electron, [...sandboxArguments(), root, ...args], { env, cwd: process.cwd() })
}
