import type { PrintPage } from '../../domain/export/print-page'
import type { Result } from '../../domain/result'

/** Why a page could not be printed, with the detail for whoever looks into it. */
export interface PrintFailure {
  readonly kind: 'printFailed'
  readonly detail: string
}

/** What came of giving sheets to a printer of the system. */
export type PrintOutcome = 'printed' | 'cancelled' | 'noPrinter'

/** Turns pages into PDF. Jobs are done one after the other, in the order in which they came. */
export interface Printer {
  /** Prints a page on its paper and gives the bytes of the PDF. */
  print(page: PrintPage): Promise<Result<Uint8Array, PrintFailure>>
  /** Ends the window or program behind it. */
  close(): Promise<void>
}
