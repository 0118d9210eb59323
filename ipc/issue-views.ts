import * as z from 'zod'
import { correctionGrades, issueEventKinds, successorKinds } from '../domain/issue/issue-events'
import { evidenceBytes } from './evidence-views'
import { hash, id, reason, text } from './values'

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

/** What is noted of a release after its approval, and what follows it. */
export const issueContract = {
  /** What became of a release after its approval. */
  readIssue: { input: z.object({ release: id }), output: issueView },
  /** Keeps a sent mail or a saved page as evidence and reads from it when that was; null where it does not say. */
  readIssueEvidence: {
    input: z.object({
      fileName: text(500),
      bytes: evidenceBytes,
      as: id,
    }),
    output: readIssueEvidence,
  },
  /** Notes that the approved release was sent or stands online; with the first such note it is issued. */
  recordIssue: { input: z.object({ release: id, event: issueEventDraft, as: id }), output: issueView },
  /** Makes a correction of an issued release, a draft linked to it. */
  correctRelease: {
    input: z.object({ release: id, grade: gradeInput, as: id }),
    output: z.object({ id: z.string() }),
  },
  /** Makes a new version of an issued release, a draft linked to it. */
  startNewVersion: { input: z.object({ release: id, as: id }), output: z.object({ id: z.string() }) },
  /** Withdraws an issued release, and makes the draft of a retraction that tells newsrooms so. */
  retractRelease: {
    input: z.object({ release: id, reason, as: id }),
    output: z.object({ id: z.string() }),
  },
}
