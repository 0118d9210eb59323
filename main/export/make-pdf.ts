import type { PageLayout } from '../../domain/export/page-layout'
import type { PageModel } from '../../domain/export/page-model'
import { buildPrintPage } from '../../domain/export/print-page'
import type { Withheld } from '../../domain/export/withheld'
import { ok, type Result } from '../../domain/result'
import { fontsFor } from './font-faces'
import { stampSheets } from './stamp-sheets'
import type { Printer } from './printer'
import { stablePdf } from './stable-pdf'

/** Prints a page as every export of it is printed; in the folder's layout its sheets get line numbers and QR code. */
export async function makePdf(
  page: PageModel,
  printer: Printer,
  layout: PageLayout = 'standard',
): Promise<Result<Uint8Array, Withheld>> {
  const fonts = await fontsFor(page)
  const printed = await printer.print(buildPrintPage(page, fonts, layout))
  const pdf =
    printed.ok && layout === 'folder' ? await stampSheets(printed.value, page, fonts.foot, printer) : printed
  return pdf.ok ? ok(stablePdf(pdf.value)) : pdf
}
