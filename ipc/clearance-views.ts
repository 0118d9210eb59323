import * as z from 'zod'
import { clearanceKinds, clearanceNoteLimit } from '../domain/approval/clearance/clearance-record'
import { hash, id } from './values'

const name = z.string().max(300)

/** The formats in which a clearance sheet goes out: on paper, and as a mail with the PDF in it. */
export const sheetFormats = ['pdf', 'eml'] as const

export type SheetFormat = (typeof sheetFormats)[number]

/** Whose quotes a sheet is about: a speaker by the fullest name that the release gives, or everybody. */
const sheetOf = { release: id, speaker: name.nullable(), as: id }

export const clearanceSheetView = z.object({
  written: z.array(z.object({ format: z.enum(sheetFormats), path: z.string() })),
  /** One sentence a file that was not proven equal to the sheet. */
  withheld: z.array(z.string()),
  /** How many quotes it asks about. */
  quotes: z.number(),
})
/** What came of a clearance sheet. */
export type ClearanceSheetView = z.infer<typeof clearanceSheetView>

/** Clearing quotes, and the sheet that asks for it. The records themselves come with `openRelease`. */
export const clearanceContract = {
  /** Records the same of some quotes, named by their hashes: of the working copy, or of the newest revision. */
  recordClearance: {
    input: z.object({
      release: id,
      quotes: z.array(hash).min(1).max(1000),
      kind: z.enum(clearanceKinds),
      /** Who cleared or refused; may be empty for what nobody answered. */
      by: name,
      channel: name,
      evidence: hash.nullable(),
      note: z.string().max(clearanceNoteLimit),
      as: id,
    }),
    output: z.null(),
  },
  /** Writes the sheet into a folder that is asked for (a dialog in the main process), and marks its quotes as sent. */
  exportClearanceSheet: {
    input: z.object({ ...sheetOf, formats: z.array(z.enum(sheetFormats)).min(1) }),
    output: clearanceSheetView,
  },
  /** The sheet as the text of a mail, for the clipboard; its quotes are marked as sent. */
  copyClearanceSheet: {
    input: z.object(sheetOf),
    output: z.object({ html: z.string(), plain: z.string(), quotes: z.number() }),
  },
}
