import { join, resolve } from 'node:path'
import { build } from 'vite'

export const root = resolve(import.meta.dirname, '..')

/** Builds one file of the main process for plain Node.js or Electron into a folder of the benchmark; gives its path. */
export async function buildEntry(benchmark, file, name) {
  const outDir = join(root, 'node_modules/.cache/imprimatur', benchmark, name)
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(root, file),
      outDir,
      target: 'node20.18',
      emptyOutDir: true,
      rolldownOptions: { external: ['electron'], output: { format: 'es', entryFileNames: `${name}.mjs` } },
    },
  })
  return join(outDir, `${name}.mjs`)
}
