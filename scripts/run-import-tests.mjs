import './require-node.cjs'

const { runCommand } = await import('./commands/run-command.mjs')

/**
 * Measures the import: precision and recall of each kind of block and of the speakers, over the corpus in
 * `domain/import/corpus`, in each format, and over the releases in ../shared/corpus, where that folder is there.
 */
await runCommand(async () => {
  const { existsSync } = await import('node:fs')
  const { makeReady } = await import('./setup/make-ready.mjs')
  const { runModule } = await import('./commands/run-inherited.mjs')
  const { root } = await import('./setup/places.mjs')
  await makeReady()
  const shared = process.env.IMPRIMATUR_SHARED ?? `${root}/../shared`
  if (!existsSync(`${shared}/corpus`))
    console.log('The folder ../shared/corpus is not there: the releases in it are not measured.')
  return runModule('vitest/vitest.mjs', [
    'run',
    'domain/import/corpus.test.ts',
    'domain/import/shared-corpus.test.ts',
    'main/import/corpus-formats.test.ts',
    ...process.argv.slice(2),
  ])
})
