import * as z from 'zod'
import { decisionKinds } from '../domain/approval/check-decision'
import {
  deputyshipDraft,
  deputyshipView,
  detailsDraft,
  policyView,
  recordingInput,
  seenInput,
} from './approval-views'
import { document, id, nothing, reason } from './values'
import { revisionView } from './views'

/** Submitting a release, deciding about it, and the rules by which an office does. */
export const approvalContract = {
  /** Submits the working copy; `policy` where this release goes by other rules than those of the office. */
  submitRelease: {
    input: z.object({ release: id, as: id, note: reason, policy: policyView.nullable().optional() }),
    output: revisionView,
  },
  withdrawSubmission: { input: z.object({ release: id, as: id }), output: nothing },
  decideRevision: {
    input: z.object({
      release: id,
      revision: z.number(),
      kind: z.enum(decisionKinds),
      as: id,
      reason,
      /** In whose place whoever acts decides, as their deputy. */
      inPlaceOf: id.nullable().optional(),
      /** Approves at once, by one person, with a mark that stays. */
      isEmergency: z.boolean().optional(),
      /** Set where somebody else decided, elsewhere, and whoever acts only writes it down. */
      recorded: recordingInput.nullable().optional(),
      seen: seenInput.nullable().optional(),
    }),
    output: revisionView,
  },
  /** Approves with changed words: they become the next revision, which counts once an author has accepted it. */
  approveWithConditions: {
    input: z.object({
      release: id,
      revision: z.number(),
      document,
      as: id,
      reason,
      /** Set where somebody else approved so, elsewhere, and whoever acts only writes it down. */
      recorded: recordingInput.nullable().optional(),
    }),
    output: revisionView,
  },
  acceptConditions: {
    input: z.object({ release: id, revision: z.number(), as: id }),
    output: revisionView,
  },
  /** Confirms an approval that an author recorded without evidence. */
  confirmRecorded: {
    input: z.object({ release: id, revision: z.number(), sequence: z.number(), as: id }),
    output: revisionView,
  },
  /** Signs second under an emergency approval. */
  countersign: { input: z.object({ release: id, revision: z.number(), as: id }), output: revisionView },
  /** Notes that whoever acts knows of a revision. */
  acknowledge: { input: z.object({ release: id, revision: z.number(), as: id }), output: revisionView },
  /** Changes the issue details of an approved release; they hold once a second person has confirmed them. */
  changeDetails: {
    input: z.object({ release: id, details: detailsDraft, as: id, note: reason }),
    output: revisionView,
  },
  confirmDetails: { input: z.object({ release: id, revision: z.number(), as: id }), output: revisionView },
  /** Takes changed details back that nobody has confirmed. */
  withdrawDetails: { input: z.object({ release: id, revision: z.number(), as: id }), output: nothing },

  /** The rules by which the office approves. */
  readPolicy: { input: nothing, output: policyView },
  savePolicy: { input: z.object({ policy: policyView, as: id.nullable() }), output: policyView },
  /** The deputies that are in force or to come. */
  listDeputies: { input: nothing, output: z.array(deputyshipView) },
  addDeputy: { input: deputyshipDraft.extend({ as: id }), output: deputyshipView },
  endDeputy: { input: z.object({ deputyship: id, as: id }), output: nothing },
}
