import * as z from 'zod'
import type { CommentThread } from '../../domain/comments/comment-thread'
import { normaliseStrings } from '../../domain/document/parse'
import { objectFrom } from '../../domain/json-object'
import { commentThreadView } from '../../ipc/contribution-views'

const commentsFile = z.object({
  format: z.literal('imprimatur-shared-comments'),
  version: z.literal(1),
  threads: z.array(commentThreadView).max(10_000),
})

/** Writes the comments that one store knows. Ids of its people and numbers of its revisions mean nothing elsewhere. */
export function writeComments(threads: readonly CommentThread[]): string {
  const told = threads.map((thread) => ({
    ...thread,
    revision: null,
    entries: thread.entries.map((entry) => ({ ...entry, from: { person: null, name: entry.from.name } })),
  }))
  return `${JSON.stringify({ format: 'imprimatur-shared-comments', version: 1, threads: told }, null, 1)}\n`
}

/** Reads a file of comments; null where it is none. */
export function readComments(text: string): readonly CommentThread[] | null {
  const read = commentsFile.safeParse(normaliseStrings(objectFrom(text)))
  if (!read.success) return null
  return read.data.threads.map((thread) => ({
    ...thread,
    revision: null,
    entries: thread.entries.map((entry) => ({ ...entry, from: { ...entry.from, person: null } })),
  }))
}
