import type { Connection } from './connection'

/** Whether a store has a release, in whatever place it is. */
export const isKnownRelease = (connection: Connection, release: string): boolean =>
  connection.prepare('SELECT 1 FROM release WHERE id = ?').get(release) !== undefined
