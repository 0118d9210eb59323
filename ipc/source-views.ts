import * as z from 'zod'
import { apartKinds } from '../domain/import/losses'
import { sourceLimitMegabytes } from '../domain/import/source/source-limits'

/** The bytes of a file of any format that is read. The window looks at a file's size first, so that nothing larger is ever sent. */
export const sourceBytes = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length <= sourceLimitMegabytes * 1_000_000, 'larger than what is read')

/** What stands apart from the text of a file, or is no text. */
export const sourceNoteView = z.object({ code: z.string(), count: z.number(), names: z.array(z.string()) })
export type SourceNoteView = z.infer<typeof sourceNoteView>

/** What an office document has besides its text: what was changed while that was tracked, comments, words that stand apart. */
export const lossReportView = z.object({
  changes: z.array(
    z.object({
      kind: z.enum(['inserted', 'deleted']),
      author: z.string(),
      at: z.string().nullable(),
      text: z.string(),
    }),
  ),
  comments: z.array(
    z.object({
      author: z.string(),
      at: z.string().nullable(),
      text: z.string(),
      /** The words that it is about, or empty. */
      about: z.string(),
    }),
  ),
  apart: z.array(z.object({ kind: z.enum(apartKinds), texts: z.array(z.string()) })),
})
export type LossReportView = z.infer<typeof lossReportView>

/** A file that is not imported before somebody has seen what it has besides its text, and has decided about it. */
export const waitingImport = z.object({ ticket: z.string(), file: z.string(), losses: lossReportView })
export type WaitingImport = z.infer<typeof waitingImport>

/** What becomes of tracked changes: made, not made, or kept as suggestions on a text in which none is made. */
export const changeChoices = ['accept', 'reject', 'keep'] as const
export type ChangeChoice = (typeof changeChoices)[number]
