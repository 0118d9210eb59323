import { labelsFor } from '../page-labels'
import type { PageModel, TextRole } from '../page-model'
import { releaseUrn, type TextIdentity } from '../text-identity'
import { renderBody } from './render-body'

/** A release as the feeds of agencies have it: fields beside a body. What is empty is null or missing. */
export interface FeedItem {
  /** The same for all revisions. */
  readonly urn: string
  /** Number of the revision, null for a working copy. */
  readonly version: number | null
  /** ISO 8601 in UTC. */
  readonly versionCreated: string
  readonly language: string
  /** IPTC's publishing status: drafts and what is under embargo are withheld, so that no system shows them by itself. */
  readonly status: 'usable' | 'withheld'
  /** The instant at which the embargo ends, `unknown` where it ends with the start of a speech, null where there is none. */
  readonly embargoedUntil: string | null
  /** Embargo and draft mark, for the staff of who receives it. */
  readonly notes: readonly string[]
  readonly title: string
  readonly kicker: string | null
  readonly headline: string | null
  readonly subheadline: string | null
  readonly teaser: string | null
  readonly keywords: readonly string[]
  readonly organisation: string | null
  readonly number: string | null
  /** Calendar date. */
  readonly issueDate: string | null
  /** What kind of release it is, in its language. */
  readonly genre: string
  readonly wordingHash: string
  /** HTML that is well-formed XML. */
  readonly body: string
}

/** What a feed says of a page. */
export function buildFeedItem(page: PageModel, identity: TextIdentity): FeedItem {
  const headOf = (wanted: TextRole): string | null =>
    page.head
      .find(({ role }) => role === wanted)
      ?.runs.map(({ text }) => text)
      .join('') ?? null
  return {
    urn: releaseUrn(identity),
    version: page.revision?.number ?? null,
    versionCreated: identity.since,
    language: page.language,
    status: page.purpose === 'final' ? 'usable' : 'withheld',
    embargoedUntil: page.embargo === null ? null : (page.embargoedUntil ?? 'unknown'),
    notes: [page.embargo, page.draftMark].flatMap((mark) => (mark === null ? [] : [mark.text])),
    title: page.title,
    kicker: headOf('kicker'),
    headline: headOf('headline'),
    subheadline: headOf('subheadline'),
    teaser: page.teaser.trim() === '' ? null : page.teaser,
    keywords: page.keywords.filter((keyword) => keyword.trim() !== ''),
    organisation: page.organisation.trim() === '' ? null : page.organisation,
    number: page.number,
    issueDate: page.issueDate,
    genre: labelsFor(page.language).kinds[page.releaseKind],
    wordingHash: identity.wordingHash,
    body: renderBody(page),
  }
}
