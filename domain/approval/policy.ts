import { fail, ok, type Result } from '../result'

/** How many pairs of eyes see a text before it goes out; the authors are the first. */
export const eyesChoices = [2, 4, 6] as const
export type Eyes = (typeof eyesChoices)[number]

/** Somebody who signs off a part of their own before the final approval. */
export interface SignOffStep {
  /** A person's id. */
  readonly person: string
  /** What they answer for, e.g. "Legal"; may be empty. */
  readonly part: string
}

/** The rules by which a revision is approved: those of the office, or of one submission; recorded with each revision. */
export interface Policy {
  readonly eyes: Eyes
  /** Who signs off before the final approval. */
  readonly signOffs: readonly SignOffStep[]
  /** Whether they sign in the order of the list, or as it comes. */
  readonly isOrdered: boolean
  /** Ids of people who are to know of it; they never hold anything up. */
  readonly toInform: readonly string[]
  /** What a quote without clearance means for the approval. */
  readonly openQuotes: 'warn' | 'stop'
  /** Whether the approver ticks off every changed fact. */
  readonly ticksFacts: boolean
  /** Whether only signed decisions count, so that whoever decides needs a passphrase. */
  readonly needsSignatures: boolean
  /** Until when an answer is awaited, an instant; the window says when it has passed, nothing else happens. */
  readonly deadline: string | null
}

/** What holds until an office has said otherwise. */
export const defaultPolicy: Policy = {
  eyes: 4,
  signOffs: [],
  isOrdered: false,
  toInform: [],
  openQuotes: 'warn',
  ticksFacts: false,
  needsSignatures: false,
  deadline: null,
}

/** How many people besides the authors have to agree. */
export const othersNeeded = (eyes: Eyes): number => eyes / 2 - 1

/** Why a policy cannot be what an approval goes by. */
export type PolicyRefusal =
  | { readonly kind: 'policyUnreadable' }
  /** The same person is to sign off twice, which is one pair of eyes. */
  | { readonly kind: 'signsOffTwice'; readonly person: string }

const limit = 20

/** Reads a policy out of an unknown value, such as stored JSON; refuses what would not balance. */
export function parsePolicy(value: unknown): Result<Policy, PolicyRefusal> {
  if (!isObject(value) || !isPolicy(value)) return fail({ kind: 'policyUnreadable' })
  const people = value.signOffs.map(({ person }) => person)
  const twice = people.find((person, index) => people.indexOf(person) !== index)
  if (twice !== undefined) return fail({ kind: 'signsOffTwice', person: twice })
  const { eyes, signOffs, isOrdered, toInform, openQuotes, ticksFacts, needsSignatures, deadline } = value
  return ok({ eyes, signOffs, isOrdered, toInform, openQuotes, ticksFacts, needsSignatures, deadline })
}

type Unknown = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null

function isPolicy(value: Unknown): value is Unknown & Policy {
  const { eyes, signOffs, isOrdered, toInform, openQuotes, ticksFacts, needsSignatures, deadline } = value
  return (
    eyesChoices.some((choice) => choice === eyes) &&
    isListOf(signOffs, isStep) &&
    isListOf(toInform, (person) => typeof person === 'string') &&
    (openQuotes === 'warn' || openQuotes === 'stop') &&
    [isOrdered, ticksFacts, needsSignatures].every((flag) => typeof flag === 'boolean') &&
    (deadline === null || (typeof deadline === 'string' && !Number.isNaN(Date.parse(deadline))))
  )
}

const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= limit && value.every(isItem)

const isStep = (value: unknown): value is SignOffStep =>
  isObject(value) && typeof value.person === 'string' && typeof value.part === 'string'
