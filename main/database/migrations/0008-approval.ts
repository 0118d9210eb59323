import type { Database } from 'better-sqlite3'
import { guardSql } from './guard-sql'

/**
 * Adds what an approval by more than one person needs: the policy recorded with each revision, signatures under it,
 * conditions and changed details as revisions of their own, recorded decisions, deputies, the office's policy. The old
 * column `policy` goes on saying 'fourEyes'; what holds stands in `rules`, and four eyes where that is empty.
 */
export function addApproval(connection: Database): void {
  connection.exec(tables)
  for (const [table, key] of Object.entries(guarded)) connection.exec(guardSql(table, key))
  connection.exec(rules)
}

const guarded = {
  sign_off: ['release', 'revision', 'sequence'],
  approval_policy: ['sequence'],
  deputyship: ['id'],
  deputyship_end: ['id'],
}

const tables = `
ALTER TABLE revision ADD COLUMN rules TEXT;
ALTER TABLE revision ADD COLUMN origin TEXT CHECK (origin IN ('conditions', 'details'));
ALTER TABLE revision ADD COLUMN base INTEGER;

-- How a decision was said, where not at this computer, and the signature under it.
ALTER TABLE decision ADD COLUMN in_place_of TEXT REFERENCES person (id);
ALTER TABLE decision ADD COLUMN recorded_by TEXT REFERENCES person (id);
ALTER TABLE decision ADD COLUMN channel TEXT CHECK (channel IN ('telephone', 'mail', 'paper', 'inPerson'));
ALTER TABLE decision ADD COLUMN evidence TEXT REFERENCES evidence (hash);
ALTER TABLE decision ADD COLUMN key TEXT;
ALTER TABLE decision ADD COLUMN signature TEXT;
ALTER TABLE decision ADD COLUMN head TEXT;

CREATE TABLE sign_off (
  release TEXT NOT NULL,
  revision INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('signOff', 'approval', 'acknowledgement', 'acceptance',
    'countersignature', 'detailsConfirmation', 'confirmation')),
  person TEXT NOT NULL REFERENCES person (id),
  in_place_of TEXT REFERENCES person (id),
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  is_emergency INTEGER NOT NULL CHECK (is_emergency IN (0, 1)),
  recorded_by TEXT REFERENCES person (id),
  channel TEXT CHECK (channel IN ('telephone', 'mail', 'paper', 'inPerson')),
  evidence TEXT REFERENCES evidence (hash),
  -- The recorded approval that this confirms.
  confirms INTEGER,
  wording_hash TEXT NOT NULL,
  details_hash TEXT NOT NULL,
  -- JSON: what was on the screen of whoever signed.
  seen TEXT,
  -- Fingerprint of the key and the signature under the statement; empty where the person has no passphrase.
  key TEXT,
  signature TEXT,
  -- Hash of the newest audit entry when it was signed: the signature vouches for all that came before.
  head TEXT,
  PRIMARY KEY (release, revision, sequence),
  FOREIGN KEY (release, revision) REFERENCES revision (release, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE approval_policy (
  sequence INTEGER NOT NULL PRIMARY KEY,
  rules TEXT NOT NULL,
  set_by TEXT REFERENCES person (id),
  set_at TEXT NOT NULL
) STRICT;

CREATE TABLE deputyship (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id),
  deputy TEXT NOT NULL REFERENCES person (id),
  -- Calendar dates, both included.
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  set_by TEXT NOT NULL REFERENCES person (id),
  set_at TEXT NOT NULL,
  CHECK (person <> deputy AND first_day <= last_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE deputyship_end (
  id TEXT NOT NULL PRIMARY KEY REFERENCES deputyship (id),
  ended_by TEXT NOT NULL REFERENCES person (id),
  ended_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`

/** Whether somebody may not be the second pair of eyes of the revision that a new row is about. */
const isAuthor = (person: string): string => `(
  EXISTS (SELECT 1 FROM revision_author AS author
    WHERE author.release = NEW.release AND author.revision = NEW.revision AND author.person = ${person})
  OR EXISTS (SELECT 1 FROM revision AS submitted
    WHERE submitted.release = NEW.release AND submitted.number = NEW.revision
      AND submitted.submitted_by = ${person} AND submitted.origin IS NOT 'conditions'))`

