import type { Database } from 'better-sqlite3'

/** Adds the words of the house, which spelling takes for right. They are no wording and no record of anybody. */
export function addHouseWords(connection: Database): void {
  connection.exec(`
CREATE TABLE house_word (
  word TEXT NOT NULL PRIMARY KEY CHECK (word <> '')
) STRICT, WITHOUT ROWID;
`)
}
