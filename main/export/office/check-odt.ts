import type { PageModel } from '../../../domain/export/page-model'
import type { Withheld } from '../../../domain/export/withheld'
import { checkOffice } from './check-office'
import { readOdt } from './read-odt'

/** Why this OpenDocument text may not go out, or null: it holds exactly the page's text, visibly, and nothing else. */
export async function checkOdt(bytes: Uint8Array, page: PageModel): Promise<Withheld | null> {
  const read = await readOdt(bytes, page)
  return read.ok ? checkOffice(read.value, page) : read.failure
}
