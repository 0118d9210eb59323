import type { Database } from 'better-sqlite3'

/**
 * Adds how the file that a release was imported from was read, so that it can be read so again: which tracked changes
 * as made, in which encoding (null as it was found), and what a person made of its passages.
 */
export function addOriginalReadings(connection: Database): void {
  connection.exec(`
ALTER TABLE release_original ADD COLUMN changes TEXT NOT NULL DEFAULT 'all' CHECK (changes IN ('all', 'none'));
ALTER TABLE release_original ADD COLUMN encoding TEXT;
ALTER TABLE release_original ADD COLUMN adjustments TEXT NOT NULL DEFAULT '[]';
CREATE INDEX release_original_evidence ON release_original (evidence);
`)
}
