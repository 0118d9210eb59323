import { openStore } from '../open-store'
import { copyOf, smallRelease } from './store-fixture'

// Saves without end and says so after each save that was acknowledged, until somebody kills it.
const [folder = ''] = process.argv.slice(2)
const opened = await openStore(
  folder,
  { configFolder: null, pollInterval: null, housekeeping: 'none' },
  { now: () => new Date().toISOString(), newId: () => 'store' },
)
if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
for (let baseVersion = 1; ; baseVersion += 1) {
  const saved = await opened.value.saveWorkingCopy({
    ...{ release: 'release', baseVersion, copy: copyOf(smallRelease(`Fassung ${String(baseVersion + 1)}`)) },
    ...{ person: null, at: new Date().toISOString(), checkpoint: `checkpoint-${String(baseVersion)}` },
  })
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure))
  process.stdout.write(`${String(saved.value.version)}\n`)
}
