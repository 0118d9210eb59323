import { installDependencies } from './dependencies.mjs'
import { getElectron } from './electron.mjs'
import { SetupFailure, explainFailure } from './failure.mjs'
import { installGitHooks } from './git-hooks.mjs'
import { withLock } from './lock.mjs'
import { checkoutLock, root } from './places.mjs'
import { readReady, writeReady } from './ready.mjs'
import {
  compiledBinary,
  chooseBinary,
  needsCompiler,
  provideSqliteBinary,
  readNodeApi,
} from './sqlite-binary.mjs'
import { installSystemPackages } from './system-packages.mjs'
import { join } from 'node:path'

/**
 * Makes this machine ready and gives `{ electron }`, the path of the executable. Does only what is
 * missing; with `refresh` it tries again for the official Electron. Throws a SetupFailure that says
 * what the user can do.
 */
export async function makeReady({ refresh = false } = {}) {
  const ready = refresh ? null : readReady()
  if (ready) return ready
  try {
    return await withLock(checkoutLock, () => readyNow(refresh))
  } catch (error) {
    if (error instanceof SetupFailure) throw error
    const sentence = explainFailure(error.code, error.path)
    if (sentence) throw new SetupFailure(sentence, { cause: error })
    throw error
  }
}

async function readyNow(refresh) {
  // Somebody else may have done it while this process waited.
  const done = refresh ? null : readReady()
  if (done) return done

  await installDependencies()
  await installSystemPackages({ withCompiler: needsCompiler([Number(process.versions.napi)]) })
  const electron = await getElectron({ refresh })
  const runtimes = [
    { executable: process.execPath, nodeApi: Number(process.versions.napi) },
    { executable: electron, nodeApi: await readNodeApi(electron) },
  ]
  const nodeApis = runtimes.map(({ nodeApi }) => nodeApi)
  if (needsCompiler(nodeApis)) await installSystemPackages({ withCompiler: true })
  await provideSqliteBinary(runtimes)
  await installGitHooks()

  const files = [electron, join(root, 'node_modules', '.package-lock.json')]
  if (chooseBinary(nodeApis) === 'compiled') files.push(compiledBinary)
  const ready = { electron, files }
  await writeReady(ready)
  return ready
}
