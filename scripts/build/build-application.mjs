import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SetupFailure } from '../setup/failure.mjs'
import { withLock } from '../setup/lock.mjs'
import { checkoutLock, root } from '../setup/places.mjs'
import { step } from '../setup/progress.mjs'
import { runNode } from '../setup/run-program.mjs'

const sources = ['domain', 'ipc', 'main', 'preload', 'renderer', 'docs/guide', 'scripts/build']
const settings = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json']
const stampFile = join(root, 'dist', 'build-stamp')

/** Whether a change to that file makes the build old. */
export function isBuildInput(path) {
  return !/\.(test|bench)\.m?[jt]s$|(?<!docs[\\/]guide[\\/].*)\.md$|(^|[\\/])(fixtures|__snapshots__)[\\/]|\.tsbuildinfo$/.test(
    path,
  )
}

/** A stamp that differs when a file comes, goes, or changes its size or time. */
export function stampOf(entries) {
  const lines = entries.map(({ path, size, modified }) => `${path}\t${size}\t${modified}`).sort()
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

async function stampHere() {
  const listed = await Promise.all(
    sources.map(async (folder) => {
      const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    }),
  )
  const files = [...listed.flat().filter(isBuildInput), ...settings.map((name) => join(root, name))]
  return stampOf(
    await Promise.all(
      files.map(async (path) => {
        const { size, mtimeMs } = await stat(path)
        return { path, size, modified: mtimeMs }
      }),
    ),
  )
}

async function isUpToDate() {
  const stamp = await readFile(stampFile, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return stamp === (await stampHere())
}

/** Builds the application into `dist/` where the sources have changed since, or in any case with `always`. */
export async function buildApplication({ always = false } = {}) {
  if (!always && (await isUpToDate())) return
  await withLock(checkoutLock, async () => {
    if (!always && (await isUpToDate())) return
    await step('Building the application', build)
  })
}

async function build() {
  const stamp = await stampHere()
  await rm(stampFile, { force: true })
  const { bin } = JSON.parse(
    readFileSync(join(root, 'node_modules', 'electron-vite', 'package.json'), 'utf8'),
  )
  const builder = join(root, 'node_modules', 'electron-vite', bin['electron-vite'])
  const { status, output } = await runNode([builder, 'build', '--logLevel', 'warn'], {
    cwd: root,
  })
  if (status !== 0) throw new SetupFailure(`The application could not be built:\n${output.trim()}`)
  await mkdir(join(root, 'dist'), { recursive: true })
  // The stamp of before the build: a file that changed meanwhile makes the next start build again.
  await writeFile(stampFile, stamp)
}
