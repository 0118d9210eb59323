import type { Database } from 'better-sqlite3'

/** Adds the pictures of releases, each kept once under the hash of its bytes. */
export function addAssets(connection: Database): void {
  connection.exec(`
-- The bytes stand last, so that whoever asks for the rest does not read through them.
CREATE TABLE asset (
  hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
  media_type TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  size INTEGER NOT NULL CHECK (size = length(bytes)),
  added_at TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
CREATE INDEX asset_added_at ON asset (added_at);
CREATE TRIGGER asset_keeps_its_bytes BEFORE UPDATE OF hash, media_type, width, height, size, bytes ON asset BEGIN
  SELECT RAISE(ABORT, 'An asset is never changed');
END;
CREATE TRIGGER asset_is_never_replaced BEFORE INSERT ON asset
WHEN EXISTS (SELECT 1 FROM asset WHERE hash = NEW.hash)
BEGIN
  SELECT RAISE(ABORT, 'An asset is never replaced');
END;
`)
}
