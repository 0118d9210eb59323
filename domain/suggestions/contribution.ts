import type { Hash } from '../revision/hash'

/** Whose words these are: a person of the store, or one whom a file or a mail names. */
export interface Contributor {
  /** Id of the person in the store, or null. */
  readonly person: string | null
  readonly name: string
}

/** The ways by which words of others come to a release. */
export const contributionWays = ['window', 'file', 'mail'] as const

/** Where words of others came from. */
export interface ContributionSource {
  readonly kind: (typeof contributionWays)[number]
  /** Name of the file, or subject of the mail; empty for what was written in the window. */
  readonly name: string
  /** SHA-256 of the file's or mail's bytes, by which it is known again; null in the window. */
  readonly hash: Hash | null
}

/** What was written in the window. */
export const fromWindow: ContributionSource = { kind: 'window', name: '', hash: null }
