import { app } from 'electron'
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/*
 * Does for the substitute runtime what `default_app.asar` does in an official Electron: reads
 * `electron [-r FILE]… APP …` and starts APP, a folder with a package.json or a file.
 *
 * It is an ES module that ends in an awaited import: so Electron holds back `ready` until the
 * application's own top level has run, and `registerSchemesAsPrivileged` comes in time.
 */

function readArguments(args) {
  const preloads = []
  for (let index = 0; index < args.length; index++) {
    const arg = args[index]
    if (arg === '-r' || arg === '--require') preloads.push(args[++index])
    else if (!arg.startsWith('-')) return { preloads, target: arg }
  }
  return { preloads, target: '.' }
}

function findEntry(target) {
  if (!statSync(target).isDirectory()) return { folder: dirname(target), entry: target, manifest: {} }
  const manifest = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'))
  return { folder: target, entry: join(target, manifest.main ?? 'index.js'), manifest }
}

async function launch(args) {
  const { preloads, target } = readArguments(args)
  const require = createRequire(join(process.cwd(), 'launcher.js'))
  for (const file of preloads) require(resolve(file))

  const { folder, entry, manifest } = findEntry(resolve(target))
  const name = manifest.productName ?? manifest.name
  app.setAppPath(folder)
  if (name) app.setName(name)
  if (manifest.version) app.setVersion(manifest.version)
  await import(pathToFileURL(entry).href)
}

const args = process.argv.slice(1)
process.defaultApp = true
if (args.includes('--version') || args.includes('-v')) {
  process.stdout.write(`v${process.versions.electron}\n`)
  app.exit(0)
} else {
  try {
    await launch(args)
  } catch (error) {
    // Printed, not shown: the default error dialog would wait for a click that no test gives.
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    app.exit(1)
  }
}
