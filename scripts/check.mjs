import './require-node.cjs'

const { runCommand } = await import('./commands/run-command.mjs')

await runCommand(async () => {
  const isFast = process.argv.includes('--fast')
  const { makeReady } = await import('./setup/make-ready.mjs')
  const { runChecks, runFastChecks } = await import('./commands/run-checks.mjs')
  await makeReady()
  return isFast ? runFastChecks() : runChecks()
})
