import Database from 'better-sqlite3'

/** An open connection to a store's database. */
export type Connection = Database.Database

/** `Impr` in ASCII, written into the database's header so that `file` and we can tell it from others. */
export const applicationId = 0x496d7072

/** Settings that every connection must have, with the value that SQLite reads back. */
const pragmas = {
  journal_mode: 'wal',
  // better-sqlite3 compiles WAL with synchronous=NORMAL, where a power cut may undo an acknowledged save.
  synchronous: 2,
  // Only macOS knows the difference; elsewhere they change nothing.
  fullfsync: 1,
  checkpoint_fullfsync: 1,
  busy_timeout: 5000,
  foreign_keys: 1,
  // Makes INSERT OR REPLACE fire the triggers that refuse DELETE.
  recursive_triggers: 1,
  trusted_schema: 0,
  // What is deleted is overwritten with zeros: addresses of people are personal data.
  secure_delete: 1,
  cell_size_check: 1,
  temp_store: 2,
  wal_autocheckpoint: 1000,
  journal_size_limit: 67_108_864,
} as const

/** SQLite before 3.51.3 may corrupt a WAL database that two connections checkpoint at once (sqlite.org/wal.html#walresetbug). */
const oldestSqlite = [3, 51, 3] as const

/** Opens a connection with every setting in place. Throws where SQLite is too old or a setting does not hold. */
export function openConnection(
  file: string,
  options: { readonly mustExist: boolean; readonly busyTimeout?: number } = { mustExist: true },
): Connection {
  const connection = new Database(file, { fileMustExist: options.mustExist })
  try {
    assertSqliteVersion(connection)
    const settings = { ...pragmas, busy_timeout: options.busyTimeout ?? pragmas.busy_timeout }
    for (const [name, value] of Object.entries(settings)) {
      connection.pragma(`${name} = ${String(value)}`)
      const found: unknown = connection.pragma(name, { simple: true })
      if (found !== value)
        throw new Error(`SQLite must hold ${name} = ${String(value)}, but it is ${String(found)} for ${file}`)
    }
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

function assertSqliteVersion(connection: Connection): void {
  const version = String(connection.prepare('SELECT sqlite_version()').pluck().get())
  const parts = version.split('.').map(Number)
  const difference = oldestSqlite
    .map((oldest, index) => (parts[index] ?? 0) - oldest)
    .find((partDifference) => partDifference !== 0)
  if ((difference ?? 0) < 0)
    throw new Error(`SQLite must be ${oldestSqlite.join('.')} or later, but it is ${version}`)
}
