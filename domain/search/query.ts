/** What is searched for, and how strictly. */
export interface SearchQuery {
  /** Plain words, or the source of a regular expression. */
  readonly words: string
  readonly matchesCase: boolean
  /** Only where no letter, digit or underscore of any script stands directly before or behind. */
  readonly wholeWord: boolean
  readonly isExpression: boolean
}

/** What is put in the place of a hit. */
export interface Replacement {
  /** Plain text; of an expression also `$&`, `$1` and `$<name>`, `$$` for the sign itself. */
  readonly text: string
  /** Haus → Wohnung, HAUS → WOHNUNG, haus → wohnung. */
  readonly keepsCase: boolean
}

/** What is wrong with an expression. */
export const expressionFaults = [
  'openGroup',
  'unopenedGroup',
  'openClass',
  'nothingToRepeat',
  'quantifier',
  'escape',
  'range',
  'other',
] as const
export type ExpressionFault = (typeof expressionFaults)[number]

/** Why nothing can be searched for. */
export type SearchFailure =
  | { readonly kind: 'expressionInvalid'; readonly fault: ExpressionFault }
  /** The expression takes more steps on this text than anybody wants to wait for. */
  | { readonly kind: 'expressionTooCostly' }

/** A query that finds nothing until words are put in. */
export const emptyQuery: SearchQuery = {
  words: '',
  matchesCase: false,
  wholeWord: false,
  isExpression: false,
}
