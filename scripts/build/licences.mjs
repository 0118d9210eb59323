import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Compiled into hunspell-asm, which names only its own licence. */
const hunspell = {
  name: 'hunspell',
  version: '1.7.0',
  licence: 'MPL-1.1 (also GPL-2.0 or LGPL-2.1)',
  text: 'Copyright (C) 2002-2019 László Németh and contributors. Used under the Mozilla Public License 1.1 (https://www.mozilla.org/MPL/1.1/). Its source is at https://github.com/hunspell/hunspell, commit fc6a952.',
}

/** What the German dictionary is made from. */
const germanWords = {
  name: 'german-wordlist',
  version: '2022-12-21',
  licence: 'CC0-1.0',
  text: 'A list of German words by Markus Enzenberger and contributors (https://github.com/enz/german-wordlist), dedicated to the public domain under CC0 1.0 Universal (https://creativecommons.org/publicdomain/zero/1.0/legalcode).',
}

/**
 * The licences of all that ships: the production dependencies with what they depend on, fonts and dictionaries
 * among them, and Electron. Each with its name, version, licence and the text that stands beside it. Sorted by name.
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
    hunspell,
    germanWords,
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
