import './require-node.cjs'

const { runCommand } = await import('./commands/run-command.mjs')

await runCommand(async () => {
  const { makeReady } = await import('./setup/make-ready.mjs')
  const { hasDisplay } = await import('./runtime/display.mjs')
  const { electron } = await makeReady()
  if (hasDisplay()) {
    const { openWindow } = await import('./commands/open-window.mjs')
    return openWindow(electron, process.argv.slice(2))
  }
  const { say } = await import('./setup/progress.mjs')
  const { runInherited } = await import('./commands/run-inherited.mjs')
  say('There is no display here, so no window opens. The same job is done on the command line instead.')
  return runInherited(process.execPath, ['scripts/demo.mjs'])
})
