import * as z from 'zod'
import { roundTripLossNames } from '../domain/returns/round-trip-losses'
import { sourceBytes } from './source-views'
import { id } from './values'

/** The office formats in which a text can be sent for comment. */
export const commentFormats = ['docx', 'odt'] as const
export type CommentFormat = (typeof commentFormats)[number]

/** A file that came back, and who is said to have sent it; null where the file says it. */
const returnedFile = z.object({
  release: id,
  fileName: z.string().max(1000),
  bytes: sourceBytes,
  from: z.string().max(200).nullable(),
})

const localText = z.object({ de: z.string(), en: z.string() })

/** What came back with one file, by person. */
export const returnView = z.object({
  file: z.string(),
  /** Whoever made the changes that nobody tracked. */
  sender: z.string(),
  /** The revision that it was made of, or null for a working copy. */
  revision: z.number().nullable(),
  /** The file does not say what it was made of: it is compared with the text that it is nearest to. */
  isGuessed: z.boolean(),
  /** The text has gone on since it was sent. */
  isOlder: z.boolean(),
  /** The same file was taken before. */
  isTaken: z.boolean(),
  people: z.array(
    z.object({
      name: z.string(),
      changes: z.array(
        z.object({
          kind: z.string(),
          part: z.string(),
          attribute: z.string().nullable(),
          before: z.string(),
          after: z.string(),
        }),
      ),
      comments: z.array(z.object({ on: z.string(), text: z.string() })),
    }),
  ),
  /** What is neither a suggestion nor a comment, each in a sentence. */
  remarks: z.array(localText),
})
export type ReturnView = z.infer<typeof returnView>

/** Texts that go out to be worked on by others, and come back. */
export const returnContract = {
  /** Asks where to (a dialog in the main process) and writes the working copy as a draft that is known when it returns. */
  sendForComment: {
    input: z.object({ release: id, format: z.enum(commentFormats) }),
    output: z.object({ path: z.string(), losses: z.array(z.enum(roundTripLossNames)) }),
  },
  /** Asks for files that came back (a dialog in the main process) and reads their bytes. */
  chooseReturns: {
    input: z.null(),
    output: z.array(z.object({ fileName: z.string(), bytes: z.instanceof(Uint8Array) })),
  },
  /** Tells what came back with a file, compared with exactly the text that it was made of. */
  readReturn: { input: returnedFile, output: returnView },
  /** Takes what came back as suggestions and comments: all of it or none. */
  takeReturn: { input: returnedFile, output: returnView },
}
