import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { copyFile, cp, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SetupFailure } from './failure.mjs'
import { findNodeGyp, runNpm } from './npm.mjs'
import { cacheFolder, root } from './places.mjs'
import { step } from './progress.mjs'
import { runNode, runProgram } from './run-program.mjs'
import { makeInCache } from './work-folder.mjs'

/** The Node-API that better-sqlite3's own binaries need; on an older one they end the process. */
const nodeApiOfPrebuilt = 10
const nodeApiOfCompiled = 9

const packageFolder = join(root, 'node_modules', 'better-sqlite3')
const header = fileURLToPath(new URL('../runtime/node-api-9.h', import.meta.url))
const headersPackage = 'node-api-headers@1.9.0'

/** Where better-sqlite3 looks before it takes its own binary. */
export const compiledBinary = join(packageFolder, 'build', 'Release', 'better_sqlite3.node')

/** Which binary serves all of these Node-API versions: better-sqlite3's own, a compiled one, or none. */
export function chooseBinary(nodeApis) {
  const oldest = Math.min(...nodeApis)
  if (oldest >= nodeApiOfPrebuilt) return 'prebuilt'
  return oldest >= nodeApiOfCompiled ? 'compiled' : 'none'
}

/** The Node-API version of a Node.js or an Electron. */
export async function readNodeApi(executable) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  delete env.NODE_OPTIONS
  const { status, output } = await runProgram(executable, ['-p', '`napi=${process.versions.napi}`'], { env })
  const [, version] = /^napi=(\d+)$/m.exec(output) ?? []
  if (status === 0 && version) return Number(version)
  throw new SetupFailure(`${executable} does not start:\n${output.trim()}`)
}

/** The place of the compiled binary in the user's cache: one for each thing that it depends on. */
export function cachedBinary(version, headerText, cache = cacheFolder()) {
  const recipe = createHash('sha256').update(headerText).digest('hex').slice(0, 8)
  const { platform, arch } = process
  return join(cache, `better-sqlite3-${version}-napi-${nodeApiOfCompiled}-${platform}-${arch}-${recipe}.node`)
}

function cachedBinaryHere() {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  return cachedBinary(version, readFileSync(header))
}

/** Whether a compiler will be needed to serve these Node-API versions. */
export function needsCompiler(nodeApis) {
  return chooseBinary(nodeApis) === 'compiled' && !existsSync(cachedBinaryHere())
}

/** Gives better-sqlite3 a binary that every one of these runtimes can load: `{ executable, nodeApi }`. */
export async function provideSqliteBinary(runtimes) {
  const choice = chooseBinary(runtimes.map(({ nodeApi }) => nodeApi))
  if (choice === 'none')
    throw new SetupFailure('better-sqlite3 needs Node.js 20.19 or later and Electron 33 or later.')
  if (choice === 'prebuilt') {
    await rm(join(packageFolder, 'build'), { recursive: true, force: true })
  } else {
    const binary = cachedBinaryHere()
    if (!existsSync(binary)) await compile(binary)
    if (!(await isSameFile(binary, compiledBinary))) await putInPlace(binary)
  }
  for (const { executable } of runtimes) await checkBinary(executable, choice)
}

async function isSameFile(one, other) {
  if (!existsSync(other)) return false
  return (await stat(one)).size === (await stat(other)).size && readFileSync(one).equals(readFileSync(other))
}

/** Beside, then renamed: a process that has the old one loaded keeps it. */
async function putInPlace(binary) {
  const beside = `${compiledBinary}.${process.pid}`
  await mkdir(dirname(compiledBinary), { recursive: true })
  await copyFile(binary, beside)
  await rename(beside, compiledBinary)
}

async function compile(binary) {
  if (process.platform === 'win32')
    throw new SetupFailure(
      'On Windows, better-sqlite3 needs Node.js 22.14 or later: install it and start again.',
    )
  const isThere = () => existsSync(binary)
  await makeInCache({ name: 'better-sqlite3', isThere, neededMegabytes: 100 }, (work) =>
    step('Compiling better-sqlite3 for Node-API 9 (a minute or two, once)', () => compileIn(work, binary)),
  )
}

async function compileIn(work, binary) {
  const modules = join(work, 'node_modules')
  for (const name of ['better-sqlite3', 'node-addon-api'])
    await cp(join(root, 'node_modules', name), join(modules, name), { recursive: true })
  const source = join(modules, 'better-sqlite3')
  await rm(join(source, 'build'), { recursive: true, force: true })
  const { status, output } = await runNode(
    [
      findNodeGyp(),
      ...['rebuild', '--release', '--force_build=1'],
      ...[`--nodedir=${await headersPrefix(work)}`, '-j', '2'],
    ],
    { cwd: source, env: compilerEnvironment(process.env) },
  )
  const made = join(source, 'build', 'Release', 'better_sqlite3.node')
  if (status !== 0 || !existsSync(made))
    throw new SetupFailure(
      `better-sqlite3 could not be compiled (python3, make and a C++20 compiler are needed; Node.js 22.14 or later with the official Electron needs none of them):\n${output.trim().split('\n').slice(-15).join('\n')}`,
    )
  await rename(made, binary)
}

/**
 * The environment with our header put before the source. npm passes its settings on in variables that
 * node-gyp prefers to its own arguments, so a `nodedir` among them, even an empty one, has to go.
 */
export function compilerEnvironment(environment) {
  const isStray = (name) =>
    /^npm_(config|package_config_node_gyp)_(nodedir|disturl|dist_url|target)$/i.test(name)
  const kept = Object.entries(environment).filter(([name]) => !isStray(name))
  const flags = [environment.CXXFLAGS, `-include "${header}"`].filter(Boolean).join(' ')
  return { ...Object.fromEntries(kept), CXXFLAGS: flags }
}

/** A folder with `include/node`: the prefix of the Node.js in use, or one made of the headers' package. */
async function headersPrefix(work) {
  const prefix = dirname(dirname(process.execPath))
  if (existsSync(join(prefix, 'include', 'node', 'node_api.h'))) return prefix

  const made = join(work, 'headers')
  const project = join(work, 'headers-package')
  const store = join(work, 'npm-cache')
  await mkdir(project)
  await runNpm(
    [
      'install',
      headersPackage,
      '--prefix',
      project,
      '--cache',
      store,
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--loglevel=error',
    ],
    { purpose: `Getting ${headersPackage}` },
  )
  await cp(join(project, 'node_modules', 'node-api-headers', 'include'), join(made, 'include', 'node'), {
    recursive: true,
  })
  // node-gyp includes it; the settings that matter here are in the add-on's own file.
  await writeFile(join(made, 'include', 'node', 'common.gypi'), '{}\n')
  return made
}

/** Opens a database in a process of its own, so that a binary that ends its process does not end this one. */
async function checkBinary(executable, choice) {
  const program = `
    const Database = require(${JSON.stringify(packageFolder)})
    const found = new Database(':memory:').prepare("select 'works' as answer").get()
    console.log(found.answer)`
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const { status, output } = await runProgram(executable, ['-e', program], { env })
  if (status === 0 && output.includes('works')) return
  if (choice === 'compiled') {
    await rm(compiledBinary, { force: true })
    await rm(cachedBinaryHere(), { force: true })
  }
  throw new SetupFailure(
    `better-sqlite3 does not work in ${executable} (status ${status}): start set-up again.\n${output.trim()}`,
  )
}
