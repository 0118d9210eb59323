import type { PageLayout } from '../../domain/export/page-layout'
import type { PageModel } from '../../domain/export/page-model'
import { buildPrintPage } from '../../domain/export/print-page'
import type { Withheld } from '../../domain/export/withheld'
import { fail, type Result } from '../../domain/result'
import type { AttachedFile } from './accessible-pdf/document-facts'
import { makeAccessible } from './accessible-pdf/make-accessible'
import { checkPdf } from './check-pdf'
import { allTextOf, factsOfPage } from './facts-of-page'
import { fontsFor, lettersOfOtherFonts } from './font-faces'
import { lettersInNoFont } from './installed-fonts'
import { stampSheets } from './stamp-sheets'
import type { Printer } from './printer'

/**
 * Prints a page as every export of it is printed, and makes the file accessible and fit for the archive; its sheets
 * get the QR code of the page, and line numbers in the folder's layout. With files inside it is PDF/A-3a, else PDF/A-2a.
 */
export async function makePdf(
  page: PageModel,
  printer: Printer,
  layout: PageLayout = 'standard',
  attached: readonly AttachedFile[] = [],
): Promise<Result<Uint8Array, Withheld>> {
  const missing = await lettersInNoFont(await lettersOfOtherFonts(allTextOf(page)))
  if (missing.size > 0) return fail({ kind: 'lettersMissing', letters: [...missing] })
  const fonts = await fontsFor(page)
  const printed = await printer.print(buildPrintPage(page, fonts, layout))
  if (!printed.ok) return printed
  const hasStamps = layout === 'folder' || page.sheetCode !== undefined
  const stamped = hasStamps
    ? await stampSheets(printed.value, page, { layout, fontFaces: fonts.foot, printer })
    : printed
  if (!stamped.ok) return stamped
  const made = await makeAccessible(stamped.value, factsOfPage(page, attached))
  if (made.ok) return made
  // Where the text itself is not the page's, that is what must be told.
  return fail((await checkPdf(stamped.value, page, layout)) ?? made.failure)
}
