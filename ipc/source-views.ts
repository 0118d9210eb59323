import * as z from 'zod'
import { sourceLimitMegabytes } from '../domain/import/source/source-limits'

/** The bytes of a file of any format that is read. The window looks at a file's size first, so that nothing larger is ever sent. */
export const sourceBytes = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length <= sourceLimitMegabytes * 1_000_000, 'larger than what is read')

/** What stands apart from the text of a file, or is no text. */
export const sourceNoteView = z.object({ code: z.string(), count: z.number(), names: z.array(z.string()) })
export type SourceNoteView = z.infer<typeof sourceNoteView>
