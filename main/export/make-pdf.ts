import type { PageModel } from '../../domain/export/page-model'
import { buildPrintPage } from '../../domain/export/print-page'
import type { Result } from '../../domain/result'
import { fontsFor } from './font-faces'
import type { Printer, PrintFailure } from './printer'

/** Prints a page as every export of it is printed. */
export const makePdf = async (page: PageModel, printer: Printer): Promise<Result<Uint8Array, PrintFailure>> =>
  printer.print(buildPrintPage(page, await fontsFor(page)))
