import * as z from 'zod'
import { commentEntryKinds } from '../domain/comments/comment-thread'
import { contributionWays } from '../domain/suggestions/contribution'
import { suggestionAnswers } from '../domain/suggestions/suggestion-set'
import { document, hash, id, instant } from './values'

/** Document JSON; the handler parses it by the grammar. */
const place = z.number().int().min(0).max(10_000_000)

/** The schema of a `Contributor`. */
const contributor = z.object({ person: z.string().nullable(), name: z.string() })

/** The schema of a `ContributionSource`. */
const source = z.object({
  kind: z.enum(contributionWays),
  name: z.string(),
  hash: hash.nullable(),
})

/** The schema of a `CommentAnchor`. */
const anchor = z
  .object({
    block: id.nullable(),
    index: place,
    text: z.string().max(1_000_000),
    from: place,
    to: place,
  })
  .refine(
    ({ from, to, text }) => from <= to && to <= text.length,
    'the quoted words do not stand in the text',
  )

/** The schema of a `CommentThread`. */
export const commentThreadView = z.object({
  id: z.string(),
  anchor,
  source,
  revision: z.number().nullable(),
  entries: z.array(
    z.object({ kind: z.enum(commentEntryKinds), from: contributor, text: z.string(), at: instant }),
  ),
})

/** The schema of a `SuggestionDecision`. */
const decision = z.object({
  change: z.string(),
  answer: z.enum(suggestionAnswers),
  before: z.string(),
  after: z.string(),
  by: contributor,
  at: instant,
})

export const suggestionSetView = z.object({
  id: z.string(),
  from: contributor,
  at: instant,
  source,
  revision: z.number().nullable(),
  /** Document JSON of both texts; null where they do not fit the grammar of this program. */
  texts: z.object({ base: z.unknown(), changed: z.unknown() }).nullable(),
  /** Counts the saves while it is being written. */
  version: z.number(),
  isFinished: z.boolean(),
  /** Whether an approver is changing the submitted text in it, to sign it with their approval. */
  isConditions: z.boolean(),
  note: z.string(),
  decisions: z.array(decision),
})
/** A suggestion set as it crosses to the window. */
export type SuggestionSetView = z.infer<typeof suggestionSetView>

const words = z.string().max(20_000)

/** Comments on a release, and changes that are suggested for it. */
export const contributionContract = {
  /** All comments and suggestions of a release, oldest first. */
  readContributions: {
    input: z.object({ release: id }),
    output: z.object({ threads: z.array(commentThreadView), sets: z.array(suggestionSetView) }),
  },
  /** Comments on words of the working copy, or of a revision; answers with the id of the thread. */
  addComment: {
    input: z.object({ release: id, anchor, revision: z.number().nullable(), text: words, as: id }),
    output: z.object({ id: z.string() }),
  },
  /** Answers a comment (then with a text), resolves it or opens it again. */
  continueComment: {
    input: z.object({ release: id, thread: id, kind: z.enum(commentEntryKinds), text: words, as: id }),
    output: z.null(),
  },
  /**
   * Saves what somebody suggests while they write it: a new set where none is named. Answers with the set's id, another
   * one where it was saved elsewhere in between, and its version.
   */
  writeSuggestions: {
    input: z.object({
      release: id,
      set: id.nullable(),
      /** 0 for a new set. */
      baseVersion: z.number(),
      base: document,
      changed: document,
      /** The revision that the base is, or null for the working copy. */
      revision: z.number().nullable(),
      isFinished: z.boolean(),
      isConditions: z.boolean(),
      /** What an approver says with conditions. */
      note: z.string().max(4_000),
      as: id,
    }),
    output: z.object({ id: z.string(), version: z.number() }),
  },
  /** Gives up a set about which nothing was decided. */
  dropSuggestions: { input: z.object({ release: id, set: id, as: id }), output: z.null() },
  /** Records what somebody said to changes of a set. The text is saved apart. */
  decideSuggestions: {
    input: z.object({
      release: id,
      set: id,
      changes: z.array(z.string().max(64)).min(1).max(100_000),
      answer: z.enum(suggestionAnswers),
      as: id,
    }),
    output: z.null(),
  },
}
