import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'
import { guidePlugin } from './scripts/build/guide-plugin.mjs'
import { licencesPlugin } from './scripts/build/licences-plugin.mjs'
import { wordListsPlugin } from './scripts/build/word-lists-plugin.mjs'

const fromRoot = (path: string) => resolve(import.meta.dirname, path)

/**
 * The oldest runtime that the output must run on. Set by hand: electron-vite would take it from the
 * version of the `electron` package, which is newer.
 */
const oldestNode = 'node20.18'
const oldestChromium = 'chrome130'

const bundledInMain = [
  '@cantoo/pdf-lib',
  '@noble/hashes',
  'bidi-js',
  'parse5',
  'prosemirror-model',
  'qr',
  'zod',
]

export default defineConfig({
  main: {
    plugins: [wordListsPlugin(fromRoot('.'))],
    build: {
      outDir: fromRoot('dist/main'),
      target: oldestNode,
      sourcemap: true,
      minify: true,
      // What is bundled is one file to find, read and compile at every start; the rest stays in node_modules.
      externalizeDeps: { exclude: bundledInMain },
      rolldownOptions: {
        input: {
          index: fromRoot('main/index.ts'),
          cli: fromRoot('main/cli/index.ts'),
          'print-job': fromRoot('main/print/job.ts'),
          'database-worker': fromRoot('main/database/worker.ts'),
          'dictionary-worker': fromRoot('main/dictionaries/worker.ts'),
          'import-worker': fromRoot('main/import/worker.ts'),
          'source-worker': fromRoot('main/import/readers/source-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: fromRoot('dist/preload'),
      target: oldestNode,
      sourcemap: true,
      minify: true,
      // A sandboxed preload can require nothing but Electron, so all else goes into the one file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: fromRoot('preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: fromRoot('renderer'),
    plugins: [vue(), guidePlugin(), licencesPlugin(fromRoot('.'))],
    worker: { format: 'es' },
    build: {
      outDir: fromRoot('dist/renderer'),
      emptyOutDir: true,
      target: oldestChromium,
      sourcemap: true,
      minify: true,
      // The content security policy allows neither inline script nor `data:` in scripts.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: {
          index: fromRoot('renderer/index.html'),
          'design-system': fromRoot('renderer/design-system/index.html'),
        },
      },
    },
  },
})
