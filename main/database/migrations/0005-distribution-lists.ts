import type { Database } from 'better-sqlite3'

/** Adds the distribution lists of the office and its mailbox. Nothing of a release refers to them, so that they can be deleted for good. */
export function addDistributionLists(connection: Database): void {
  connection.exec(`
CREATE TABLE distribution_list (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE recipient (
  id TEXT NOT NULL PRIMARY KEY,
  list TEXT NOT NULL REFERENCES distribution_list (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  address TEXT NOT NULL COLLATE NOCASE,
  outlet TEXT NOT NULL,
  note TEXT NOT NULL,
  UNIQUE (list, address)
) STRICT, WITHOUT ROWID;

CREATE TABLE office_mailbox (
  only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  name TEXT NOT NULL,
  address TEXT NOT NULL
) STRICT;
`)
}
