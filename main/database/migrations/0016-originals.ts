import type { Database } from 'better-sqlite3'

/** Adds which files a release was imported from. Their bytes are evidence, kept and removed like all other. */
export function addOriginals(connection: Database): void {
  connection.exec(`
CREATE TABLE release_original (
  release TEXT NOT NULL REFERENCES release (id),
  evidence TEXT NOT NULL REFERENCES evidence (hash),
  at TEXT NOT NULL,
  PRIMARY KEY (release, evidence)
) STRICT, WITHOUT ROWID;
`)
}
