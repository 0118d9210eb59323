// pdf.js finds the part of itself that reads files here, so that it starts no worker of its own.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { designLimits } from '../../domain/export/design/design'
import type { PageSize } from './messages'
import type { DrawnText } from './place-blocks'

/** Canvases without a page around them, for pdf.js. */
class WorkerCanvasFactory {
  create(width: number, height: number): unknown {
    const canvas = new OffscreenCanvas(width, height)
    return { canvas, context: canvas.getContext('2d') }
  }
  getNoAlphaContext(canvas: OffscreenCanvas): unknown {
    return canvas.getContext('2d', { alpha: false })
  }
  reset({ canvas }: { canvas: OffscreenCanvas }, width: number, height: number): void {
    canvas.width = width
    canvas.height = height
  }
  destroy(target: { canvas: OffscreenCanvas | null; context: unknown }): void {
    target.canvas = null
    target.context = null
  }
}

/** SVG filters need a page; a release's pages use none. */
class NoFilters {
  addFilter = (): string => 'none'
  addHCMFilter = (): string => 'none'
  addAlphaFilter = (): string => 'none'
  addLuminosityFilter = (): string => 'none'
  addKnockoutFilter = (): string => 'none'
  addHighlightHCMFilter = (): string => 'none'
  destroy = (): void => undefined
}

/** Opens a PDF in this worker. */
export function openPdf(pdf: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({
    data: pdf,
    // A worker keeps the fonts of its canvases itself.
    ownerDocument: {
      fonts: (self as unknown as { readonly fonts: FontFaceSet }).fonts,
    } as unknown as HTMLDocument,
    CanvasFactory: WorkerCanvasFactory,
    FilterFactory: NoFilters,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    verbosity: 0,
  }).promise
}

/** What no design sets text in: the least margins that one can have. */
const margins = { top: designLimits.top.least, bottom: designLimits.bottom.least }
const points = (millimetres: number): number => (millimetres / 25.4) * 72

/** The size of a page and what is drawn between its margins. */
export async function readPage(page: PDFPageProxy): Promise<{ size: PageSize; texts: readonly DrawnText[] }> {
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent({ disableNormalization: true })
  const texts = items.flatMap((item): readonly DrawnText[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const baseline = height - Number(item.transform[5])
    const isInMargin = baseline < points(margins.top) || baseline > height - points(margins.bottom)
    const { height: size } = item
    return isInMargin
      ? []
      : [{ page: page.pageNumber, text: item.str, top: baseline - size, bottom: baseline + size * 0.3 }]
  })
  return { size: { width, height }, texts }
}

/** Draws a page; `scale` is pixels a point. */
export async function drawPage(page: PDFPageProxy, scale: number): Promise<ImageBitmap> {
  const viewport = page.getViewport({ scale })
  const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height))
  // pdf.js draws on both kinds of canvas; its types name one.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
  return canvas.transferToImageBitmap()
}

/** A drawing as a PNG file. */
export async function pngOf(bitmap: ImageBitmap): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap)
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
}
