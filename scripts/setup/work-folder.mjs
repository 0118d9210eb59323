import { mkdir, mkdtemp, readdir, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { SetupFailure, explainFailure } from './failure.mjs'
import { withLock } from './lock.mjs'
import { cacheFolder } from './places.mjs'
import { say } from './progress.mjs'

/**
 * Makes something for the user's cache: ACTION is given an empty folder there to work in, which is
 * deleted afterwards, and moves the finished thing out of it. One process at a time makes a NAME.
 * Nothing is done where `isThere` says that it has been made in the meantime.
 */
export async function makeInCache({ name, isThere, neededMegabytes }, action) {
  const cache = cacheFolder()
  await mkdir(cache, { recursive: true }).catch((error) => {
    throw new SetupFailure(
      explainFailure(error.code, cache) ??
        `The folder ${cache} cannot be made (${error.code}): name another one in XDG_CACHE_HOME.`,
    )
  })
  await withLock(join(cache, `${name}.lock`), async () => {
    if (isThere()) return
    const prefix = `unfinished-${name}-`
    await removeUnfinished(cache, prefix)
    await checkSpace(cache, neededMegabytes)
    const work = await mkdtemp(join(cache, prefix))
    try {
      await action(work)
    } finally {
      await rm(work, { recursive: true, force: true })
    }
  })
}

/** What an interrupted run left behind; the lock is held, so nobody is at work in it. */
async function removeUnfinished(cache, prefix) {
  for (const name of await readdir(cache)) {
    if (!name.startsWith(prefix)) continue
    say('• Removing what an interrupted set-up left behind …')
    await rm(join(cache, name), { recursive: true, force: true, maxRetries: 5 })
  }
}

async function checkSpace(folder, neededMegabytes) {
  const { bavail, bsize } = await statfs(folder)
  const free = Math.floor((bavail * bsize) / 1_000_000)
  if (free >= neededMegabytes) return
  throw new SetupFailure(
    `${folder} has ${free} MB free and set-up needs ${neededMegabytes} MB for a moment: free some, or name another folder in XDG_CACHE_HOME.`,
  )
}
