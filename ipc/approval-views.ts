import * as z from 'zod'
import type { Embargo } from '../domain/document/attributes'
import { isCalendarDate, isEmbargo } from '../domain/document/attributes'
import { decisionKinds } from '../domain/approval/check-decision'
import { eyesChoices, parsePolicy, type Policy } from '../domain/approval/policy'
import { channelChoices, signOffKinds } from '../domain/approval/sign-off'
import { revisionOrigins } from '../domain/approval/standing'
import { hash, id, instant } from './values'

const calendarDate = z.string().refine(isCalendarDate, 'no calendar date')

/** The rules of an approval; refused where they do not balance (domain/approval/policy). */
export const policyView = z.custom<Policy>((value) => parsePolicy(value).ok)

/** What the window needs to offer the choice of eyes. */
export const eyesView = z.literal(eyesChoices)

export const recordingView = z.object({
  by: z.object({ id: z.string(), name: z.string(), role: z.string() }),
  channel: z.enum(channelChoices),
  evidence: z.object({ hash, fileName: z.string(), isRemoved: z.boolean() }).nullable(),
})

/** What was on the screen of whoever signed: kept with their signature. */
export const seenInput = z.object({
  /** The hash of the PDF that they saw; it is kept as evidence. Null where they saw none. */
  pdf: hash.nullable(),
  /** Whether the changed facts were shown, and which of them were ticked off. */
  factsShown: z.boolean(),
  ticked: z.array(z.string().max(300)).max(2000),
})
export type SeenInput = z.infer<typeof seenInput>

const person = z.object({ id: z.string(), name: z.string(), role: z.string() })

export const signOffView = z.object({
  sequence: z.number(),
  kind: z.enum(signOffKinds),
  person,
  inPlaceOf: person.nullable(),
  isEmergency: z.boolean(),
  recorded: recordingView.nullable(),
  confirms: z.number().nullable(),
  reason: z.string(),
  at: instant,
  /** Fingerprint of the key that signed it; null where it is not signed. */
  key: z.string().nullable(),
  seen: seenInput.nullable(),
})
/** One signature under a revision. */
export type SignOffView = z.infer<typeof signOffView>

export const decisionView = z.object({
  kind: z.enum(decisionKinds),
  person,
  decidedAt: instant,
  reason: z.string(),
  /** How it was said where the person was not at this computer. */
  recorded: recordingView.nullable(),
  key: z.string().nullable(),
})
/** What ended the review of a revision. */
export type DecisionView = z.infer<typeof decisionView>

/** What belongs to a revision beside its bytes. */
export const approvalOfRevision = {
  policy: policyView,
  origin: z.enum(revisionOrigins).nullable(),
  /** The revision whose words were changed by conditions, or whose details were changed. */
  base: z.number().nullable(),
  signOffs: z.array(signOffView),
}

export const deputyshipView = z.object({
  id: z.string(),
  person: z.string(),
  deputy: z.string(),
  firstDay: z.string(),
  lastDay: z.string(),
})
/** Who may decide in whose place, and when. */
export type DeputyshipView = z.infer<typeof deputyshipView>

export const deputyshipDraft = z.object({
  person: id,
  deputy: id,
  firstDay: calendarDate,
  lastDay: calendarDate,
})

/** Issue details as they are changed after the approval of the wording. */
export const detailsDraft = z.object({
  number: z.string().max(200).nullable(),
  issueDate: calendarDate.nullable(),
  embargo: z.custom<Embargo>(isEmbargo).nullable(),
})
export type DetailsDraft = z.infer<typeof detailsDraft>

/** How somebody decided who was not at this computer. */
export const recordingInput = z.object({
  /** Who decided; whoever acts writes it down. */
  person: id,
  channel: z.enum(channelChoices),
  evidence: hash.nullable(),
})
export type RecordingInput = z.infer<typeof recordingInput>
