import './require-node.cjs'

const { runCommand } = await import('./commands/run-command.mjs')

await runCommand(async () => {
  const { runAllTests } = await import('./commands/run-all-tests.mjs')
  const { summarise } = await import('./commands/count-results.mjs')
  const counts = await runAllTests()
  process.stdout.write(`${summarise(counts)}\n`)
  return counts.failed === 0 ? 0 : 1
})
