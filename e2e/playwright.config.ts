import { defineConfig } from '@playwright/test'

const isContinuousIntegration = process.env['CI'] !== undefined

/** Each test starts an application of its own on a store of its own, so two may run at once. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  globalTeardown: './keep-guide-pictures.ts',
  fullyParallel: true,
  forbidOnly: isContinuousIntegration,
  workers: 2,
  retries: 0,
  // Bounds for what hangs, with room for a slow machine beside other work: how fast something is, `bench` measures.
  timeout: 240_000,
  expect: { timeout: 30_000, toPass: { timeout: 30_000 } },
  reporter: [['list']],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
})
