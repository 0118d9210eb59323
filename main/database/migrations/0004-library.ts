import type { Database } from 'better-sqlite3'
import { parseStoredRelease } from '../../../domain/document/upgrade'
import { deriveForLibrary } from '../derive-for-library'
import { indexForLibrary } from '../search'

/**
 * Adds archive and bin, and what the library filters, sorts and shows by. All of it is derived from the working copies,
 * by the rules of the program that migrates; a document that it cannot read keeps its place in the list.
 */
export function addLibrary(connection: Database): void {
  connection.exec(`
ALTER TABLE release ADD COLUMN place TEXT NOT NULL DEFAULT 'library'
  CHECK (place IN ('library', 'archive', 'bin'));
ALTER TABLE release ADD COLUMN moved_at TEXT;
ALTER TABLE release ADD COLUMN origin TEXT;
ALTER TABLE release ADD COLUMN issue_date TEXT;
-- The instant, or 'startOfSpeech'.
ALTER TABLE release ADD COLUMN embargo TEXT;
ALTER TABLE release ADD COLUMN sort_key TEXT NOT NULL DEFAULT '';
CREATE INDEX release_place ON release (place, changed_at);
ALTER TABLE search_text ADD COLUMN passages TEXT NOT NULL DEFAULT '[]';
CREATE TABLE release_speaker (
  release TEXT NOT NULL REFERENCES release (id),
  name TEXT NOT NULL,
  PRIMARY KEY (release, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX release_speaker_name ON release_speaker (name);
CREATE TRIGGER release_is_deleted_from_the_bin BEFORE DELETE ON release
WHEN OLD.place <> 'bin' OR EXISTS (SELECT 1 FROM revision WHERE release = OLD.id)
BEGIN
  SELECT RAISE(ABORT, 'A release is deleted from the bin only, and never with a revision');
END;
`)
  const copies = connection.prepare<
    [],
    { readonly release: string; readonly schema: number; readonly document: string }
  >('SELECT release, schema, document FROM working_copy')
  for (const { release, schema, document } of copies.all()) {
    const parsed = parseStoredRelease(schema, parseJson(document))
    if (parsed.ok) indexForLibrary(connection, release, deriveForLibrary(parsed.value))
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
