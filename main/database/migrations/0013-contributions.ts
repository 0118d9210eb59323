import type { Database } from 'better-sqlite3'

/**
 * Adds what others contribute to a release: comments in threads, and suggestion sets with what was decided about each
 * change. None of it is wording: no hash, no approval and no export knows these tables.
 */
export function addContributions(connection: Database): void {
  connection.exec(`
CREATE TABLE comment_thread (
  id TEXT NOT NULL PRIMARY KEY,
  release TEXT NOT NULL REFERENCES release (id),
  -- Id of the text block; null where it has none, as in a revision or a file.
  block TEXT,
  -- The place as it was: which text block, all its text, and the quoted words in UTF-16 units of it.
  block_index INTEGER NOT NULL,
  block_text TEXT NOT NULL,
  quoted_from INTEGER NOT NULL,
  quoted_to INTEGER NOT NULL CHECK (quoted_to >= quoted_from),
  revision INTEGER,
  source TEXT NOT NULL CHECK (source IN ('window', 'file', 'mail')),
  source_name TEXT NOT NULL,
  source_hash TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX comment_thread_of_release ON comment_thread (release);

CREATE TABLE comment_entry (
  thread TEXT NOT NULL REFERENCES comment_thread (id),
  -- Counts the entries of a thread from 1.
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('said', 'resolved', 'reopened')),
  -- Null for somebody whom a file or a mail names.
  person TEXT REFERENCES person (id),
  person_name TEXT NOT NULL,
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (thread, sequence)
) STRICT, WITHOUT ROWID;

-- The text that a set was made from, once for all sets of it.
CREATE TABLE suggestion_base (
  release TEXT NOT NULL REFERENCES release (id),
  hash TEXT NOT NULL,
  schema INTEGER NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (release, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE suggestion_set (
  id TEXT NOT NULL PRIMARY KEY,
  release TEXT NOT NULL,
  base_hash TEXT NOT NULL,
  -- The revision that the base is, or null for a working copy.
  revision INTEGER,
  schema INTEGER NOT NULL,
  document TEXT NOT NULL,
  -- Counts the saves while it is being written.
  version INTEGER NOT NULL,
  is_finished INTEGER NOT NULL CHECK (is_finished IN (0, 1)),
  person TEXT REFERENCES person (id),
  person_name TEXT NOT NULL,
  at TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('window', 'file', 'mail')),
  source_name TEXT NOT NULL,
  source_hash TEXT,
  FOREIGN KEY (release, base_hash) REFERENCES suggestion_base (release, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX suggestion_set_of_release ON suggestion_set (release);

CREATE TABLE suggestion_decision (
  suggestion_set TEXT NOT NULL REFERENCES suggestion_set (id),
  -- Counts the decisions about a set from 1; of one change the newest holds.
  sequence INTEGER NOT NULL,
  change TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('accepted', 'rejected', 'reopened')),
  words_before TEXT NOT NULL,
  words_after TEXT NOT NULL,
  person TEXT REFERENCES person (id),
  person_name TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (suggestion_set, sequence)
) STRICT, WITHOUT ROWID;
`)
}
