import * as z from 'zod'
import { exportFormats } from '../domain/export/formats'
import { pageLayouts } from '../domain/export/page-layout'
import { exportFacts } from './export-views'
import { cmsView, mailCopyView } from './mailing-views'
import { document, id, nothing, text } from './values'
import { batchResult, exportResult } from './views'

/** The working copy goes out as a draft, or as one for review; a revision as what its decision makes it. */
const exportSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('workingCopy'), purpose: z.enum(['draft', 'review']).optional() }),
  z.object({ kind: z.literal('revision'), number: z.number() }),
  z.object({ kind: z.literal('approved') }),
])

/** What every export is asked for, of one release or of several. */
const wantedExport = {
  formats: z.array(z.enum(exportFormats)).min(1),
  folder: z.enum(['ask', 'last']).default('ask'),
  /** Of a mail: the lists that it goes to, and whether the PDF goes along. */
  mail: z.object({ lists: z.array(id).max(1000), attachesPdf: z.boolean() }).optional(),
  /** Beside the files: the list of their hashes and checks, and all of it in one ZIP file. */
  manifest: z.boolean().default(false),
  pressKit: z.boolean().default(false),
  /** The PDF carries the canonical form of the release inside (PDF/A-3a). */
  embedsSource: z.boolean().default(false),
}

/** What leaves the application: exports, prints, and texts for other programs. */
export const exportContract = {
  /** What is to be known of a text before it is exported. */
  readExportFacts: { input: z.object({ release: id, source: exportSource }), output: exportFacts },
  /** Exports into a folder: that of the last export, or one that is asked for (a dialog in the main process). */
  exportRelease: {
    input: z.object({
      ...wantedExport,
      release: id,
      source: exportSource,
      layout: z.enum(pageLayouts).default('standard'),
    }),
    output: exportResult,
  },
  /** Several releases one after the other, with one manifest; one that cannot go out does not stop the others. */
  exportReleases: {
    input: z.object({
      ...wantedExport,
      releases: z.array(id).min(1).max(5000),
      source: z.object({ kind: z.enum(['workingCopy', 'approved']) }),
    }),
    output: batchResult,
  },
  /** Stops the export that is under way before its next step. */
  cancelExport: { input: nothing, output: nothing },
  /** Asks for the folder of the next export (a dialog in the main process) and remembers it. */
  chooseExportFolder: { input: nothing, output: z.object({ folder: z.string() }) },
  /** Prints the pages of a text as its export would have them. A text is printed as a draft, a revision as what was decided on it. */
  printPreview: {
    input: z.object({
      release: id,
      source: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('text'), document }),
        z.object({ kind: z.literal('revision'), number: z.number() }),
      ]),
    }),
    output: z.object({ pdf: z.instanceof(Uint8Array) }),
  },
  /** Makes the PDF of a release that is to be printed; fails with `withheld` where it is not proven equal to the text. */
  makePrint: {
    input: z.object({ release: id, source: exportSource, layout: z.enum(pageLayouts) }),
    output: z.object({ pdf: z.instanceof(Uint8Array) }),
  },
  /** Gives pages, each a PNG of an A4 sheet, to a printer that the person chooses in the system's dialog. */
  printPages: {
    input: z.object({ pages: z.array(z.instanceof(Uint8Array)).min(1).max(1000) }),
    output: z.object({ outcome: z.enum(['printed', 'cancelled', 'noPrinter']) }),
  },
  /** The text of a release as a mail has it, for the clipboard. */
  readMailCopy: { input: z.object({ release: id, source: exportSource }), output: mailCopyView },
  /** Asks where to (a dialog in the main process) and writes the draft of a mail that asks for the approval of a revision. */
  saveApprovalRequest: {
    input: z.object({ release: id, revision: z.number(), deadline: text(200).nullable(), from: text(200) }),
    output: z.object({ path: z.string() }),
  },
  /** What the fields of a CMS take of a release. */
  readCmsFields: { input: z.object({ release: id, source: exportSource }), output: cmsView },
}
