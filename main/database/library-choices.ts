import { ok } from '../../domain/result'
import type { LibraryChoices } from '../../ipc/views'
import type { StoreContext, StoreResult } from './store-context'

/** What can be chosen in the library's filters: everybody who is listed or quoted, and every language. */
export function readLibraryChoices({ connection }: StoreContext, _input: null): StoreResult<LibraryChoices> {
  const names = connection
    .prepare<[], string>('SELECT name FROM person UNION SELECT DISTINCT name FROM release_speaker')
    .pluck()
    .all()
  const languages = connection
    .prepare<[], string>(
      `SELECT DISTINCT CASE instr(language, '-') WHEN 0 THEN language
         ELSE substr(language, 1, instr(language, '-') - 1) END AS language FROM release ORDER BY language`,
    )
    .pluck()
    .all()
  return ok({ people: names.sort((one, other) => one.localeCompare(other, 'de')), languages })
}
