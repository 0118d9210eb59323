import * as z from 'zod'
import { reviewParts, type ReviewSource } from '../domain/import/review/review-passage'
import { offeredEncodings } from '../domain/import/source/offered-encodings'
import { changeChoices, sourceBytes, waitingImport } from './source-views'
import { importedRelease } from './views'
import { id } from './values'

/** A file whose very bytes were imported before, with the draft that it became. */
export const knownImport = z.object({ file: z.string(), id: z.string(), headline: z.string() })
export type KnownImport = z.infer<typeof knownImport>

/** What became of one file: one of the three has one entry. */
export const importOutcome = z.object({
  imported: z.array(importedRelease),
  /** It has more than its text, and waits for `finishImport` or `dropImport`. */
  waiting: z.array(waitingImport),
  known: z.array(knownImport),
})
export type ImportOutcome = z.infer<typeof importOutcome>

const wish = {
  /** It comes along with others: only tracked changes and comments make it wait, not what stands apart from its text. */
  isOneOfMany: z.boolean().optional(),
  /** Import it even where the same bytes were imported before. */
  repeats: z.boolean().optional(),
  as: id.nullable(),
}

const adjustment = z.union([
  z.object({ kind: z.literal('split'), passage: z.number(), at: z.number() }),
  z.object({ kind: z.literal('join'), passage: z.number() }),
  z.object({ passage: z.number(), part: z.enum(reviewParts).nullable() }),
])

/** The encoding that somebody chooses for a text; null finds it. */
const encoding = z.enum(offeredEncodings).nullable()

/** The file that a release was imported from, passage by passage. */
export const importReviewView = z.object({
  file: z.string(),
  source: z.custom<ReviewSource>(),
  /** What a person said of its passages when it was reviewed before. */
  adjustments: z.array(adjustment),
  /** The encoding of a text and why it is that; null where the format says it. */
  encoding: z
    .object({ name: z.string(), reason: z.enum(['mark', 'declared', 'valid', 'letters', 'chosen']) })
    .nullable(),
  chosenEncoding: encoding,
  /** Of the working copy that is replaced where the review is taken over. */
  version: z.number(),
  /** It is read in another encoding than that which the working copy comes from. */
  isOtherReading: z.boolean(),
  /** The working copy is no longer the text that was imported, or that a review made of it. */
  hasChanged: z.boolean(),
  canTakeOver: z.boolean(),
})
export type ImportReviewView = z.infer<typeof importReviewView>

/** Importing files, one after the other, so that the window can say how far it is and stop. */
export const importContract = {
  /** Asks for files or for a folder (a dialog in the main process); nothing is read yet. */
  chooseImports: {
    input: z.object({ from: z.enum(['files', 'folder']) }),
    output: z.object({
      files: z.array(z.object({ ticket: z.string(), name: z.string() })),
      /** What lies in the folder and is not of a format that is read, by its path in it. */
      skipped: z.array(z.string()),
    }),
  },
  /** Imports a file that was chosen. */
  importChosen: { input: z.object({ ticket: id, ...wish }), output: importOutcome },
  /** Imports what was dropped on the window or given as text. */
  importBytes: {
    input: z.object({ fileName: z.string().max(500), bytes: sourceBytes, ...wish }),
    output: importOutcome,
  },
  /** Imports a file that waits, as somebody decided about its tracked changes and comments. */
  finishImport: {
    input: z.object({
      ticket: id,
      changes: z.enum(changeChoices),
      keepsComments: z.boolean(),
      as: id.nullable(),
    }),
    output: importedRelease,
  },
  /** Forgets a file that waits. */
  dropImport: { input: z.object({ ticket: id }), output: z.null() },
  /** Reads the file that a release was imported from once more, in an encoding that somebody chose or in that of before. */
  readImportReview: {
    input: z.object({ release: id, encoding: encoding.optional() }),
    output: importReviewView,
  },
  /**
   * Puts what a person made of the passages in the place of the working copy, in one step that `takeBackReplacement`
   * takes back; null where somebody else has saved since.
   */
  takeOverReview: {
    input: z.object({
      ...{ release: id, baseVersion: z.number(), encoding },
      adjustments: z.array(adjustment).max(10_000),
      as: id.nullable(),
    }),
    output: z.object({ version: z.number(), savedAt: z.string(), checkpoint: z.string() }).nullable(),
  },
}
