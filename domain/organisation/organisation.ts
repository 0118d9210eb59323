import { defaultDesign, type Design } from '../export/design/design'
import type { InterfaceLanguage } from '../language'
import type { Hash } from '../revision/hash'

/** What stands under the text: nothing, the word for the end in the release's language, signs, or words of the office. */
export const endMarks = ['none', 'word', 'hashes', 'custom'] as const
export type EndMark = (typeof endMarks)[number]

/**
 * Who sends the releases of a store, and how their pages look. It is no part of a release: approvals do not sign it, and
 * pages that are printed later show what holds then.
 */
export interface Organisation {
  /** Full name; where it is empty there is no letterhead unless there is a logo. */
  readonly name: string
  /** For the foot of the sheets. */
  readonly shortName: string
  /** The language in which name, contact block and labels are written. */
  readonly language: InterfaceLanguage
  /** Whether the letterhead has the name beside the logo; some logos hold it. */
  readonly showsName: boolean
  readonly logo: { readonly asset: Hash } | null
  /** Press office, address, telephone. */
  readonly contactLines: readonly string[]
  readonly pressMailbox: string
  readonly webAddress: string
  /** Who answers for the text under press law ("V. i. S. d. P."); both may be empty. */
  readonly imprint: { readonly name: string; readonly address: string }
  /** Stands at the foot of each sheet in place of the name. */
  readonly footLine: string
  /** What the office calls a press release, and what it writes before an embargo; empty for the usual words. */
  readonly labels: { readonly pressRelease: string; readonly embargo: string }
  /** Whether statements and what is embargoed until a speech begins say that the spoken word prevails. */
  readonly notesSpokenWord: boolean
  readonly endMark: EndMark
  readonly customEndMark: string
  readonly showsCharacterCount: boolean
  readonly design: Design
}

export const organisationLimits = {
  name: 120,
  shortName: 60,
  contactLines: 8,
  contactLine: 70,
  address: 80,
  imprint: 160,
  footLine: 90,
  label: 40,
  endMark: 40,
} as const

/** What holds until somebody says who sends. */
export const noOrganisation: Organisation = {
  name: '',
  shortName: '',
  language: 'de',
  showsName: true,
  logo: null,
  contactLines: [],
  pressMailbox: '',
  webAddress: '',
  imprint: { name: '', address: '' },
  footLine: '',
  labels: { pressRelease: '', embargo: '' },
  notesSpokenWord: false,
  endMark: 'none',
  customEndMark: '',
  showsCharacterCount: false,
  design: defaultDesign,
}
