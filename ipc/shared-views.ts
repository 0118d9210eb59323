import * as z from 'zod'
import { settlements } from '../domain/shared-folder/shared-text'
import { failureSchema } from './failure'
import { hash, id, instant } from './values'

/** A name; null where nobody said who wrote. */
const name = z.string().nullable()

/** The schema of a `LockState`. */
const lockState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('free') }),
  z.object({ kind: z.literal('mine') }),
  z.object({
    kind: z.literal('held'),
    by: z.object({ person: z.string(), computer: z.string(), since: instant }).nullable(),
    isLong: z.boolean(),
  }),
])

export const branchView = z.object({ hash, by: name, at: instant })
/** A text that departed from the one in the folder. */
export type BranchView = z.infer<typeof branchView>

export const sharedReleaseView = z.object({
  editing: lockState,
  /** What was done so that both sides have the same text. `waits`: the release is not editable here. */
  done: z.enum(['nothing', 'took', 'gave', 'setAside', 'waits']),
  /** Who wrote the text in the folder last, and when. */
  text: z.object({ by: name, at: instant }),
  /** Whether a lock that this store held is another's now, or gone. */
  isLockLost: z.boolean(),
  /** Whether comments of others came along. */
  hasNewComments: z.boolean(),
  /** What others made of the text and nobody has decided about, oldest first. */
  branches: z.array(branchView),
  /** A file that was left as it is. */
  problem: failureSchema.nullable(),
})
/** An open release that lies in the shared folder. */
export type SharedReleaseView = z.infer<typeof sharedReleaseView>

export const sharedRow = z.object({ release: z.string(), editing: lockState, branches: z.number() })
/** What the library shows of a shared release. */
export type SharedRow = z.infer<typeof sharedRow>

export const sharedFolderView = z.object({
  here: z.array(sharedRow),
  /** Releases of the folder that this store does not have. */
  notHere: z.array(z.object({ release: z.string(), headline: z.string(), by: name, at: instant })),
  /** How many releases of the library have another text now. */
  taken: z.number(),
  /** The first file that was left as it is, of how many. */
  problem: failureSchema.nullable(),
  problems: z.number(),
})
/** What lies in the shared folder. */
export type SharedFolderView = z.infer<typeof sharedFolderView>

const acting = z.object({ release: id, as: id.nullable() })

/** Sharing releases with other stores through a folder. */
export const sharedFolderContract = {
  /** Asks for the shared folder (a dialog in the main process) and remembers it. */
  chooseSharedFolder: { input: z.null(), output: z.object({ folder: z.string() }) },
  /** What lies in the folder; null where none is chosen. All that is not open in a window is brought to the same text. */
  readSharedFolder: {
    input: z.object({ open: id.nullable(), as: id.nullable() }),
    output: sharedFolderView.nullable(),
  },
  shareRelease: { input: acting, output: z.null() },
  /** The release stays in the folder, and here. */
  stopSharing: { input: acting, output: z.null() },
  /** Takes a release of the folder into this store. */
  bringInShared: { input: acting, output: z.null() },
  /** Brings store and folder to the same text, nothing merged; null where the release is not shared. */
  meetShared: { input: acting, output: sharedReleaseView.nullable() },
  /** Says that whoever acts edits from now on. Fails with `sharedHeld` where somebody else does, unless it `breaks` that. */
  takeSharedLock: { input: acting.extend({ breaks: z.boolean() }), output: sharedReleaseView },
  /** Gives the text and the lock back. */
  leaveShared: { input: acting, output: z.null() },
  /** The text of a branch, and the one that it departed from where that is known. */
  readBranch: {
    input: z.object({ release: id, branch: hash }),
    output: z.object({ document: z.unknown(), base: z.unknown() }),
  },
  settleBranch: {
    input: z.object({ release: id, branch: hash, how: z.enum(settlements), as: id }),
    output: z.null(),
  },
}
