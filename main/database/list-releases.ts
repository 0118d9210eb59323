import type { Passage } from '../../domain/document/passages'
import { defaultLibraryQuery, type LibraryQuery } from '../../domain/library/query'
import type { LibraryPlace } from '../../domain/library/place'
import { ok } from '../../domain/result'
import type { PassageView, ReleaseList, ReleaseSummary } from '../../ipc/views'
import type { Connection } from './connection'
import { filterReleases } from './filter-releases'
import { languagesOfReleases } from './language-versions'
import { cutExcerpt, findHits, parseSearchQuery, type SearchTerm } from './search-query'
import { searchReleases } from './search'
import type { StoreContext, StoreResult } from './store-context'

/** For this many results of a list without end the hits are looked up; nobody reads more of them. */
const passagesLimit = 100

/** How many passages of a release are shown; the others are counted. */
const shownPassages = 4

/** Releases that fit a query, in its order, with the hits of its words; one page of them where it has a limit. */
export function listReleases(
  { connection }: StoreContext,
  asked: Partial<LibraryQuery> & { readonly now?: string },
): StoreResult<ReleaseList> {
  const query = { ...defaultLibraryQuery, ...asked }
  const terms = parseSearchQuery(query.words)
  const isSearch = query.words.trim() !== ''
  const ids = matching(connection, query, terms, isSearch, asked.now ?? new Date().toISOString())
  const position = query.around === null ? -1 : ids.indexOf(query.around)
  const { limit } = query
  const offset = position < 0 || limit === null ? query.offset : Math.floor(position / limit) * limit
  const page = limit === null ? ids.slice(offset) : ids.slice(offset, offset + limit)
  return ok({
    total: ids.length,
    offset,
    position: position < 0 ? null : position,
    counts: countPlaces(connection),
    releases: readSummaries(connection, page, terms),
  })
}

function matching(
  connection: Connection,
  query: LibraryQuery,
  terms: readonly SearchTerm[],
  isSearch: boolean,
  now: string,
): readonly string[] {
  if (isSearch && terms.length === 0) return []
  const filtered = filterReleases(connection, query, { searchesArchive: isSearch, now })
  if (!isSearch) return filtered
  const found = searchReleases(connection, terms)
  return filtered.filter((id) => found.has(id))
}

function countPlaces(connection: Connection): Readonly<Record<LibraryPlace, number>> {
  const rows = connection
    .prepare<[], { readonly place: LibraryPlace; readonly count: number }>(
      'SELECT place, count(*) AS count FROM release GROUP BY place',
    )
    .all()
  const counts = { library: 0, archive: 0, bin: 0 }
  for (const { place, count } of rows) counts[place] = count
  return counts
}

type SummaryRow = Omit<ReleaseSummary, 'languages' | 'excerpt' | 'passages' | 'morePassages'>

function readSummaries(
  connection: Connection,
  ids: readonly string[],
  terms: readonly SearchTerm[],
): ReleaseSummary[] {
  const summary = connection.prepare<[string], SummaryRow>(
    `SELECT release.id, release.number, release.kind, release.language, release.headline,
       release.status, release.place, release.issue_date AS issueDate, release.embargo,
       release.changed_at AS changedAt, person.name AS changedBy,
       (SELECT max(number) FROM revision WHERE revision.release = release.id) AS revision,
       (SELECT max(revision) FROM decision WHERE decision.release = release.id AND kind = 'approved')
         AS approvedRevision,
       release.open_stops AS openStops,
       (SELECT CASE WHEN max(kind = 'countersignature') THEN 'countersigned' ELSE 'open' END
        FROM sign_off
        WHERE sign_off.release = release.id AND sign_off.revision = (
          SELECT max(number) FROM revision
            JOIN decision ON decision.release = revision.release AND decision.revision = number
          WHERE revision.release = release.id AND decision.kind = 'approved' AND origin IS NOT 'details')
        HAVING max(is_emergency) = 1) AS emergency
     FROM release LEFT JOIN person ON person.id = release.changed_by WHERE release.id = ?`,
  )
  const passages = connection
    .prepare<[string], string>('SELECT passages FROM search_text WHERE release = ?')
    .pluck()
  const languagesOf = languagesOfReleases(connection)
  return ids.flatMap((id, index) => {
    const row = summary.get(id)
    if (row === undefined) return []
    const hits = terms.length === 0 || index >= passagesLimit ? [] : hitsIn(passages.get(id) ?? '[]', terms)
    return [
      {
        ...row,
        languages: languagesOf(id),
        excerpt: hits[0]?.text ?? null,
        passages: hits.slice(0, shownPassages),
        morePassages: Math.max(0, hits.length - shownPassages),
      },
    ]
  })
}

/** The passages with most of the terms: those that quote somebody first, for they are what is looked for most. */
function hitsIn(stored: string, terms: readonly SearchTerm[]): PassageView[] {
  // Written by deriveForLibrary.
  const passages = JSON.parse(stored) as readonly Passage[]
  const views = passages.flatMap(({ part, text, quotes }): (PassageView & { readonly words: number })[] => {
    const hits = findHits(text, terms)
    const [first] = hits
    if (first === undefined) return []
    const quoted = quotes.find(({ from, to }) => hits.some((hit) => hit.from < to && hit.to > from))
    // The words of another's quote are no context: the excerpt begins at the hit that is quoted.
    const shown = quoted === undefined ? hits : hits.filter((hit) => hit.to > quoted.from)
    const words = terms.length === 1 ? 1 : terms.filter((term) => findHits(text, [term]).length > 0).length
    const { quote = null, speaker = null } = quoted ?? {}
    return [{ part, quote, speaker, text: cutExcerpt(text, shown), words }]
  })
  const rank = ({ part, quote }: PassageView): number => (part === 'headline' ? 0 : quote === null ? 2 : 1)
  // Where some passage has more of the words, one with fewer is none that was looked for.
  const most = Math.max(0, ...views.map(({ words }) => words))
  return views
    .filter(({ part, words }) => part === 'headline' || words === most)
    .sort((one, other) => rank(one) - rank(other))
    .map(({ part, quote, speaker, text }) => ({ part, quote, speaker, text }))
}
