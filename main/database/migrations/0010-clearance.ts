import type { Database } from 'better-sqlite3'
import { guardSql } from './guard-sql'

/** Adds the clearance of quotes: what was sent to whom, who cleared or refused which words, and by what evidence. */
export function addClearance(connection: Database): void {
  connection.exec(tables)
  connection.exec(guardSql('clearance', ['release', 'sequence']))
  connection.exec(rules)
}

const tables = `
CREATE TABLE clearance (
  release TEXT NOT NULL REFERENCES release (id),
  -- Counts the records of a release from 1.
  sequence INTEGER NOT NULL,
  -- SHA-256 of the canonical wording, speaker and role, in hexadecimal digits.
  quote_hash TEXT NOT NULL,
  wording TEXT NOT NULL,
  speaker TEXT,
  role TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('sent', 'cleared', 'refused', 'reopened')),
  -- The name of whoever cleared or refused; empty where nobody has answered.
  given_by TEXT NOT NULL,
  channel TEXT NOT NULL,
  evidence TEXT REFERENCES evidence (hash),
  note TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES person (id),
  recorded_at TEXT NOT NULL,
  -- Who records a clearance may sign it; nobody has to.
  key TEXT,
  signature TEXT,
  PRIMARY KEY (release, sequence)
) STRICT, WITHOUT ROWID;
`

const rules = `
CREATE TRIGGER clearance_follows_the_newest BEFORE INSERT ON clearance
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM clearance WHERE release = NEW.release)
BEGIN
  SELECT RAISE(ABORT, 'The records of a clearance are numbered without a gap');
END;
CREATE TRIGGER clearance_names_who_gave_it BEFORE INSERT ON clearance
WHEN NEW.kind IN ('cleared', 'refused') AND trim(NEW.given_by) = ''
BEGIN
  SELECT RAISE(ABORT, 'A clearance names who gave it');
END;
`
