import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { electronCommand } from '../scripts/runtime/electron-path.mjs'

const root = resolve(import.meta.dirname, '..')
const outDir = join(root, 'node_modules/.cache/imprimatur/bench-export')

/** Builds one file of the main process for plain Node.js or Electron; gives its path. */
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
      rolldownOptions: { external: ['electron'], output: { format: 'es', entryFileNames: `${name}.mjs` } },
    },
  })
  return join(outDir, name, `${name}.mjs`)
}

const { executable, args } = electronCommand()
const program = await buildEntry('main/print/job.ts', 'print-job')
const measure = await buildEntry('main/export/testing/measure-export.ts', 'measure-export')
process.argv.splice(2, process.argv.length, program, executable, ...args)
await import(pathToFileURL(measure).href)
rmSync(outDir, { recursive: true, force: true })
