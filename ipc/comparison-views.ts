import * as z from 'zod'
import { provenFile } from './views'
import { id } from './values'

/** A revision by its number, or null for the working copy. */
const comparedText = z.number().int().min(1).nullable()

/** Channels that write a page about a release: two of its texts compared, who approved one of them, and what the audit log has about it. */
export const comparisonContract = {
  /** Asks for a folder (a dialog in the main process) and writes what is different between two texts of a release there, as a PDF. */
  exportSynopsis: {
    input: z.object({ release: id, from: comparedText, to: comparedText }),
    output: provenFile,
  },
  /** Asks for a folder and writes who approved a revision, when and how, as a PDF. */
  exportApprovalNote: {
    input: z.object({ release: id, revision: z.number().int().min(1) }),
    output: provenFile,
  },
  /**
   * Asks for a folder and writes the newest approved revision with its approval note, synopsis and evidence there, as one
   * PDF for the records; `reference` is the file reference, which may be empty.
   */
  exportRecordCopy: {
    input: z.object({ release: id, reference: z.string().max(200) }),
    output: provenFile,
  },
  /** Asks for a folder and writes what the audit log has about a release there, as a PDF. */
  exportAuditExtract: { input: z.object({ release: id }), output: provenFile },
}
