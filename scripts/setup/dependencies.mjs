import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { runNpm } from './npm.mjs'
import { root } from './places.mjs'
import { step } from './progress.mjs'

/** npm's own record of what it installed; it is written last. */
const installedRecord = join(root, 'node_modules', '.package-lock.json')

/**
 * Whether what is installed is what the lock file asks for: every package that is not optional, at
 * its version and integrity. Both arguments are the `packages` of a lock file.
 */
export function isInstalledAsLocked(locked, installed) {
  const isWanted = ([path, entry]) => path !== '' && !entry.optional && !entry.devOptional && !entry.peer
  const isSame = (path, entry) =>
    installed[path] !== undefined &&
    installed[path].version === entry.version &&
    installed[path].integrity === entry.integrity
  return (
    Object.entries(locked)
      .filter(isWanted)
      .every(([path, entry]) => isSame(path, entry)) &&
    Object.entries(installed).every(([path, entry]) => locked[path]?.version === entry.version)
  )
}

function isUpToDate() {
  try {
    const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
    const installed = JSON.parse(readFileSync(installedRecord, 'utf8')).packages
    return (
      isInstalledAsLocked(locked, installed) &&
      Object.keys(installed).every((path) => existsSync(join(root, path, 'package.json')))
    )
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return false
    throw error
  }
}

/** Installs the dependencies from the lock file where they are missing or differ from it. */
export async function installDependencies() {
  if (isUpToDate()) return
  await step('Installing the dependencies from the lock file', async () => {
    // Without npm's record, an install that is interrupted is seen to be unfinished.
    await rm(installedRecord, { force: true })
    try {
      await installFromLock()
    } catch (error) {
      // npm stumbles over what a killed npm left; a folder that is away altogether it does not.
      if (!/ENOTEMPTY|ENOENT|EEXIST/.test(error.message)) throw error
      await rm(join(root, 'node_modules'), { recursive: true, force: true, maxRetries: 5 })
      await installFromLock()
    }
  })
}

function installFromLock() {
  return runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { purpose: '`npm ci`' })
}
