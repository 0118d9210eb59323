import * as z from 'zod'
import { provenFile } from './views'

/** A revision by its number, or null for the working copy. */
const comparedText = z.number().int().min(1).nullable()

/** Channels about two texts of a release compared. */
export const comparisonContract = {
  /** Asks for a folder (a dialog in the main process) and writes what is different between two texts of a release there, as a PDF. */
  exportSynopsis: {
    input: z.object({ release: z.string().max(100), from: comparedText, to: comparedText }),
    output: provenFile,
  },
}
