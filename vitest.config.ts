import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { guidePlugin } from './scripts/build/guide-plugin.mjs'

const isLongRun = process.env['IMPRIMATUR_LONG'] === '1'
const second = 1000

export default defineConfig({
  plugins: [vue(), guidePlugin()],
  test: {
    setupFiles: process.env.IMPRIMATUR_LONG === '1' ? [] : ['domain/testing/seed-properties.ts'],
    include: ['{domain,ipc,main,preload,renderer,bench}/**/*.test.ts', 'scripts/**/*.test.mjs', '*.test.ts'],
    environment: 'node',
    testTimeout: (isLongRun ? 1800 : 30) * second,
    hookTimeout: (isLongRun ? 300 : 60) * second,
    restoreMocks: true,
  },
})
