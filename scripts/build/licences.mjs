import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The licences of all that ships: the production dependencies with what they depend on, fonts among them, and
 * Electron. Each with its name, version, licence and the text that stands beside it. Sorted by name.
 */
export function collectLicences(root) {
  const { dependencies } = readPackage(root)
  const found = new Map()
  const visit = (name, from) => {
    const folder = folderOf(name, from, root)
    // What another platform needs is not installed here, and does not ship from here either.
    if (folder === null || found.has(folder)) return
    const { version, license, dependencies: inner, optionalDependencies } = readPackage(folder)
    found.set(folder, { name, version, licence: licenceName(license), text: licenceText(folder) })
    for (const next of Object.keys({ ...inner, ...optionalDependencies })) visit(next, folder)
  }
  for (const name of Object.keys(dependencies)) visit(name, root)
  const electron = join(root, 'node_modules', 'electron')
  const { version } = readPackage(electron)
  const shipped = [
    ...found.values(),
    { name: 'electron', version, licence: 'MIT', text: licenceText(electron) },
  ]
  const byName = new Map(shipped.map((entry) => [`${entry.name} ${entry.version}`, entry]))
  return [...byName.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'))
}

const readPackage = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

const licenceName = (license) => (typeof license === 'string' ? license : (license?.type ?? ''))

/** Where Node.js would find a package that FROM asks for, or null where it is not installed. */
function folderOf(name, from, root) {
  for (let folder = from; ; folder = join(folder, '..')) {
    const candidate = join(folder, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return candidate
    if (folder === root) return null
  }
}

/** The licence as the package states it, or empty where it brings no file for it. */
function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|-|$)/i.test(name))
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
}
