import './require-node.cjs'

const { runCommand } = await import('./commands/run-command.mjs')

/** Opens what we export in the programs for which it is made. Kept apart: LibreOffice is no part of a fresh machine. */
await runCommand(async () => {
  const { findOffice } = await import('./runtime/office-path.mjs')
  const { makeReady } = await import('./setup/make-ready.mjs')
  const { runModule } = await import('./commands/run-inherited.mjs')
  const office = findOffice()
  await makeReady()
  return runModule('vitest/vitest.mjs', ['run', ...process.argv.slice(2)], {
    env: { ...process.env, IMPRIMATUR_OFFICE: office },
  })
})
