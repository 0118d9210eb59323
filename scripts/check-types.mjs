import './require-node.cjs'

const { runCommand } = await import('./commands/run-command.mjs')

await runCommand(async () => {
  const { checkTypes } = await import('./commands/checks.mjs')
  const { report } = await import('./commands/run-captured.mjs')
  const result = await checkTypes()
  report(result)
  return result.status
})
