import { fail, ok, type Result } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import { writeFailure } from '../files/write-failure'
import { oneAtATime } from '../shared-folder/one-at-a-time'
import { isSharedFolder, markSharedFolder } from '../shared-folder/shared-folder'
import { leaveShared, takeSharedLock } from './hold-shared'
import { listSharedFolder, type SeenStates } from './list-shared-folder'
import { meetShared } from './meet-shared'
import type { Services } from './services'
import { bringIn, shareRelease } from './share-release'
import { readBranch, settleBranch } from './shared-branches'
import type { SharedFolderChannel } from './shared-folder-channels'

/** How long the window waits for the folder before it counts as away, and how long somebody who asked for it, in milliseconds. */
const longestWait = 6000
const longestWork = 120_000

/** Sharing releases with other stores through a folder, nothing merged and nothing lost. */
export function sharedFolderHandlers(services: Services): Pick<Handlers, SharedFolderChannel> {
  const { store, settings } = services
  const queue = oneAtATime()
  const seen: SeenStates = new Map()

  /** Works with the folder, if it can be reached. */
  async function inFolder<Value>(
    work: (root: string) => Promise<Result<Value, Failure>>,
    longest = longestWait,
  ): Promise<Result<Value, Failure>> {
    const root = settings.read().sharedFolder
    if (root === null) return fail({ code: 'sharedFolderNotChosen' })
    const away = fail({ code: 'sharedFolderAway' as const, folder: root })
    const answer = await queue.run(longest, async () => {
      if (!(await isSharedFolder(root))) return away
      try {
        return await work(root)
      } catch (error) {
        if (!(error instanceof Error && 'code' in error)) throw error
        return (await isSharedFolder(root)) ? fail(writeFailure(error, root)) : away
      }
    })
    return answer ?? away
  }

  /** Works with the folder for a release that is shared; null for every other. */
  async function forShared<Value>(
    release: string,
    work: (root: string) => Promise<Result<Value | null, Failure>>,
  ): Promise<Result<Value | null, Failure>> {
    const shared = await store.readShared({ release })
    if (!shared.ok) return shared
    return shared.value === null ? ok(null) : inFolder(work)
  }

  return {
    chooseSharedFolder: async () => {
      const folder = await services.chooseFolder()
      if (folder === null) return fail({ code: 'cancelled' })
      try {
        await markSharedFolder(folder)
      } catch (error) {
        return fail(writeFailure(error, folder))
      }
      settings.change({ sharedFolder: folder })
      seen.clear()
      return ok({ folder })
    },
    readSharedFolder: async ({ open }) =>
      settings.read().sharedFolder === null
        ? ok(null)
        : inFolder((root) => listSharedFolder(services, root, { open, seen })),
    shareRelease: (input) => inFolder((root) => shareRelease(services, root, input), longestWork),
    stopSharing: async ({ release, as }) => {
      // What cannot be given back now is taken by the others when they want it.
      await forShared(release, (root) => leaveShared(services, root, release))
      seen.delete(release)
      return store.endSharing({ release, ended: { person: as, at: services.now() } })
    },
    bringInShared: (input) => inFolder((root) => bringIn(services, root, input), longestWork),
    meetShared: ({ release }) => forShared(release, (root) => meetShared(services, { root, release })),
    takeSharedLock: (input) => inFolder((root) => takeSharedLock(services, root, input)),
    leaveShared: async ({ release }) => {
      const left = await forShared(release, (root) => leaveShared(services, root, release))
      return left.ok ? ok(null) : left
    },
    readBranch: (input) =>
      inFolder(async (root) => {
        const read = await readBranch(services, root, input)
        if (!read.ok) return read
        const { document, base } = read.value
        return ok({ document: document.toJSON() as unknown, base: (base?.toJSON() ?? null) as unknown })
      }),
    settleBranch: (input) => inFolder((root) => settleBranch(services, root, input), longestWork),
  }
}
