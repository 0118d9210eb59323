import type { Database } from 'better-sqlite3'

/**
 * Adds which releases are language versions of which source, with the source's text that each was last brought in line
 * with. None of it is wording: no hash, no approval and no export knows this table.
 */
export function addLanguageVersions(connection: Database): void {
  connection.exec(`
CREATE TABLE language_version (
  release TEXT NOT NULL PRIMARY KEY REFERENCES release (id),
  source TEXT NOT NULL REFERENCES release (id) CHECK (source <> release),
  base_hash TEXT NOT NULL,
  base_schema INTEGER NOT NULL,
  base_document TEXT NOT NULL,
  in_line_at TEXT NOT NULL,
  -- Null where nobody had said who was writing.
  in_line_by TEXT REFERENCES person (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX language_version_of_source ON language_version (source);
`)
}
