/**
 * The triggers that refuse to change, delete or replace a row of a table; `key` names the columns of its key.
 * Migrations that were released rely on this text to the letter: `verify` compares it with what stands in the store.
 */
export const guardSql = (table: string, key: readonly string[]): string => `
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
