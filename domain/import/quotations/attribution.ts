import type { Speaker } from './persons'

/** What the words around a quotation say of who speaks. */
export interface Attribution {
  readonly kind: 'after' | 'before'
  /** Null where the words attribute the quotation without naming anybody that can be told. */
  readonly speaker: Speaker | null
  /** A verb or word of saying stands there, not only a name. */
  readonly isSure: boolean
}

/** Somebody named before. */
export const pronoun: Speaker = { name: null, role: null, isPronoun: true }

/** The part of a phrase before a clause of its own starts. */
export const firstClause = (phrase: string): string =>
  phrase.split(
    /[\s\u00a0](?:und|and|et|während|while|because|weil|nachdem|bevor|wobei)[\s\u00a0](?=\p{Ll})/u,
  )[0] ?? phrase
