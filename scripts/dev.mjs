import './require-node.cjs'

const { runCommand } = await import('./commands/run-command.mjs')

await runCommand(async () => {
  const { makeReady } = await import('./setup/make-ready.mjs')
  const { withDisplay } = await import('./runtime/display.mjs')
  const { sandboxArguments } = await import('./runtime/electron-path.mjs')
  const { runModule } = await import('./commands/run-inherited.mjs')
  const { electron } = await makeReady()
  const noSandbox = sandboxArguments().length > 0 ? ['--noSandbox'] : []
  return withDisplay((environment) =>
    runModule(
      'electron-vite/bin/electron-vite.js',
      ['dev', '--watch', ...noSandbox, ...process.argv.slice(2)],
      {
        env: { ...environment, ELECTRON_EXEC_PATH: electron, IMPRIMATUR_ELECTRON: electron },
      },
    ),
  )
})
