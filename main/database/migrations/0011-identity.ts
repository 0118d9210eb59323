import type { Database } from 'better-sqlite3'
import { guardSql } from './guard-sql'

/** Adds the keys with which people sign, who has left the office, and how often a passphrase was wrong. */
export function addIdentity(connection: Database): void {
  connection.exec(`
-- The newest row of a person signs; older ones stay, so that what they signed can be checked.
CREATE TABLE person_key (
  person TEXT NOT NULL REFERENCES person (id),
  sequence INTEGER NOT NULL,
  -- Base64 of the 32 bytes of an Ed25519 key.
  public_key TEXT NOT NULL,
  -- SHA-256 of these bytes.
  fingerprint TEXT NOT NULL,
  -- JSON: the private half under the passphrase, with what is needed to open it.
  private_key TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (person, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_key_fingerprint ON person_key (fingerprint);

-- The newest row of a person holds; whoever has none is there.
CREATE TABLE person_retirement (
  person TEXT NOT NULL REFERENCES person (id),
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('retired', 'reinstated')),
  recorded_by TEXT REFERENCES person (id),
  recorded_at TEXT NOT NULL,
  PRIMARY KEY (person, sequence)
) STRICT, WITHOUT ROWID;

-- Wrong passphrases in a row, so that guessing slows down over every process that opens this store. It proves nothing.
CREATE TABLE passphrase_attempt (
  person TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
  failures INTEGER NOT NULL,
  last_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
${guardSql('person_key', ['person', 'sequence'])}
${guardSql('person_retirement', ['person', 'sequence'])}
CREATE TRIGGER person_key_follows_the_newest BEFORE INSERT ON person_key
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM person_key WHERE person = NEW.person)
BEGIN
  SELECT RAISE(ABORT, 'Keys of a person are numbered without a gap');
END;
CREATE TRIGGER person_key_is_one_persons BEFORE INSERT ON person_key
WHEN EXISTS (SELECT 1 FROM person_key WHERE fingerprint = NEW.fingerprint AND person <> NEW.person)
BEGIN
  SELECT RAISE(ABORT, 'Two people never have the same key');
END;
CREATE TRIGGER sign_off_is_signed_by_who_has_a_key BEFORE INSERT ON sign_off
WHEN (NEW.key IS NULL OR NEW.signature IS NULL OR NOT EXISTS (
    SELECT 1 FROM person_key WHERE person = coalesce(NEW.recorded_by, NEW.person) AND fingerprint = NEW.key
  )) AND (NEW.key IS NOT NULL OR EXISTS (
    SELECT 1 FROM person_key WHERE person = coalesce(NEW.recorded_by, NEW.person)
  ))
BEGIN
  SELECT RAISE(ABORT, 'Whoever has a key signs with it');
END;
CREATE TRIGGER decision_is_signed_by_who_has_a_key BEFORE INSERT ON decision
WHEN NEW.kind <> 'approved' AND (NEW.key IS NULL OR NEW.signature IS NULL OR NOT EXISTS (
    SELECT 1 FROM person_key WHERE person = coalesce(NEW.recorded_by, NEW.person) AND fingerprint = NEW.key
  )) AND (NEW.key IS NOT NULL OR EXISTS (
    SELECT 1 FROM person_key WHERE person = coalesce(NEW.recorded_by, NEW.person)
  ))
BEGIN
  SELECT RAISE(ABORT, 'Whoever has a key signs with it');
END;
CREATE TRIGGER sign_off_is_not_of_who_has_left BEFORE INSERT ON sign_off
WHEN (SELECT kind FROM person_retirement WHERE person = coalesce(NEW.recorded_by, NEW.person)
  ORDER BY sequence DESC LIMIT 1) = 'retired'
BEGIN
  SELECT RAISE(ABORT, 'Who has left signs nothing any more');
END;
CREATE TRIGGER person_retirement_follows_the_newest BEFORE INSERT ON person_retirement
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM person_retirement WHERE person = NEW.person)
  OR NEW.kind = coalesce(
    (SELECT kind FROM person_retirement WHERE person = NEW.person ORDER BY sequence DESC LIMIT 1), 'reinstated'
  )
BEGIN
  SELECT RAISE(ABORT, 'Only who is there is retired, and only who is retired is reinstated');
END;
`)
}
