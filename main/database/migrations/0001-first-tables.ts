import type { Database } from 'better-sqlite3'
import { guardSql } from './guard-sql'

/** Creates all tables of the first version, with the guards of what may only be added to. */
export function createFirstTables(connection: Database): void {
  connection.exec(tables)
  connection.exec(search)
  connection.exec(guards)
  connection.exec(rules)
}

const tables = `
CREATE TABLE person (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE release (
  id TEXT NOT NULL PRIMARY KEY,
  status TEXT NOT NULL
    CHECK (status IN ('draft', 'inReview', 'changesRequested', 'approved', 'issued', 'withdrawn')),
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  number TEXT,
  headline TEXT NOT NULL,
  open_stops INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT REFERENCES person (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX release_changed_at ON release (changed_at);
CREATE INDEX release_number ON release (number) WHERE number IS NOT NULL;

CREATE TABLE working_copy (
  release TEXT NOT NULL PRIMARY KEY REFERENCES release (id),
  schema INTEGER NOT NULL,
  document TEXT NOT NULL,
  version INTEGER NOT NULL,
  saved_at TEXT NOT NULL,
  saved_by TEXT REFERENCES person (id),
  stop_keys TEXT NOT NULL
) STRICT;

CREATE TABLE checkpoint (
  id TEXT NOT NULL PRIMARY KEY,
  release TEXT NOT NULL REFERENCES release (id),
  kind TEXT NOT NULL CHECK (kind IN ('automatic', 'conflict')),
  schema INTEGER NOT NULL,
  document TEXT NOT NULL,
  headline TEXT NOT NULL,
  words INTEGER NOT NULL,
  saved_at TEXT NOT NULL,
  saved_by TEXT REFERENCES person (id)
) STRICT;
CREATE INDEX checkpoint_of_release ON checkpoint (release, saved_at);

-- Who wrote in a working copy since the last approval, and in which version last.
CREATE TABLE authorship (
  release TEXT NOT NULL REFERENCES release (id),
  person TEXT NOT NULL REFERENCES person (id),
  last_version INTEGER NOT NULL,
  PRIMARY KEY (release, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE revision (
  release TEXT NOT NULL REFERENCES release (id),
  number INTEGER NOT NULL,
  schema INTEGER NOT NULL,
  language TEXT NOT NULL,
  wording TEXT NOT NULL,
  wording_hash TEXT NOT NULL,
  details TEXT NOT NULL,
  details_hash TEXT NOT NULL,
  policy TEXT NOT NULL CHECK (policy IN ('fourEyes')),
  working_copy_version INTEGER NOT NULL,
  submitted_by TEXT NOT NULL REFERENCES person (id),
  submitted_at TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (release, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE revision_author (
  release TEXT NOT NULL,
  revision INTEGER NOT NULL,
  person TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (release, revision, person),
  FOREIGN KEY (release, revision) REFERENCES revision (release, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE revision_withdrawal (
  release TEXT NOT NULL,
  revision INTEGER NOT NULL,
  person TEXT NOT NULL REFERENCES person (id),
  withdrawn_at TEXT NOT NULL,
  PRIMARY KEY (release, revision),
  FOREIGN KEY (release, revision) REFERENCES revision (release, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
  release TEXT NOT NULL,
  revision INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('approved', 'changesRequested', 'rejected')),
  person TEXT NOT NULL REFERENCES person (id),
  decided_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  wording_hash TEXT NOT NULL,
  details_hash TEXT NOT NULL,
  PRIMARY KEY (release, revision),
  FOREIGN KEY (release, revision) REFERENCES revision (release, number)
) STRICT, WITHOUT ROWID;

-- What was said about a finding; the newest row of a key is what holds.
CREATE TABLE finding_decision (
  release TEXT NOT NULL REFERENCES release (id),
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('accepted', 'reopened')),
  key TEXT NOT NULL,
  rule TEXT NOT NULL,
  text TEXT NOT NULL,
  reason TEXT NOT NULL,
  person TEXT REFERENCES person (id),
  decided_at TEXT NOT NULL,
  PRIMARY KEY (release, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  seq INTEGER NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`

