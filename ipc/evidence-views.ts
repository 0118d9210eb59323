import * as z from 'zod'

export const evidenceView = z.object({
  /** SHA-256 of the bytes. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
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
