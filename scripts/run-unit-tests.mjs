import './require-node.cjs'

const { runCommand } = await import('./commands/run-command.mjs')

await runCommand(async () => {
  const { makeReady } = await import('./setup/make-ready.mjs')
  const { buildApplication } = await import('./build/build-application.mjs')
  const { withDisplay } = await import('./runtime/display.mjs')
  const { runModule } = await import('./commands/run-inherited.mjs')
  const { electron } = await makeReady()
  await buildApplication()
  const isLong = process.argv.includes('--long')
  const args = process.argv.slice(2).filter((arg) => arg !== '--long')
  return withDisplay((environment) =>
    runModule('vitest/vitest.mjs', ['run', ...args], {
      env: { ...environment, IMPRIMATUR_ELECTRON: electron, ...(isLong ? { IMPRIMATUR_LONG: '1' } : {}) },
    }),
  )
})
