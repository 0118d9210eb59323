import type { Database } from 'better-sqlite3'
import { indexNewRevisions } from '../fingerprints'

/**
 * Adds the fingerprints by which a text is told to be one of the revisions. They are derived from the revisions' bytes,
 * by the rules of the program that migrates; nothing is proven with them, they only find.
 */
export function addFingerprints(connection: Database): void {
  connection.exec(`
CREATE TABLE indexed_revision (
  id INTEGER PRIMARY KEY,
  release TEXT NOT NULL,
  revision INTEGER NOT NULL,
  UNIQUE (release, revision),
  FOREIGN KEY (release, revision) REFERENCES revision (release, number)
) STRICT;
CREATE TABLE fingerprint (
  print INTEGER NOT NULL,
  indexed_revision INTEGER NOT NULL,
  PRIMARY KEY (print, indexed_revision)
) STRICT, WITHOUT ROWID;
`)
  indexNewRevisions(connection)
}
