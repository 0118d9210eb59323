import vue from '@vitejs/plugin-vue'
import { configDefaults, defineConfig } from 'vitest/config'
import { guidePlugin } from './scripts/build/guide-plugin.mjs'

const isLongRun = process.env['IMPRIMATUR_LONG'] === '1'
const second = 1000

/** What asks another program than ours is run by a command of its own (`npm run test:interop`). */
const isInteropRun = process.env['IMPRIMATUR_OFFICE'] !== undefined

export default defineConfig({
  plugins: [vue(), guidePlugin()],
  test: {
    setupFiles: process.env.IMPRIMATUR_LONG === '1' ? [] : ['domain/testing/seed-properties.ts'],
    include: isInteropRun
      ? ['main/**/*.interop.test.ts']
      : ['{domain,ipc,main,preload,renderer,bench}/**/*.test.ts', 'scripts/**/*.test.mjs', '*.test.ts'],
    exclude: [...configDefaults.exclude, ...(isInteropRun ? [] : ['**/*.interop.test.ts'])],
    environment: 'node',
    testTimeout: (isLongRun ? 1800 : 30) * second,
    hookTimeout: (isLongRun ? 300 : 60) * second,
    restoreMocks: true,
  },
})
