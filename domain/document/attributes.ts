import type { PressImage } from './press-images'

/** The kinds of release. What a kind requires is readiness, not schema. */
export const releaseKinds = [
  'pressRelease',
  'statement',
  'advisory',
  'invitation',
  'correction',
  'biography',
  'factSheet',
] as const

export type ReleaseKind = (typeof releaseKinds)[number]

/** Until when newsrooms are asked to hold the release: an instant (ISO 8601, UTC) shown in its time zone (IANA), or the start of the speech. */
export type Embargo =
  | { readonly kind: 'until'; readonly instant: string; readonly timeZone: string }
  | { readonly kind: 'startOfSpeech' }

/**
 * What an empty text block asks for. It is no part of the wording: it stands beside the text, is never exported, and
 * says nothing any more once the block has words.
 */
export interface Prompt {
  readonly text: string
  /** Whether an empty block stops the approval. */
  readonly isRequired: boolean
}

/** The attributes of the `release` node. Number, issue date and embargo are issue details, the rest is wording. */
export interface ReleaseAttributes {
  /** BCP 47 tag of the language that the release is written in. */
  readonly language: string
  readonly kind: ReleaseKind
  readonly organisation: string
  readonly keywords: readonly string[]
  readonly teaser: string
  /** Pictures for newsrooms, not in the text, in the order in which they are offered. */
  readonly pressImages: readonly PressImage[]
  readonly number: string | null
  /** Calendar date, `YYYY-MM-DD`. */
  readonly issueDate: string | null
  readonly embargo: Embargo | null
}

/** The names of the attributes that are issue details. */
export const detailAttributes = ['number', 'issueDate', 'embargo'] as const

const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** Whether a link may stand in a release: an absolute address of a scheme that cannot run anything. */
export function isAllowedLink(href: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*:)[^\s\u0000-\u001f]+$/i.exec(href)?.[1]
  return scheme !== undefined && linkSchemes.has(scheme.toLowerCase())
}

export function isReleaseKind(value: unknown): value is ReleaseKind {
  return releaseKinds.some((kind) => kind === value)
}

/** Whether this is a calendar date that exists, `YYYY-MM-DD`. */
export function isCalendarDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** Whether this is a time zone that the runtime knows by its IANA name. */
export function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string') return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

export function isEmbargo(value: unknown): value is Embargo {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false
  const keys = Object.keys(value).sort().join()
  if (value.kind === 'startOfSpeech') return keys === 'kind'
  return (
    value.kind === 'until' &&
    keys === 'instant,kind,timeZone' &&
    'instant' in value &&
    typeof value.instant === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(value.instant) &&
    !Number.isNaN(Date.parse(value.instant)) &&
    'timeZone' in value &&
    isTimeZone(value.timeZone)
  )
}

export function isPrompt(value: unknown): value is Prompt {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).sort().join() === 'isRequired,text' &&
    'text' in value &&
    typeof value.text === 'string' &&
    'isRequired' in value &&
    typeof value.isRequired === 'boolean'
  )
}
