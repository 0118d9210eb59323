import './require-node.cjs'

const { runCommand } = await import('./commands/run-command.mjs')

await runCommand(async () => {
  const { makeReady } = await import('./setup/make-ready.mjs')
  const { say } = await import('./setup/progress.mjs')
  const begun = performance.now()
  const { electron } = await makeReady({ refresh: process.argv.includes('--refresh') })
  say(`Ready in ${((performance.now() - begun) / 1000).toFixed(1)} s. Electron: ${electron}`)
})
