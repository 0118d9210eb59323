import type { Database } from 'better-sqlite3'

/** Adds the templates of the office, which of them a release began with, and whom releases quote. */
export function addTemplates(connection: Database): void {
  connection.exec(`
CREATE TABLE template (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  schema INTEGER NOT NULL,
  document TEXT NOT NULL,
  budgets TEXT,
  position INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  -- A deleted template is kept, so that deleting can be undone and its releases keep their budgets.
  deleted_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE release_template (
  release TEXT NOT NULL PRIMARY KEY REFERENCES release (id),
  template TEXT NOT NULL REFERENCES template (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE quoted_person (
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  organisation TEXT NOT NULL,
  quoted_at TEXT NOT NULL,
  PRIMARY KEY (name, role, organisation)
) STRICT, WITHOUT ROWID;
`)
}
