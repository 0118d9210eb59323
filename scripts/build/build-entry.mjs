import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')

/** Builds one TypeScript file of the main process for plain Node.js, into a folder below the cache; gives its path. */
export async function buildEntry(file, name) {
  const outDir = join(root, 'node_modules/.cache/imprimatur/entries', `${name}-${String(process.pid)}`)
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(root, file),
      outDir,
      target: 'node20.18',
      rolldownOptions: { output: { format: 'es', entryFileNames: `${name}.js` } },
    },
  })
  return join(outDir, `${name}.js`)
}
