import type { Database } from 'better-sqlite3'
import { guardSql } from './guard-sql'

/**
 * Adds evidence: files that show what somebody outside the application said. What is known of a file stays for good,
 * its bytes only until they are removed with a reason (they may hold personal data of others).
 */
export function addEvidence(connection: Database): void {
  connection.exec(tables)
  connection.exec(guardSql('evidence', ['hash']))
  connection.exec(guardSql('evidence_removal', ['hash']))
  connection.exec(rules)
}

const tables = `
CREATE TABLE evidence (
  -- SHA-256 of the bytes, in hexadecimal digits.
  hash TEXT NOT NULL PRIMARY KEY,
  media_type TEXT NOT NULL,
  file_name TEXT NOT NULL,
  -- In bytes.
  size INTEGER NOT NULL,
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL REFERENCES person (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence_bytes (
  hash TEXT NOT NULL PRIMARY KEY REFERENCES evidence (hash),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE evidence_removal (
  hash TEXT NOT NULL PRIMARY KEY REFERENCES evidence (hash),
  removed_at TEXT NOT NULL,
  removed_by TEXT NOT NULL REFERENCES person (id),
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`

const rules = `
CREATE TRIGGER evidence_bytes_are_never_changed BEFORE UPDATE ON evidence_bytes BEGIN
  SELECT RAISE(ABORT, 'The bytes of evidence are never changed');
END;
CREATE TRIGGER evidence_bytes_are_never_replaced BEFORE INSERT ON evidence_bytes
WHEN EXISTS (SELECT 1 FROM evidence_bytes WHERE hash = NEW.hash)
  OR EXISTS (SELECT 1 FROM evidence_removal WHERE hash = NEW.hash)
BEGIN
  SELECT RAISE(ABORT, 'The bytes of evidence are never replaced');
END;
CREATE TRIGGER evidence_bytes_go_with_a_removal BEFORE DELETE ON evidence_bytes
WHEN NOT EXISTS (SELECT 1 FROM evidence_removal WHERE hash = OLD.hash)
BEGIN
  SELECT RAISE(ABORT, 'The bytes of evidence go only with a recorded removal');
END;
CREATE TRIGGER evidence_removal_gives_its_reason BEFORE INSERT ON evidence_removal
WHEN trim(NEW.reason) = ''
BEGIN
  SELECT RAISE(ABORT, 'Whoever removes evidence gives a reason');
END;
`
