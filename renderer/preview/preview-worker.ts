import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PreviewAnswer, PreviewRequest } from './messages'
import { drawPage, openPdf, pngOf, readPage } from './pdf-in-worker'
import { placeBlocks } from './place-blocks'

/** Reads and draws the pages of one PDF after the other, away from the thread that takes the keys. */
let opened: { readonly document: number; readonly pdf: PDFDocumentProxy } | null = null
let newest = 0

const answer = (message: PreviewAnswer, transfer: Transferable[] = []): void => {
  self.postMessage(message, { transfer })
}

async function open({ document, pdf, blocks }: Extract<PreviewRequest, { kind: 'open' }>): Promise<void> {
  newest = document
  const next = await openPdf(pdf)
  const pages = await Promise.all(
    Array.from({ length: next.numPages }, async (_none, index) => readPage(await next.getPage(index + 1))),
  )
  const previous = opened
  if (document === newest) {
    opened = { document, pdf: next }
    const places = placeBlocks(
      blocks,
      pages.flatMap(({ texts }) => texts),
    )
    answer({ kind: 'opened', document, pages: pages.map(({ size }) => size), places })
  } else await next.loadingTask.destroy()
  if (opened !== previous) await previous?.pdf.loadingTask.destroy()
}

async function draw(request: Extract<PreviewRequest, { kind: 'draw' }>): Promise<void> {
  const { document, drawing, page, scale } = request
  if (opened?.document !== document) {
    answer({ kind: 'drawn', drawing, bitmap: null })
    return
  }
  const bitmap = await drawPage(await opened.pdf.getPage(page), scale)
  answer({ kind: 'drawn', drawing, bitmap }, [bitmap])
}

async function picture(request: Extract<PreviewRequest, { kind: 'picture' }>): Promise<void> {
  const { document, drawing, page, scale } = request
  const bitmap = opened?.document === document ? await drawPage(await opened.pdf.getPage(page), scale) : null
  const png = bitmap === null ? null : await pngOf(bitmap)
  answer({ kind: 'pictured', drawing, png }, png === null ? [] : [png.buffer])
}

self.addEventListener('message', ({ data }: MessageEvent<PreviewRequest | { readonly kind?: undefined }>) => {
  if (data.kind === 'open')
    open(data).catch((error: unknown) => {
      answer({ kind: 'failed', document: data.document, detail: String(error) })
    })
  else if (data.kind === 'picture')
    picture(data).catch(() => {
      answer({ kind: 'pictured', drawing: data.drawing, png: null })
    })
  else if (data.kind === 'draw')
    draw(data).catch(() => {
      // The file was closed while it was drawn from: another one is open, and its pages are asked for.
      answer({ kind: 'drawn', drawing: data.drawing, bitmap: null })
    })
})
