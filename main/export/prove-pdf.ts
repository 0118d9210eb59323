import type { PageLayout } from '../../domain/export/page-layout'
import type { PageModel } from '../../domain/export/page-model'
import type { Withheld } from '../../domain/export/withheld'
import type { AttachedFile } from './accessible-pdf/document-facts'
import { checkAttached } from './check-attached'
import { checkPdf } from './check-pdf'
import { checkStandards } from './check-standards'

/**
 * Why this PDF may not go out, or null: it holds exactly the page's text, follows both standards, and has the files
 * inside that belong there.
 */
export const provePdf = async (
  bytes: Uint8Array,
  page: PageModel,
  { layout, attached }: { readonly layout?: PageLayout; readonly attached: readonly AttachedFile[] },
): Promise<Withheld | null> =>
  (await checkPdf(bytes, page, layout)) ??
  checkStandards(bytes) ??
  // Without any, the standard has refused every file inside.
  (attached.length === 0 ? null : checkAttached(bytes, attached))
