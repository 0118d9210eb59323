import { prepareSearch } from '../../domain/search/find-in-text'
import type { SearchQuery } from '../../domain/search/query'
import { ok } from '../../domain/result'
import type { StoreContext, StoreResult } from './store-context'

/**
 * Which of these releases can hold a hit, told from their plain text in the thread of the database, so that only
 * their documents need be read. Of an expression all can: what it says of a block's ends a plain text does not show.
 */
export function findTexts(
  { connection }: StoreContext,
  { query, releases }: { readonly query: SearchQuery; readonly releases: readonly string[] },
): StoreResult<readonly string[]> {
  // Where blocks are joined on one line, a word may end that goes on in the text.
  const prepared = prepareSearch({ ...query, wholeWord: false })
  if (!prepared.ok) return ok([])
  if (query.isExpression) return ok(releases)
  const textOf = connection
    .prepare<[string], string>('SELECT text FROM search_text WHERE release = ?')
    .pluck()
  return ok(
    releases.filter((release) => {
      const hits = prepared.value(textOf.get(release) ?? '')
      return hits.ok && hits.value.length > 0
    }),
  )
}
