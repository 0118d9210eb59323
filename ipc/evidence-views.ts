import * as z from 'zod'
import { evidenceLimit } from '../domain/approval/evidence-type'
import { hash, id, reason, text } from './values'

/** The bytes of a file that is to be kept. */
export const evidenceBytes = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length <= evidenceLimit, 'larger than evidence may be')

export const evidenceView = z.object({
  /** SHA-256 of the bytes. */
  hash,
  fileName: z.string(),
  mediaType: z.string(),
  /** In bytes. */
  size: z.number(),
  addedAt: z.string(),
  /** Name of the person. */
  addedBy: z.string(),
  /** Who removed the bytes, when and why; null while they are kept. */
  removal: z.object({ removedAt: z.string(), removedBy: z.string(), reason: z.string() }).nullable(),
})
/** A file that shows what somebody said outside the application: a mail, a scan, a photo, a note. */
export type EvidenceView = z.infer<typeof evidenceView>

/** Keeping such files, giving them back, and removing them in time. */
export const evidenceContract = {
  /** Keeps a file that shows what somebody said outside the application. The same bytes are kept once. */
  addEvidence: {
    input: z.object({
      fileName: text(500),
      bytes: evidenceBytes,
      as: id,
    }),
    output: evidenceView,
  },
  /** Asks where to (a dialog in the main process) and writes the file there. */
  saveEvidence: { input: z.object({ evidence: hash }), output: z.object({ path: z.string() }) },
  /** The files that a release was imported from. */
  listOriginals: { input: z.object({ release: id }), output: z.array(evidenceView) },
  /** Removes the bytes for good; hash, name and reason stay on record. */
  removeEvidence: { input: z.object({ evidence: hash, as: id, reason }), output: evidenceView },
}
