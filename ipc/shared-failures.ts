import * as z from 'zod'

/** What can be wrong with the shared folder. */
export const sharedFailures = [
  z.object({ code: z.literal('sharedFolderNotChosen') }),
  z.object({ code: z.literal('sharedFolderAway'), folder: z.string() }),
  /** A file of the folder is not read, and stays as it is. */
  z.object({
    code: z.literal('sharedFileLeft'),
    file: z.string(),
    reason: z.enum(['notShared', 'newer', 'damaged']),
  }),
  /** The folder has no text of this release any more. */
  z.object({ code: z.literal('sharedTextGone'), release: z.string() }),
  z.object({ code: z.literal('sharedPictureMissing'), asset: z.string() }),
  /** Somebody else is editing; null where their file cannot be read. */
  z.object({ code: z.literal('sharedHeld'), person: z.string().nullable() }),
  z.object({ code: z.literal('notShared'), release: z.string() }),
  /** Somebody else has settled a branch in the meantime. */
  z.object({ code: z.literal('branchGone') }),
] as const

export type SharedFailure = z.infer<(typeof sharedFailures)[number]>
