import { expect } from 'vitest'
import type { PageModel } from '../../../domain/export/page-model'
import { checkPdf } from '../check-pdf'
import { checkStandards } from '../check-standards'
import { makePdf } from '../make-pdf'
import type { Printer } from '../printer'
import { readPdf } from '../read-pdf'

/** The words of a page as its PDF has them, which must be equal to the page and follow the standards. */
export async function provenText(page: PageModel, printer: Printer): Promise<string> {
  const made = await makePdf(page, printer)
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  expect(await checkPdf(made.value, page)).toBeNull()
  expect(checkStandards(made.value)).toBeNull()
  const read = await readPdf(made.value, { layout: 'standard', design: page.design })
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value.pages
    .flatMap(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
}
