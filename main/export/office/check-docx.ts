import type { PageModel } from '../../../domain/export/page-model'
import type { Withheld } from '../../../domain/export/withheld'
import { checkOffice } from './check-office'
import { readDocx } from './read-docx'

/** Why this Word document may not go out, or null: it holds exactly the page's text, visibly, and nothing else. */
export async function checkDocx(bytes: Uint8Array, page: PageModel): Promise<Withheld | null> {
  const read = await readDocx(bytes, page)
  return read.ok ? checkOffice(read.value, page) : read.failure
}
