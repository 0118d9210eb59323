import { applicationId, type Connection } from './connection'
import type { Migration } from './migrations'

/** The number of the last migration that a store has seen. */
export const storeVersion = (connection: Connection): number =>
  Number(connection.pragma('user_version', { simple: true }))

/** The version that a list of migrations leads to. Throws where they are not numbered from 1 without a gap. */
export function newestVersion(migrations: readonly Migration[]): number {
  migrations.forEach(({ number, name }, index) => {
    if (number !== index + 1)
      throw new Error(`Migration ${name} must have the number ${String(index + 1)}, not ${String(number)}`)
  })
  return migrations.length
}

/** Brings a store to the newest version, each step in a transaction of its own together with its number. */
export function migrate(connection: Connection, migrations: readonly Migration[]): void {
  newestVersion(migrations)
  for (const { number, migrate: step } of migrations) {
    const apply = connection.transaction(() => {
      // Read inside the transaction: another process may have taken this step in the meantime.
      if (storeVersion(connection) >= number) return
      step(connection)
      connection.pragma(`application_id = ${String(applicationId)}`)
      connection.pragma(`user_version = ${String(number)}`)
    })
    apply.immediate()
  }
}
