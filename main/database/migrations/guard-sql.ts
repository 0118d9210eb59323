/** The triggers that let rows of a table only be added, given the columns of its key: none is changed, deleted or replaced. */
export const guardSql = (table: string, key: readonly string[]): string =>
  // INSERT OR REPLACE deletes the old row without firing DELETE triggers on connections that have not asked for it.
  `
CREATE TRIGGER ${table}_is_never_changed BEFORE UPDATE ON ${table} BEGIN
  SELECT RAISE(ABORT, 'A row of ${table} is never changed');
END;
CREATE TRIGGER ${table}_is_never_deleted BEFORE DELETE ON ${table} BEGIN
  SELECT RAISE(ABORT, 'A row of ${table} is never deleted');
END;
CREATE TRIGGER ${table}_is_never_replaced BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM ${table} WHERE ${key.map((column) => `${column} = NEW.${column}`).join(' AND ')})
BEGIN
  SELECT RAISE(ABORT, 'A row of ${table} is never replaced');
END;`
