import type { PageLayout } from '../../../domain/export/page-layout'
import type { PageModel } from '../../../domain/export/page-model'
import type { MailSetup } from '../../../domain/mail/mail-setup'
import type { Withheld } from '../../../domain/export/withheld'
import type { Result } from '../../../domain/result'
import type { Printer } from '../printer'

/** What making and reading back a file needs besides the page. */
export interface Workshop {
  readonly printer: Printer
  readonly layout: PageLayout
  readonly mail: MailSetup
}

/**
 * A format of an export: how its file is made, and how it is read back by another library than the one that wrote it.
 * The same page and workshop give the same bytes.
 */
export interface Format {
  /** Of its files, without the dot. */
  readonly extension: string
  readonly make: (page: PageModel, workshop: Workshop) => Promise<Result<Uint8Array, Withheld>>
  /** Why a file with these bytes may not go out, or null where it is proven equal to the page. */
  readonly check: (bytes: Uint8Array, page: PageModel, workshop: Workshop) => Promise<Withheld | null>
}
