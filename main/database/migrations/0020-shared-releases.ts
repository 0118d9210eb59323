import type { Database } from 'better-sqlite3'

/**
 * Adds which releases lie in the shared folder as well, and the text that was last the same on both sides. It is no
 * record of anybody: a release that is deleted here stays in the folder.
 */
export function addSharedReleases(connection: Database): void {
  connection.exec(`
CREATE TABLE shared_release (
  release TEXT NOT NULL PRIMARY KEY REFERENCES release (id),
  -- The text that both sides last had, and the version of the working copy that it was; null before the first.
  base_hash TEXT,
  base_schema INTEGER,
  base_document TEXT,
  base_version INTEGER,
  -- Token of the lock that this store holds, or null.
  lock TEXT,
  shared_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Under which name this store puts comments into the folder: its own, so that no two write the same file.
CREATE TABLE sharing_store (
  one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL
) STRICT;
`)
}
