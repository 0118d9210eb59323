import './require-node.cjs'

const { runCommand } = await import('./commands/run-command.mjs')

await runCommand(async () => {
  const { makeReady } = await import('./setup/make-ready.mjs')
  const { buildApplication } = await import('./build/build-application.mjs')
  const { withDisplay } = await import('./runtime/display.mjs')
  const { runModule } = await import('./commands/run-inherited.mjs')
  const { electron } = await makeReady()
  await buildApplication()
  return withDisplay((environment) =>
    runModule(
      '@playwright/test/cli.js',
      ['test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)],
      { env: { ...environment, IMPRIMATUR_ELECTRON: electron } },
    ),
  )
})
