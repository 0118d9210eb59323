import Database from 'better-sqlite3'
import { join } from 'node:path'

/** Tries to sign and to approve the newest revision of a release as its submitter, with any SQL program; gives back what stopped it. */
export function approveWithPlainSql(folder: string, release: string): string {
  const database = new Database(join(folder, 'store', 'imprimatur.db'))
  try {
    database
      .prepare(
        `INSERT INTO sign_off (release, revision, sequence, kind, person, at, reason, is_emergency,
           wording_hash, details_hash)
         SELECT release, number, 1, 'approval', submitted_by, submitted_at, '', 0, wording_hash, details_hash
         FROM revision WHERE release = ? ORDER BY number DESC LIMIT 1`,
      )
      .run(release)
    database
      .prepare(
        `INSERT INTO decision (release, revision, kind, person, decided_at, reason, wording_hash, details_hash)
         SELECT release, number, 'approved', submitted_by, submitted_at, '', wording_hash, details_hash
         FROM revision WHERE release = ? ORDER BY number DESC LIMIT 1`,
      )
      .run(release)
    return 'nothing: the decision was written'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    database.close()
  }
}

/** Saves the same text of every release anew, as a second window would at the same moment in which this one saves what is typed. */
export async function saveElsewhere(folder: string, type: () => Promise<void>): Promise<void> {
  const database = new Database(join(folder, 'store', 'imprimatur.db'))
  try {
    // What the window saves meanwhile waits for the end of this, and then is based on an old version.
    database.exec('BEGIN IMMEDIATE; UPDATE working_copy SET version = version + 1')
    await type()
    await new Promise((done) => setTimeout(done, 600))
    database.exec('COMMIT')
  } finally {
    database.close()
  }
}

/** Comments on the headline of the only release, as another program on the same store does. */
export function commentElsewhere(folder: string, person: string, words: string): void {
  const database = new Database(join(folder, 'store', 'imprimatur.db'))
  try {
    database
      .prepare(
        `INSERT INTO comment_thread (id, release, block, block_index, block_text, quoted_from, quoted_to, revision,
           source, source_name, source_hash)
         SELECT 'elsewhere', id, NULL, 0, headline, 0, length(headline), NULL, 'window', '', NULL FROM release`,
      )
      .run()
    database
      .prepare(
        `INSERT INTO comment_entry (thread, sequence, kind, person, person_name, text, at)
         SELECT 'elsewhere', 1, 'said', id, name, ?, '2026-03-02T09:00:00.000Z' FROM person WHERE name = ?`,
      )
      .run(words, person)
  } finally {
    database.close()
  }
}
