import type { Database } from 'better-sqlite3'

/**
 * Lets what an approver changes in a submitted text be stored while it is typed, as suggestions are, until it is signed
 * as conditions.
 */
export function addBegunConditions(connection: Database): void {
  connection.exec(`
ALTER TABLE suggestion_set ADD COLUMN is_conditions INTEGER NOT NULL DEFAULT 0 CHECK (is_conditions IN (0, 1));
-- What the approver wants to say with them.
ALTER TABLE suggestion_set ADD COLUMN note TEXT NOT NULL DEFAULT '';
`)
}
