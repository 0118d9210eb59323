import type { Database } from 'better-sqlite3'

/**
 * Adds where the words of a text come from: beside the working copy, and as it was when a revision was made. No part of
 * any wording, and so neither hashed nor exported.
 */
export function addOrigins(connection: Database): void {
  connection.exec(`
CREATE TABLE text_origin (
  release TEXT NOT NULL REFERENCES release (id),
  -- Number of a revision; 0 is the working copy.
  revision INTEGER NOT NULL CHECK (revision >= 0),
  origins TEXT NOT NULL CHECK (json_valid(origins)),
  PRIMARY KEY (release, revision)
) STRICT;
`)
}
