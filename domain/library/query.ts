import type { Status } from '../approval/status'
import type { ReleaseKind } from '../document/attributes'
import type { LibraryPlace } from './place'

export const librarySorts = ['changed', 'issued', 'headline', 'status'] as const
export type LibrarySort = (typeof librarySorts)[number]

/** `past`: the embargo has ended. One until the start of a speech never ends by the clock. */
export const embargoFilters = ['any', 'running', 'past'] as const
export type EmbargoFilter = (typeof embargoFilters)[number]

export const personRoles = ['any', 'wrote', 'decided', 'quoted'] as const
export type PersonRole = (typeof personRoles)[number]

/** `issued` is the issue date, and the day of the last change where there is none. */
export const timeFields = ['issued', 'changed'] as const
export type TimeField = (typeof timeFields)[number]

/** What the library shows of all releases, and in which order. */
export interface LibraryQuery {
  readonly words: string
  /** `everywhere` is library and archive. Words are looked for in the archive as well, unless the bin is asked. */
  readonly place: LibraryPlace | 'everywhere'
  readonly status: Status | null
  readonly kind: ReleaseKind | null
  /** The primary language, e.g. `de`. */
  readonly language: string | null
  readonly embargo: EmbargoFilter | null
  readonly person: { readonly name: string; readonly role: PersonRole } | null
  /** Calendar days, both included; null is open. */
  readonly time: {
    readonly field: TimeField
    readonly from: string | null
    readonly to: string | null
  } | null
  readonly sort: LibrarySort
  readonly offset: number
  /** How many releases at most; null for all. */
  readonly limit: number | null
  /** Answers with the page in which this release stands, and its position. */
  readonly around: string | null
}

/** What holds where nothing else is asked. */
export const defaultLibraryQuery: LibraryQuery = {
  words: '',
  place: 'library',
  status: null,
  kind: null,
  language: null,
  embargo: null,
  person: null,
  time: null,
  sort: 'changed',
  offset: 0,
  limit: null,
  around: null,
}