const search = `
CREATE TABLE search_text (
  id INTEGER PRIMARY KEY,
  release TEXT NOT NULL UNIQUE REFERENCES release (id),
  text TEXT NOT NULL,
  folded TEXT NOT NULL
) STRICT;
-- detail=none keeps the index small; LIKE uses it for three letters and more.
CREATE VIRTUAL TABLE search_index USING fts5 (
  folded, content = 'search_text', content_rowid = 'id', tokenize = 'trigram', detail = none
);
CREATE TRIGGER search_text_inserted AFTER INSERT ON search_text BEGIN
  INSERT INTO search_index (rowid, folded) VALUES (NEW.id, NEW.folded);
END;
CREATE TRIGGER search_text_updated AFTER UPDATE OF folded ON search_text BEGIN
  INSERT INTO search_index (search_index, rowid, folded) VALUES ('delete', OLD.id, OLD.folded);
  INSERT INTO search_index (rowid, folded) VALUES (NEW.id, NEW.folded);
END;
CREATE TRIGGER search_text_deleted AFTER DELETE ON search_text BEGIN
  INSERT INTO search_index (search_index, rowid, folded) VALUES ('delete', OLD.id, OLD.folded);
END;
`

/** The tables that may only be added to, each with the columns of its key. */
const guardedTables = {
  person: ['id'],
  revision: ['release', 'number'],
  revision_author: ['release', 'revision', 'person'],
  revision_withdrawal: ['release', 'revision'],
  decision: ['release', 'revision'],
  finding_decision: ['release', 'sequence'],
  audit: ['seq'],
}

// INSERT OR REPLACE deletes the old row without firing DELETE triggers on connections that have not asked for it.
const guards = Object.entries(guardedTables)
  .map(([table, key]) => guardSql(table, key))
  .join('\n')

const rules = `
CREATE TRIGGER person_has_a_name_of_their_own BEFORE INSERT ON person
WHEN EXISTS (SELECT 1 FROM person WHERE name = NEW.name)
BEGIN
  SELECT RAISE(ABORT, 'Two people never have the same name');
END;
CREATE TRIGGER revision_follows_the_newest BEFORE INSERT ON revision
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM revision WHERE release = NEW.release)
BEGIN
  SELECT RAISE(ABORT, 'Revisions are numbered without a gap');
END;
CREATE TRIGGER revision_author_is_named_before_the_decision BEFORE INSERT ON revision_author
WHEN EXISTS (SELECT 1 FROM decision WHERE release = NEW.release AND revision = NEW.revision)
BEGIN
  SELECT RAISE(ABORT, 'The authors of a decided revision are settled');
END;
CREATE TRIGGER decision_is_not_an_authors BEFORE INSERT ON decision
WHEN EXISTS (
  SELECT 1 FROM revision_author
  WHERE release = NEW.release AND revision = NEW.revision AND person = NEW.person
) OR EXISTS (
  SELECT 1 FROM revision
  WHERE release = NEW.release AND number = NEW.revision AND submitted_by = NEW.person
)
BEGIN
  SELECT RAISE(ABORT, 'An author never decides on their own revision');
END;
CREATE TRIGGER decision_is_on_what_was_submitted BEFORE INSERT ON decision
WHEN NOT EXISTS (
  SELECT 1 FROM revision
  WHERE release = NEW.release AND number = NEW.revision
    AND wording_hash = NEW.wording_hash AND details_hash = NEW.details_hash
) OR EXISTS (
  SELECT 1 FROM revision_withdrawal WHERE release = NEW.release AND revision = NEW.revision
) OR EXISTS (
  SELECT 1 FROM revision WHERE release = NEW.release AND number > NEW.revision
)
BEGIN
  SELECT RAISE(ABORT, 'A decision names the hashes of the newest revision that was not withdrawn');
END;
CREATE TRIGGER decision_gives_its_reason BEFORE INSERT ON decision
WHEN NEW.kind <> 'approved' AND trim(NEW.reason) = ''
BEGIN
  SELECT RAISE(ABORT, 'Whoever asks for changes or rejects gives a reason');
END;
CREATE TRIGGER release_begins_as_draft BEFORE INSERT ON release
WHEN NEW.status <> 'draft'
BEGIN
  SELECT RAISE(ABORT, 'A release begins as a draft');
END;
CREATE TRIGGER release_is_approved_by_a_decision BEFORE UPDATE OF status ON release
WHEN NEW.status = 'approved' AND OLD.status <> 'approved' AND NOT EXISTS (
  SELECT 1 FROM decision
  WHERE release = NEW.id AND kind = 'approved'
    AND revision = (SELECT max(number) FROM revision WHERE release = NEW.id)
)
BEGIN
  SELECT RAISE(ABORT, 'A release is approved by a decision on its newest revision');
END;
CREATE TRIGGER audit_follows_the_newest BEFORE INSERT ON audit
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)
  OR NEW.previous_hash <> coalesce((SELECT hash FROM audit ORDER BY seq DESC LIMIT 1), '')
BEGIN
  SELECT RAISE(ABORT, 'An audit entry follows the newest');
END;
`
