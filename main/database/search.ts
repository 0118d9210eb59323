import { foldForIndex } from '../../domain/search/fold-text'
import type { Connection } from './connection'
import type { LibraryEntry } from './derive-for-library'
import type { SearchTerm } from './search-query'

/** Makes a release findable by its text and by what the library filters and sorts by; a text that is as it was costs nothing. */
export function indexForLibrary(connection: Connection, release: string, entry: LibraryEntry): void {
  const { text, passages, details, quoted, issueDate, embargo, sortKey } = entry
  connection
    .prepare(
      `INSERT INTO search_text (release, text, folded, passages) VALUES (@release, @text, @folded, @passages)
       ON CONFLICT (release) DO UPDATE
         SET text = excluded.text, folded = excluded.folded, passages = excluded.passages
       WHERE folded <> excluded.folded OR text <> excluded.text OR passages <> excluded.passages`,
    )
    .run({ release, text, passages, folded: foldForIndex(details === '' ? text : `${text}\n\n${details}`) })
  connection
    .prepare(
      `UPDATE release SET issue_date = @issueDate, embargo = @embargo, sort_key = @sortKey
       WHERE id = @release
         AND (issue_date IS NOT @issueDate OR embargo IS NOT @embargo OR sort_key <> @sortKey)`,
    )
    .run({ release, issueDate, embargo, sortKey })
  const known = connection
    .prepare<[string], string>('SELECT name FROM release_speaker WHERE release = ? ORDER BY name')
    .pluck()
    .all(release)
  if (JSON.stringify(known) === JSON.stringify([...quoted].sort())) return
  connection.prepare('DELETE FROM release_speaker WHERE release = ?').run(release)
  const insert = connection.prepare('INSERT INTO release_speaker (release, name) VALUES (?, ?)')
  for (const name of quoted) insert.run(release, name)
}

/** The ids of the releases in which every term stands. */
export function searchReleases(connection: Connection, terms: readonly SearchTerm[]): ReadonlySet<string> {
  const spellings = terms.flatMap(({ words }) => words)
  const condition = spellings
    .map((forms) => `(${forms.map(() => 'search_index.folded LIKE ?').join(' OR ')})`)
    .join(' AND ')
  // Folded text holds letters, digits and spaces alone, so a form holds no wildcard of LIKE.
  const likes = spellings.flatMap((forms) => forms.map((form) => `%${form}%`))
  const asked = terms.filter(({ needsPattern }) => needsPattern)
  const found = connection
    .prepare<string[], { readonly release: string; readonly folded: string | null }>(
      `SELECT search_text.release, ${asked.length === 0 ? 'NULL' : 'search_text.folded'} AS folded
       FROM search_index JOIN search_text ON search_text.id = search_index.rowid
       WHERE ${condition}`,
    )
    .all(...likes)
  return new Set(
    found
      .filter(({ folded }) => folded === null || asked.every(({ pattern }) => folded.search(pattern) >= 0))
      .map(({ release }) => release),
  )
}
