import { kennwort } from '../revision/kennwort'
import type { Hash } from '../revision/hash'
import type { Design, SheetMargins } from './design/design'
import type { PageModel } from './page-model'

/**
 * How the sheets of a release are set: `standard` as they are exported, `folder` to read from and to write on: large
 * type, a wide margin, numbered lines, and at the head of each sheet by what its wording is found again.
 */
export const pageLayouts = ['standard', 'folder'] as const
export type PageLayout = (typeof pageLayouts)[number]

const folderMargins: SheetMargins = { top: 32, right: 45, bottom: 24, left: 30 }

/** The margins of the sheets: those of the design, but the folder's, which is written on, are its own. */
export const marginsOf = (layout: PageLayout, design: Design): SheetMargins =>
  layout === 'folder' ? folderMargins : design.margins

/** What the style of a layout adds to that of the page. */
export const layoutStyle = (layout: PageLayout): string =>
  layout === 'standard'
    ? ''
    : '@media print { html { font-size: 14pt; line-height: 1.6; } h1 { font-size: 1.4em; } }\n'

/** A page with what its layout sets at the head of each sheet: for the folder, Kennwort and the start of the wording's hash. */
export function forLayout(page: PageModel, layout: PageLayout, wordingHash: Hash): PageModel {
  if (layout === 'standard') return page
  const [words, digits] = [kennwort(wordingHash, page.language), wordingHash.slice(0, 16)]
  return {
    ...page,
    sheetCode: `${words} ${digits}`,
    pageHead: [
      ...page.pageHead,
      { text: `${words} · ${digits}`, language: page.pageNumber.language, isQuiet: true },
    ],
  }
}
