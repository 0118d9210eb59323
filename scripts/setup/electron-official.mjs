import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'
import { step } from './progress.mjs'
import { runNode } from './run-program.mjs'

const packageFolder = join(root, 'node_modules', 'electron')
const minute = 60_000

/** The version of Electron that package.json names, installed or not. */
export function wantedElectronVersion() {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
}

/** Where the executable lies in an Electron folder. */
export function executableIn(folder, platform = process.platform) {
  if (platform === 'darwin') return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron')
  return join(folder, platform === 'win32' ? 'electron.exe' : 'electron')
}

/** The executable of the official Electron in `node_modules`, or null where it is missing or another version. */
export function findOfficialElectron() {
  const folder = join(packageFolder, 'dist')
  const executable = executableIn(folder)
  try {
    const version = readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
    // Written last by the installer: without it the folder was not unpacked to the end.
    const isComplete = existsSync(join(packageFolder, 'path.txt'))
    return version === wantedElectronVersion() && isComplete && existsSync(executable) ? executable : null
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

/** Downloads the official Electron: null when it is there, else why it could not be had, in one line. */
export async function downloadOfficialElectron() {
  const env = { ...process.env }
  delete env.ELECTRON_OVERRIDE_DIST_PATH
  if (env.HTTPS_PROXY || env.https_proxy) env.ELECTRON_GET_USE_PROXY ??= '1'
  const { output } = await step(`Downloading Electron ${wantedElectronVersion()}`, () =>
    runNode([join(packageFolder, 'install.js')], { env, limit: 30 * minute }),
  )
  return findOfficialElectron() ? null : reasonIn(output)
}

/** The line of an error's output that says most. */
export function reasonIn(output) {
  const lines = output.split('\n').map((line) => line.trim())
  const cause = lines.find((line) => /\b(ENOSPC|EACCES|EROFS|EDQUOT)\b/.test(line))
  const error = lines.find((line) => /^(\w*Error|\[?cause\]?)\b.*:/.test(line))
  return cause ?? error ?? lines.findLast(Boolean) ?? 'no reason was given'
}
