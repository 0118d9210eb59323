import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../../..')

/** Builds one TypeScript file of the main process for plain Node.js, as the application's build does; gives its path. */
export async function buildEntry(file: string, name: string): Promise<string> {
  const outDir = join(root, 'node_modules/.cache/imprimatur/test-build', `${name}-${String(process.pid)}`)
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: resolve(root, file),
      outDir,
      target: 'node20.18',
      minify: false,
      emptyOutDir: true,
      rolldownOptions: { output: { format: 'es', entryFileNames: `${name}.js` } },
    },
  })
  return join(outDir, `${name}.js`)
}
