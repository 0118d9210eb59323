import { defineConfig } from '@playwright/test'

const isContinuousIntegration = process.env['CI'] !== undefined

/** Each test starts an application of its own on a store of its own, so two may run at once. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  forbidOnly: isContinuousIntegration,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
})
