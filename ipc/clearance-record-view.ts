import * as z from 'zod'
import { clearanceKinds } from '../domain/approval/clearance/clearance-record'
import { hash } from './values'

/** The schema of a `ClearanceRecord`. */
export const clearanceView = z.object({
  quoteHash: hash,
  wording: z.string(),
  speaker: z.string().nullable(),
  role: z.string().nullable(),
  kind: z.enum(clearanceKinds),
  by: z.string(),
  channel: z.string(),
  evidence: hash.nullable(),
  note: z.string(),
  recordedBy: z.string(),
  at: z.string(),
})
