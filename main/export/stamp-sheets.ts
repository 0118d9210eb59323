import { PDFDocument, PDFName, PDFOperator, PDFOperatorNames } from '@cantoo/pdf-lib'
import encodeQr from 'qr'
import { paperSizes } from '../../domain/export/design/design'
import { marginsOf, type PageLayout } from '../../domain/export/page-layout'
import type { PageModel } from '../../domain/export/page-model'
import { furnitureFamily } from '../../domain/export/print-page'
import { escapeHtml } from '../../domain/export/escape-html'
import type { Withheld } from '../../domain/export/withheld'
import { ok, type Result } from '../../domain/result'
import type { Printer } from './printer'
import { readPdf, type ReadPdfPage } from './read-pdf'

const points = (millimetres: number): number => (millimetres / 25.4) * 72

/**
 * Puts on the sheets of a printed page what no text of it is: a QR code at the head and, in the folder's layout, a number
 * beside each line. Both are artifacts of the sheet: the release's own text and tags stay as they were printed.
 */
export async function stampSheets(
  pdf: Uint8Array,
  page: PageModel,
  {
    layout,
    fontFaces,
    printer,
  }: { readonly layout: PageLayout; readonly fontFaces: string; readonly printer: Printer },
): Promise<Result<Uint8Array, Withheld>> {
  const read = await readPdf(pdf, { layout, design: page.design })
  if (!read.ok) return read
  const stamps = await printer.print({
    html: stampPage(read.value.pages, page, { layout, fontFaces }),
    ...{ headHtml: '', footHtml: '', margins: { top: 0, right: 0, bottom: 0, left: 0 } },
    paper: page.design.paper,
  })
  if (!stamps.ok) return stamps
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const sheets = document.getPages()
  const drawn = await document.embedPdf(
    stamps.value,
    sheets.map((_sheet, index) => index),
  )
  for (const [index, sheet] of sheets.entries()) {
    const stamp = drawn[index]
    if (stamp === undefined) continue
    sheet.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]))
    sheet.drawPage(stamp, { x: 0, y: sheet.getHeight() - stamp.height })
    sheet.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent))
  }
  return ok(new Uint8Array(await document.save({ useObjectStreams: false })))
}

/** One sheet after the other, numbers and code where they belong. */
function stampPage(
  pages: readonly ReadPdfPage[],
  { design, sheetCode: code = '' }: PageModel,
  { layout, fontFaces }: { readonly layout: PageLayout; readonly fontFaces: string },
): string {
  const { left } = marginsOf(layout, design)
  const { height: sheet } = paperSizes[design.paper]
  const picture = code === '' ? '' : `<div class="code">${qrPicture(code)}</div>`
  const sheets = pages.map(({ baselines }) => {
    const numbers = (layout === 'folder' ? baselines : []).map(
      (height, line) =>
        `<span style="top:${(points(sheet) - height - 7.9).toFixed(2)}pt">${escapeHtml(String(line + 1))}</span>`,
    )
    return `<section>${picture}${numbers.join('')}</section>`
  })
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>-</title><style>${fontFaces}
@page { size: ${design.paper === 'a4' ? 'A4' : 'Letter'}; margin: 0; }
body { margin: 0; font: 8pt/10pt '${furnitureFamily(design)}', sans-serif; color: #4d535b; font-variant-ligatures: none; }
section { position: relative; height: ${String(sheet - 0.2)}mm; overflow: hidden; break-after: page; }
section:last-child { break-after: auto; }
span { position: absolute; left: 0; width: ${String(left - 9)}mm; text-align: right; }
.code { position: absolute; top: 8mm; right: 12mm; width: 22mm; height: 22mm; }
.code svg { display: block; width: 100%; height: 100%; }
</style></head><body>${sheets.join('')}</body></html>`
}

/** Dark squares of a QR code as one SVG path. */
function qrPicture(text: string): string {
  const rows = encodeQr(text, 'raw', { ecc: 'medium', border: 1 })
  const squares = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
  )
  const size = String(rows.length)
  return `<svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#000" d="${squares.join('')}"/></svg>`
}
