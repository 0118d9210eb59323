import type { ReleaseNode } from '../document/parse'
import type { MappingEntry } from './mapping'
import type { ReviewSource } from './review/review-passage'

/** What an import gives. */
export interface Imported {
  readonly release: ReleaseNode
  /** Every passage of the file in its order, and what it became. */
  readonly mapping: readonly MappingEntry[]
  /** Whether letters of the file were put together to normalisation form C. */
  readonly normalised: boolean
  /** The same passages as a person looks them over and says what they are. */
  readonly review: ReviewSource
}
