import { rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..')
const outDir = join(root, 'node_modules/.cache/imprimatur/bench-store')

/** Builds one file of the main process for plain Node.js; gives its path. */
async function buildEntry(file, name) {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(root, file),
      outDir: join(outDir, name),
      target: 'node20.18',
      rolldownOptions: { output: { format: 'es', entryFileNames: `${name}.js` } },
    },
  })
  return join(outDir, name, `${name}.js`)
}

const worker = await buildEntry('main/database/worker.ts', 'database-worker')
const measure = await buildEntry('main/database/testing/measure-store.ts', 'measure-store')
process.argv[2] = worker
await import(pathToFileURL(measure).href)
rmSync(dirname(dirname(measure)), { recursive: true, force: true })
