import './require-node.cjs'

const { runCommand } = await import('./commands/run-command.mjs')

await runCommand(async () => {
  const { readFile } = await import('node:fs/promises')
  const { join } = await import('node:path')
  const { root } = await import('./setup/places.mjs')
  const { SetupFailure } = await import('./setup/failure.mjs')
  const { makeReady } = await import('./setup/make-ready.mjs')
  const files = process.argv.slice(2)
  if (files.length === 0) throw new SetupFailure('Name the files to check: npm run check:pdf FILE…')
  await makeReady()
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(join(root, 'main/export/pdf-conformance/check-conformance.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  })
  let failed = 0
  for (const path of files) {
    const bytes = await readFile(path).catch((error) => {
      throw new SetupFailure(`${path} cannot be read (${error.code}).`)
    })
    const findings = module.checkConformance(new Uint8Array(bytes))
    if (findings.length > 0) failed += 1
    console.log(findings.length === 0 ? `✔ ${path}` : `✘ ${path}`)
    for (const { rule, clause, place, detail } of findings)
      console.log(`  ${rule.padEnd(14)} ${place}: ${detail} (${clause})`)
  }
  return failed === 0 ? 0 : 1
})
