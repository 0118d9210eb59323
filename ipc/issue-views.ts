import * as z from 'zod'
import { correctionGrades, issueEventKinds, successorKinds } from '../domain/issue/issue-events'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
/** An instant, ISO 8601 in UTC. */
const instant = z.iso.datetime()

export const issueEventView = z.object({
  sequence: z.number(),
  kind: z.enum(issueEventKinds),
  revision: z.number(),
  /** When it happened, and when it was written down. */
  at: z.string(),
  recordedAt: z.string(),
  /** Name of the person who wrote it down. */
  recordedBy: z.string(),
  evidence: z.object({ hash, fileName: z.string(), isRemoved: z.boolean() }).nullable(),
  note: z.string(),
})
/** Something that happened to a release after its approval. */
export type IssueEventView = z.infer<typeof issueEventView>

export const linkedRelease = z.object({
  id: z.string(),
  headline: z.string(),
  kind: z.enum(successorKinds),
  grade: z.enum(correctionGrades).nullable(),
  /** The revision of the original. */
  revision: z.number(),
  madeAt: z.string(),
})
/** A release that follows another, or the one that it follows. */
export type LinkedRelease = z.infer<typeof linkedRelease>

export const issueView = z.object({
  events: z.array(issueEventView),
  /** What this release corrects, replaces or withdraws. */
  original: linkedRelease.nullable(),
  /** What corrects, replaces or withdraws this release, the newest first. */
  successors: z.array(linkedRelease),
})
/** What became of a release after its approval. */
export type IssueView = z.infer<typeof issueView>

export const issueEventDraft = z.object({
  kind: z.enum(['sent', 'online']),
  at: instant,
  evidence: hash.nullable(),
  note: z.string().max(4000),
})

export const gradeInput = z.enum(correctionGrades)

export const readIssueEvidence = z.object({
  /** What the file says it is, when that was, and the hash under which it is kept. */
  kind: z.enum(['sent', 'online']),
  at: instant.nullable(),
  evidence: hash,
})
