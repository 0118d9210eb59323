import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readyFile, root } from './places.mjs'

/** Raised when set-up has more to do than before. */
const recipe = 1

/** A key over all that decides whether an earlier set-up still holds. */
export function readyKey({ files, environment, versions, platform, arch, executable }) {
  const hash = createHash('sha256')
  const parts = [recipe, platform, arch, versions.node, versions.napi, executable]
  hash.update(JSON.stringify([...parts, environment.ELECTRON_OVERRIDE_DIST_PATH ?? null]))
  for (const content of files) hash.update(createHash('sha256').update(content).digest())
  return hash.digest('hex')
}

function keyHere() {
  const names = ['package-lock.json', join('scripts', 'runtime', 'node-api-9.h')]
  return readyKey({
    files: names.map((name) => readFileSync(join(root, name))),
    environment: process.env,
    versions: process.versions,
    platform: process.platform,
    arch: process.arch,
    executable: process.execPath,
  })
}

/**
 * What the last set-up of this checkout found, `{ electron, files }`, where it still holds: nothing
 * that it rests on has changed, and its files are there. Else null.
 */
export function readReady() {
  try {
    const { key, ...ready } = JSON.parse(readFileSync(readyFile, 'utf8'))
    return key === keyHere() && ready.files.every((file) => existsSync(file)) ? ready : null
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return null
    throw error
  }
}

/** Notes what set-up found. */
export async function writeReady(ready) {
  const beside = `${readyFile}.${process.pid}`
  await mkdir(dirname(readyFile), { recursive: true })
  await writeFile(beside, `${JSON.stringify({ key: keyHere(), ...ready }, null, 2)}\n`)
  await rename(beside, readyFile)
}