const rule = (name: string): string => `(SELECT json_extract(coalesce(rules, '{"eyes":4}'), '$.${name}')
  FROM revision WHERE release = NEW.release AND number = NEW.revision)`

/** Whether a signature counts: see domain/approval/standing. */
const counted = `(one.recorded_by IS NULL OR one.evidence IS NOT NULL OR NOT ${isAuthor('one.recorded_by')}
  OR EXISTS (SELECT 1 FROM sign_off AS confirming
    WHERE confirming.release = one.release AND confirming.revision = one.revision
      AND confirming.kind = 'confirmation' AND confirming.confirms = one.sequence))`

const isOrigin = (origin: string): string => `EXISTS (SELECT 1 FROM revision
  WHERE release = NEW.release AND number = NEW.revision AND origin = '${origin}')`

const signedBy = (kind: string): string => `EXISTS (SELECT 1 FROM sign_off AS one
  WHERE one.release = NEW.release AND one.revision = NEW.revision AND one.kind = '${kind}')`

const isDecided = `EXISTS (SELECT 1 FROM decision
  WHERE release = NEW.release AND revision = NEW.revision)`

const rules = `
DROP TRIGGER decision_is_not_an_authors;

CREATE TRIGGER sign_off_follows_the_newest BEFORE INSERT ON sign_off
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM sign_off
  WHERE release = NEW.release AND revision = NEW.revision)
BEGIN
  SELECT RAISE(ABORT, 'Signatures are numbered without a gap');
END;
CREATE TRIGGER sign_off_is_on_what_was_submitted BEFORE INSERT ON sign_off
WHEN NOT EXISTS (
  SELECT 1 FROM revision
  WHERE release = NEW.release AND number = NEW.revision
    AND wording_hash = NEW.wording_hash AND details_hash = NEW.details_hash
) OR EXISTS (
  SELECT 1 FROM revision_withdrawal WHERE release = NEW.release AND revision = NEW.revision
)
BEGIN
  SELECT RAISE(ABORT, 'A signature names the hashes of a revision that was not withdrawn');
END;
CREATE TRIGGER sign_off_comes_before_the_decision BEFORE INSERT ON sign_off
WHEN NEW.kind NOT IN ('acknowledgement', 'countersignature') AND (${isDecided} OR EXISTS (
  SELECT 1 FROM revision WHERE release = NEW.release AND number > NEW.revision
))
BEGIN
  SELECT RAISE(ABORT, 'What was decided or followed by another revision is not signed any more');
END;
CREATE TRIGGER sign_off_is_not_an_authors BEFORE INSERT ON sign_off
WHEN NEW.kind IN ('signOff', 'approval', 'countersignature', 'confirmation')
  AND NEW.is_emergency = 0 AND ${rule('eyes')} <> 2 AND ${isAuthor('NEW.person')}
BEGIN
  SELECT RAISE(ABORT, 'An author never decides on their own revision');
END;
CREATE TRIGGER sign_off_in_an_emergency_gives_its_reason BEFORE INSERT ON sign_off
WHEN NEW.is_emergency = 1 AND (trim(NEW.reason) = '' OR NEW.kind <> 'approval')
BEGIN
  SELECT RAISE(ABORT, 'An emergency approval gives its reason');
END;
CREATE TRIGGER sign_off_that_is_second_is_anothers BEFORE INSERT ON sign_off
WHEN NEW.kind = 'countersignature' AND NOT EXISTS (
  SELECT 1 FROM sign_off AS one WHERE one.release = NEW.release AND one.revision = NEW.revision
    AND one.is_emergency = 1 AND one.person <> NEW.person
)
BEGIN
  SELECT RAISE(ABORT, 'Somebody else signs second under an emergency approval');
END;
CREATE TRIGGER sign_off_that_accepts_is_an_authors BEFORE INSERT ON sign_off
WHEN NEW.kind = 'acceptance' AND NOT EXISTS (
  SELECT 1 FROM revision
    JOIN revision_author AS author ON author.release = revision.release AND author.revision = revision.number
  WHERE revision.release = NEW.release AND number = NEW.revision AND origin = 'conditions'
    AND submitted_by <> NEW.person AND author.person = NEW.person
)
BEGIN
  SELECT RAISE(ABORT, 'Conditions are accepted by an author, never by who states them');
END;
CREATE TRIGGER sign_off_that_confirms_details_is_anothers BEFORE INSERT ON sign_off
WHEN NEW.kind = 'detailsConfirmation' AND NOT EXISTS (
  SELECT 1 FROM revision WHERE release = NEW.release AND number = NEW.revision AND origin = 'details'
    AND (submitted_by <> NEW.person OR ${rule('eyes')} = 2)
)
BEGIN
  SELECT RAISE(ABORT, 'Changed details are confirmed by a second person');
END;
CREATE TRIGGER sign_off_that_confirms_is_anothers BEFORE INSERT ON sign_off
WHEN NEW.kind = 'confirmation' AND NOT EXISTS (
  SELECT 1 FROM sign_off AS one WHERE one.release = NEW.release AND one.revision = NEW.revision
    AND one.sequence = NEW.confirms AND one.recorded_by <> NEW.person
)
BEGIN
  SELECT RAISE(ABORT, 'What somebody recorded is confirmed by another');
END;

CREATE TRIGGER revision_of_changed_details_keeps_an_approved_wording BEFORE INSERT ON revision
WHEN NEW.origin = 'details' AND NOT EXISTS (
  SELECT 1 FROM revision AS base JOIN decision ON decision.release = base.release AND decision.revision = base.number
  WHERE base.release = NEW.release AND base.number = NEW.base AND base.wording_hash = NEW.wording_hash
    AND base.language = NEW.language AND decision.kind = 'approved'
)
BEGIN
  SELECT RAISE(ABORT, 'Details change under a wording that was approved');
END;

CREATE TRIGGER decision_is_not_an_authors BEFORE INSERT ON decision
WHEN ${rule('eyes')} <> 2 AND ${isAuthor('NEW.person')} AND NOT (NEW.kind = 'approved' AND (
  ${isOrigin('details')} AND NOT EXISTS (SELECT 1 FROM revision
    WHERE release = NEW.release AND number = NEW.revision AND submitted_by = NEW.person)
  OR EXISTS (SELECT 1 FROM sign_off AS one
    WHERE one.release = NEW.release AND one.revision = NEW.revision AND one.is_emergency = 1
      AND one.person = NEW.person)))
BEGIN
  SELECT RAISE(ABORT, 'An author never decides on their own revision');
END;
CREATE TRIGGER decision_follows_the_policy BEFORE INSERT ON decision
WHEN NEW.kind = 'approved'
  AND NOT EXISTS (SELECT 1 FROM sign_off AS one
    WHERE one.release = NEW.release AND one.revision = NEW.revision AND one.is_emergency = 1
      AND one.person = NEW.person)
  AND NOT (${isOrigin('details')} AND EXISTS (SELECT 1 FROM sign_off AS one
    WHERE one.release = NEW.release AND one.revision = NEW.revision AND one.kind = 'detailsConfirmation'
      AND one.person = NEW.person))
  AND (
    ${isOrigin('details')}
    OR NOT EXISTS (SELECT 1 FROM sign_off AS one
      WHERE one.release = NEW.release AND one.revision = NEW.revision AND one.kind = 'approval'
        AND one.person = NEW.person AND ${counted})
    OR (SELECT count(DISTINCT one.person) FROM sign_off AS one
      WHERE one.release = NEW.release AND one.revision = NEW.revision
        AND one.kind IN ('signOff', 'approval') AND ${counted}
        AND (${rule('eyes')} = 2 OR NOT ${isAuthor('one.person')})) < max(1, ${rule('eyes')} / 2 - 1)
    OR EXISTS (SELECT 1 FROM revision, json_each(coalesce(revision.rules, '{}'), '$.signOffs') AS step
      WHERE revision.release = NEW.release AND revision.number = NEW.revision AND NOT EXISTS (
        SELECT 1 FROM sign_off AS one
        WHERE one.release = NEW.release AND one.revision = NEW.revision
          AND one.kind IN ('signOff', 'approval') AND ${counted}
          AND coalesce(one.in_place_of, one.person) = json_extract(step.value, '$.person')))
    OR (${isOrigin('conditions')} AND NOT ${signedBy('acceptance')})
  )
BEGIN
  SELECT RAISE(ABORT, 'A revision is approved by the signatures that its policy asks for');
END;
`
