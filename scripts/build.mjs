import './require-node.cjs'

const { runCommand } = await import('./commands/run-command.mjs')

await runCommand(async () => {
  const { makeReady } = await import('./setup/make-ready.mjs')
  const { buildApplication } = await import('./build/build-application.mjs')
  await makeReady()
  await buildApplication({ always: true })
})
