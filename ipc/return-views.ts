import * as z from 'zod'
import { roundTripLossNames } from '../domain/returns/round-trip-losses'

const id = z.string().max(100)

/** The office formats in which a text can be sent for comment. */
export const commentFormats = ['docx', 'odt'] as const

/** Texts that go out to be worked on by others, and come back. */
export const returnContract = {
  /** Asks where to (a dialog in the main process) and writes the working copy as a draft that is known when it returns. */
  sendForComment: {
    input: z.object({ release: id, format: z.enum(commentFormats) }),
    output: z.object({ path: z.string(), losses: z.array(z.enum(roundTripLossNames)) }),
  },
}
