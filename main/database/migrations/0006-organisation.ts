import type { Database } from 'better-sqlite3'

/** Adds who sends the releases of the store: one row as soon as somebody has said so. */
export function addOrganisation(connection: Database): void {
  connection.exec(`
CREATE TABLE organisation (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  -- Counts up with every change; a change names the version that it is based on.
  version INTEGER NOT NULL,
  -- JSON; a logo stands in it as "asset":"…", so that its picture is kept.
  organisation TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
`)
}
