import './require-node.cjs'

const { runCommand } = await import('./commands/run-command.mjs')

/**
 * Reads broken and hostile files of every format, made from the corpus, as the application reads files from elsewhere:
 * `npm run fuzz [COUNT] [FIRST]`. The same number is the same file, so that what is found can be looked at again.
 */
await runCommand(async () => {
  const { makeReady } = await import('./setup/make-ready.mjs')
  const { runModule } = await import('./commands/run-inherited.mjs')
  const { SetupFailure } = await import('./setup/failure.mjs')
  const [count = '100000', first = '0'] = process.argv.slice(2)
  if (![count, first].every((number) => /^\d{1,9}$/.test(number)))
    throw new SetupFailure('npm run fuzz takes how many files to read, and the number of the first.')
  await makeReady()
  return runModule('vitest/vitest.mjs', ['run', 'main/import/testing/fuzz'], {
    env: { ...process.env, IMPRIMATUR_FUZZ: count, IMPRIMATUR_FUZZ_FROM: first },
  })
})
