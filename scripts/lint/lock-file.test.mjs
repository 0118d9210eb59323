import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'))

/** Whether `name`, asked for by the package at `path`, has an entry in its own folder or in one above it. */
function isLocked(path, name) {
  const folders = path.split('/node_modules/')
  return (
    folders.some(
      (_, depth) =>
        [...folders.slice(0, depth + 1), name].join('/node_modules/').replace(/^\//, '') in lock.packages,
    ) || `node_modules/${name}` in lock.packages
  )
}

describe('the lock file', () => {
  // npm leaves out the builds for other platforms when it locks beside an installed tree, and `npm ci` then refuses the lock.
  it('lists what every package may need on any platform', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
      Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
        .filter((name) => !isLocked(path, name))
        .map((name) => `${name} of ${path}`),
    )
    expect(missing).toEqual([])
  })

  it('names no address that a package came from', () => {
    const addressed = Object.entries(lock.packages).filter(([, entry]) => 'resolved' in entry)
    expect(addressed).toEqual([])
  })
})
