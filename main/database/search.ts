import type { Connection } from './connection'
import { foldForIndex } from '../../domain/search/fold-text'
import type { SearchTerm } from './search-query'

/** Makes the text of a release findable; a text that is as it was costs nothing. */
export function indexForSearch(connection: Connection, release: string, text: string): void {
  connection
    .prepare(
      `INSERT INTO search_text (release, text, folded) VALUES (@release, @text, @folded)
       ON CONFLICT (release) DO UPDATE SET text = excluded.text, folded = excluded.folded
       WHERE folded <> excluded.folded OR text <> excluded.text`,
    )
    .run({ release, text, folded: foldForIndex(text) })
}

/** The ids of the releases in which every term stands. */
export function searchReleases(connection: Connection, terms: readonly SearchTerm[]): ReadonlySet<string> {
  const conditions = terms.map(
    ({ forms }) => `(${forms.map(() => 'search_index.folded LIKE ?').join(' OR ')})`,
  )
  // Folded text holds letters, digits and spaces alone, so a form holds no wildcard of LIKE.
  const patterns = terms.flatMap(({ forms }) => forms.map((form) => `%${form}%`))
  const found = connection
    .prepare<string[], string>(
      `SELECT search_text.release FROM search_index JOIN search_text ON search_text.id = search_index.rowid
       WHERE ${conditions.join(' AND ')}`,
    )
    .pluck()
    .all(...patterns)
  return new Set(found)
}
