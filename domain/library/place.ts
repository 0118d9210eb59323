/** Where a release lies: among the others, put aside, or thrown away. */
export const libraryPlaces = ['library', 'archive', 'bin'] as const

export type LibraryPlace = (typeof libraryPlaces)[number]

/** Why a release stays where it is. */
export type KeptReason =
  /** It has a revision or a recorded decision, which nobody may delete. */
  | 'recorded'
  /** Somebody is asked to decide on it. */
  | 'inReview'
  /** Only what lies in the bin is deleted. */
  | 'notInBin'
