import { ok } from '../../domain/result'
import type { StoreContext, StoreResult } from './store-context'

/** The words of the house, by the alphabet. */
export function listHouseWords({ connection }: StoreContext, _input: null): StoreResult<readonly string[]> {
  const rows = connection
    .prepare<[], { readonly word: string }>('SELECT word FROM house_word')
    .all()
    .map(({ word }) => word)
  return ok(rows.sort((one, other) => one.localeCompare(other, 'de')))
}

/** Keeps a word; one that is known already is no failure. */
export function addHouseWord(
  { connection }: StoreContext,
  { word }: { readonly word: string },
): StoreResult<null> {
  connection.prepare('INSERT INTO house_word (word) VALUES (?) ON CONFLICT DO NOTHING').run(word)
  return ok(null)
}

/** Gives a word up; one that is gone already is no failure. */
export function removeHouseWord(
  { connection }: StoreContext,
  { word }: { readonly word: string },
): StoreResult<null> {
  connection.prepare('DELETE FROM house_word WHERE word = ?').run(word)
  return ok(null)
}
