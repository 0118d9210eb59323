import './require-node.cjs'

const { runCommand } = await import('./commands/run-command.mjs')

await runCommand(async () => {
  const { runDemo } = await import('./demo/run-demo.mjs')
  await runDemo()
})
