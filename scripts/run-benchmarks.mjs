import './require-node.cjs'

const { runCommand } = await import('./commands/run-command.mjs')

await runCommand(async () => {
  const { readdirSync } = await import('node:fs')
  const { join } = await import('node:path')
  const { root } = await import('./setup/places.mjs')
  const { SetupFailure } = await import('./setup/failure.mjs')
  const { makeReady } = await import('./setup/make-ready.mjs')
  const { buildApplication } = await import('./build/build-application.mjs')
  const { withDisplay } = await import('./runtime/display.mjs')
  const { runInherited } = await import('./commands/run-inherited.mjs')
  const { electron } = await makeReady()
  await buildApplication()

  const wanted = process.argv.slice(2)
  const files = readdirSync(join(root, 'bench'))
    .filter((name) => name.endsWith('.bench.mjs'))
    .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  if (files.length === 0) throw new SetupFailure('No benchmark of that name: they are bench/*.bench.mjs.')
  return withDisplay(async (environment) => {
    const env = { ...environment, IMPRIMATUR_ELECTRON: electron }
    let worst = 0
    for (const name of files.sort())
      worst = Math.max(worst, await runInherited(process.execPath, [join('bench', name)], { env }))
    return worst
  })
})
