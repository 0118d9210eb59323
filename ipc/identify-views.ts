import * as z from 'zod'
import { sourceFormats } from '../domain/import/source/source-document'
import { sourceBytes, sourceNoteView } from './source-views'

/** The bytes of a file, or of a pasted text, to be told what they are. */
export const identifyInput = z.object({
  fileName: z.string().max(1000),
  bytes: sourceBytes,
  /** The encoding of a text, where the person has chosen one. */
  encoding: z.string().max(40).nullable().default(null),
})

const difference = z.object({
  kind: z.enum(['typography', 'spacing', 'capitals', 'words', 'missing', 'added']),
  before: z.string(),
  expected: z.string(),
  found: z.string(),
  after: z.string(),
})

const quote = z.object({
  text: z.string(),
  speaker: z.string().nullable(),
  state: z.enum(['whole', 'signs', 'shortened', 'changed', 'missing']),
  pieces: z.array(z.object({ kind: z.enum(['same', 'missing', 'added', 'between']), text: z.string() })),
})

const surroundings = z.object({ words: z.number(), text: z.string() })

const identifiedText = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('same'),
    before: surroundings,
    after: surroundings,
    /** What stands between the text and its end matter and is no part of the release. */
    between: z.array(z.string()),
    /** Whether the media contact stands there as recorded; null where there is none. */
    contact: z.boolean().nullable(),
  }),
  z.object({ kind: z.literal('excerpt') }),
  z.object({
    kind: z.literal('near'),
    /** Share of the revision's words that stand in the text, 0 to 1. */
    share: z.number(),
    differences: z.array(difference),
    /** How many there are; no more than the first hundred are given. */
    differenceCount: z.number(),
    quotes: z.array(quote),
  }),
  z.object({ kind: z.literal('partly'), share: z.number(), quotes: z.array(quote) }),
  z.object({ kind: z.literal('nothing') }),
])

const identifiedRevision = z.object({
  release: z.string(),
  headline: z.string(),
  number: z.number(),
  kennwort: z.string(),
  status: z.enum(['approved', 'inReview', 'changesRequested', 'rejected', 'withdrawn', 'tampered']),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  newerApproved: z.number().nullable(),
})

export const identifiedView = z.object({
  file: z.string(),
  format: z.enum(sourceFormats),
  encoding: z.object({ name: z.string(), reason: z.string() }).nullable(),
  verdict: identifiedText,
  /** The revision that it is about; null where the text is nothing of ours. */
  revision: identifiedRevision.nullable(),
  /** The verdict as a sentence for a mail, in each language of the application. */
  sentence: z.object({ de: z.string(), en: z.string() }),
  /** What stands apart from the file's text and was not compared. */
  notes: z.array(sourceNoteView),
})

/** A revision with the words of a reply. */
export const takenOverView = z.object({
  /** Document JSON. */
  document: z.unknown(),
  /** How many places are changed. */
  taken: z.number(),
  /** What could not be put in without guessing; no more than the first hundred. */
  left: z.array(difference),
})
/** A revision with the words of a reply. */
export type TakenOverView = z.infer<typeof takenOverView>

/** What a text is. */
export type IdentifiedView = z.infer<typeof identifiedView>
export type IdentifiedQuoteView = z.infer<typeof quote>
export type TextDifferenceView = z.infer<typeof difference>
