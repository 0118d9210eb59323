import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { SetupFailure } from './failure.mjs'
import { step } from './progress.mjs'
import { runProgram } from './run-program.mjs'

/** What Electron, its tests and the compiler need; `names`: the package under its names, newest first. */
const libraries = [
  { names: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { names: ['libnss3'] },
  { names: ['libasound2t64', 'libasound2'] },
  { names: ['libgbm1'] },
  { names: ['xvfb'], program: 'Xvfb' },
  { names: ['xauth'], program: 'xauth' },
  { names: ['poppler-utils'], program: 'pdftotext' },
  { names: ['qpdf'], program: 'qpdf' },
]
const compiler = [
  { names: ['python3'], program: 'python3' },
  { names: ['make'], program: 'make' },
  { names: ['g++'], program: 'g++' },
]

/** `{ id, idLike, versionId }` of the text of /etc/os-release. */
export function parseOsRelease(text) {
  const value = (key) => new RegExp(`^${key}="?([^"\\n]*)"?$`, 'm').exec(text)?.[1] ?? ''
  return {
    id: value('ID'),
    idLike: value('ID_LIKE').split(' ').filter(Boolean),
    versionId: value('VERSION_ID'),
  }
}

/** Whether that system installs packages as Debian does. */
export function isDebianLike({ id, idLike }) {
  return [id, ...idLike].some((name) => name === 'debian' || name === 'ubuntu')
}

/**
 * The name under which a package is to be had: the newest of its names that apt knows, or, where apt
 * knows none yet, the one that fits the release (64-bit time came with Debian 13 and Ubuntu 24.04).
 */
export function choosePackageName({ names }, known, { id, versionId }) {
  const listed = names.find((name) => known.has(name))
  if (listed) return listed
  const oldest = { debian: 13, ubuntu: 24.04 }[id]
  const isNew = oldest === undefined || versionId === '' || Number.parseFloat(versionId) >= oldest
  return isNew ? names[0] : names.at(-1)
}

function isOnPath(program) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => folder && existsSync(join(folder, program)))
}

async function installedNames(names) {
  const { output } = await runProgram('dpkg-query', ['-W', '-f=${db:Status-Abbrev} ${Package}\\n', ...names])
  return new Set([...output.matchAll(/^ii\s+(\S+)$/gm)].map(([, name]) => name))
}

async function knownNames(names) {
  const { output } = await runProgram('apt-cache', ['policy', ...names])
  const described = output.split(/^(?=\S+:$)/m)
  const isAvailable = (text) => /^\s+Candidate: (?!\(none\))/m.test(text)
  return new Set(described.filter(isAvailable).map((text) => text.slice(0, text.indexOf(':'))))
}

async function findMissing(packages) {
  const installed = await installedNames(packages.flatMap(({ names }) => names))
  return packages.filter(
    ({ names, program }) => !(program && isOnPath(program)) && !names.some((name) => installed.has(name)),
  )
}

/**
 * Installs the system packages that are missing on Debian and its kin, as root; tells another user
 * the command and stops. Does nothing on other systems.
 */
export async function installSystemPackages({ withCompiler }) {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release') || !isOnPath('apt-get')) return
  const system = parseOsRelease(readFileSync('/etc/os-release', 'utf8'))
  if (!isDebianLike(system)) return
  const missing = await findMissing(withCompiler ? [...libraries, ...compiler] : libraries)
  if (missing.length === 0) return

  const candidates = missing.flatMap(({ names }) => names)
  const choose = async () => {
    const known = await knownNames(candidates)
    return missing.map((wanted) => choosePackageName(wanted, known, system))
  }
  if (process.getuid() !== 0) {
    const names = (await choose()).join(' ')
    throw new SetupFailure(
      `System packages are missing. Run this and start again:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`,
    )
  }

  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' }
  const apt = ['-o', 'DPkg::Lock::Timeout=300', '-q']
  await step(
    `Installing system packages: ${missing.map(({ names }) => names.at(-1)).join(' ')}`,
    async () => {
      // A stale list is no reason to stop: what is missing then shows at the installation.
      await runProgram('apt-get', [...apt, 'update'], { env })
      const install = [...apt, 'install', '-y', '--no-install-recommends', ...(await choose())]
      const { status, output } = await runProgram('apt-get', install, { env })
      if (status !== 0)
        throw new SetupFailure(
          `\`apt-get ${install.join(' ')}\` failed:\n${output.trim().split('\n').slice(-5).join('\n')}`,
        )
    },
  )
}
