import type { PageLayout } from '../../../domain/export/page-layout'
import type { PageModel } from '../../../domain/export/page-model'
import type { TextIdentity } from '../../../domain/export/text-identity'
import type { Withheld } from '../../../domain/export/withheld'
import type { MailSetup } from '../../../domain/mail/mail-setup'
import type { Result } from '../../../domain/result'
import type { ExportFormat } from '../../../domain/export/formats'
import type { AttachedFile } from '../accessible-pdf/document-facts'
import type { Printer } from '../printer'

/** What a format needs besides the page. */
export interface FormatContext {
  readonly printer: Printer
  readonly layout: PageLayout
  readonly identity: TextIdentity
  /** What a PDF carries inside (PDF/A-3a). */
  readonly attached: readonly AttachedFile[]
  /** To whom a mail goes and what is attached. */
  readonly mail: MailSetup
}

/** A format in which a release goes out. Each is a module of its own, and `formats/index.ts` names them all. */
export interface FormatModule {
  readonly format: ExportFormat
  /** The ending of its file's name, without the leading dot. */
  readonly extension: string
  /** Makes the file. The same page in the same context gives the same bytes. */
  readonly make: (page: PageModel, context: FormatContext) => Promise<Result<Uint8Array, Withheld>>
  /**
   * Why these bytes may not go out, or null. They are read with another library than the one that wrote them, and
   * compared with the page.
   */
  readonly check: (bytes: Uint8Array, page: PageModel, context: FormatContext) => Promise<Withheld | null>
}
