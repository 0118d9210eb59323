import type { Database } from 'better-sqlite3'
import { guardSql } from './guard-sql'

/** Adds what happens to a release after its approval, and which release follows which. */
export function addIssue(connection: Database): void {
  connection.exec(tables)
  connection.exec(guardSql('issue_event', ['release', 'sequence']))
  connection.exec(guardSql('successor', ['release']))
  connection.exec(rules)
}

const tables = `
CREATE TABLE issue_event (
  release TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('sent', 'online', 'withdrawn')),
  revision INTEGER NOT NULL,
  -- When it happened, and when somebody wrote that down.
  at TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES person (id),
  recorded_at TEXT NOT NULL,
  evidence TEXT REFERENCES evidence (hash),
  note TEXT NOT NULL,
  PRIMARY KEY (release, sequence),
  FOREIGN KEY (release, revision) REFERENCES revision (release, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE successor (
  release TEXT NOT NULL PRIMARY KEY REFERENCES release (id),
  original TEXT NOT NULL,
  revision INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('correction', 'newVersion', 'retraction')),
  grade TEXT CHECK (grade IN ('formal', 'substantive', 'grave')),
  made_by TEXT NOT NULL REFERENCES person (id),
  made_at TEXT NOT NULL,
  FOREIGN KEY (original, revision) REFERENCES revision (release, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX successor_of_original ON successor (original);
`

const rules = `
CREATE TRIGGER issue_event_follows_the_newest BEFORE INSERT ON issue_event
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM issue_event WHERE release = NEW.release)
BEGIN
  SELECT RAISE(ABORT, 'What happened after the issue is numbered without a gap');
END;
CREATE TRIGGER issue_event_is_of_an_approved_revision BEFORE INSERT ON issue_event
WHEN NOT EXISTS (
  SELECT 1 FROM decision
  WHERE release = NEW.release AND revision = NEW.revision AND kind = 'approved'
)
BEGIN
  SELECT RAISE(ABORT, 'Only what was approved is issued');
END;
CREATE TRIGGER release_is_issued_by_an_event BEFORE UPDATE OF status ON release
WHEN NEW.status IN ('issued', 'withdrawn') AND OLD.status <> NEW.status AND NOT EXISTS (
  SELECT 1 FROM issue_event WHERE release = NEW.id
    AND (NEW.status = 'issued' OR kind = 'withdrawn')
)
BEGIN
  SELECT RAISE(ABORT, 'A release is issued and withdrawn by what is recorded');
END;
`
