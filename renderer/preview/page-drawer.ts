import workerAddress from './preview-worker?worker&url'
import type { PageSize, PreviewAnswer, PreviewRequest } from './messages'
import type { PlacedBlock, TextBlock } from './place-blocks'

/** A PDF that was opened for drawing. */
export interface DrawablePdf {
  /** Its number among those that were opened. */
  readonly document: number
  readonly pages: readonly PageSize[]
  readonly places: readonly PlacedBlock[]
}

/** Draws the pages of a PDF in a worker. */
export interface PageDrawer {
  /** Opens a file in place of the one before; null where another was opened meanwhile. Rejects where it is no PDF. */
  readonly open: (pdf: Uint8Array, blocks: readonly TextBlock[]) => Promise<DrawablePdf | null>
  /** Draws a page (from 1) of that file; null where it is no longer the open one. `scale` is device pixels a point. */
  readonly draw: (document: number, page: number, scale: number) => Promise<ImageBitmap | null>
  /** A page as a PNG file; null where the file is no longer the open one or the page cannot be drawn. */
  readonly picture: (document: number, page: number, scale: number) => Promise<Uint8Array | null>
  readonly close: () => void
}

interface ScriptAddresses {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string }
}

let policy: { readonly createScriptURL: (address: string) => string } | null = null

/** The page's policy lets a worker start from our own file alone. */
function trusted(address: string): string {
  // Chromium has had `trustedTypes` since version 83; TypeScript's DOM does not know it yet.
  const { trustedTypes } = window as unknown as { readonly trustedTypes: ScriptAddresses }
  policy ??= trustedTypes.createPolicy('preview-worker', {
    createScriptURL: (wanted) => {
      if (wanted !== workerAddress) throw new TypeError(`No worker of ours: ${wanted}`)
      return wanted
    },
  })
  return policy.createScriptURL(address)
}

/** Starts the worker. */
export function startPageDrawer(): PageDrawer {
  const worker = new Worker(trusted(workerAddress), { type: 'module', name: 'preview' })
  const pictures = new Map<number, (png: Uint8Array | null) => void>()
  const drawings = new Map<number, (bitmap: ImageBitmap | null) => void>()
  let opening: {
    readonly document: number
    readonly done: (pdf: DrawablePdf | null) => void
    readonly failed: (error: Error) => void
  } | null = null
  let documents = 0
  let count = 0

  const send = (request: PreviewRequest, transfer: Transferable[] = []): void => {
    worker.postMessage(request, transfer)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<PreviewAnswer>) => {
    if (data.kind === 'drawn') {
      drawings.get(data.drawing)?.(data.bitmap)
      drawings.delete(data.drawing)
    } else if (data.kind === 'pictured') {
      pictures.get(data.drawing)?.(data.png)
      pictures.delete(data.drawing)
    } else if (opening !== null && 'document' in data && data.document === opening.document) {
      if (data.kind === 'opened') opening.done(data)
      else opening.failed(new Error(data.detail))
      opening = null
    }
  })
  worker.addEventListener('error', ({ message }) => {
    opening?.failed(new Error(message))
    opening = null
    for (const done of pictures.values()) done(null)
    for (const done of drawings.values()) done(null)
    drawings.clear()
  })

  return {
    open: (pdf, blocks) =>
      new Promise((done, failed) => {
        opening?.done(null)
        documents += 1
        opening = { document: documents, done, failed }
        send({ kind: 'open', document: documents, pdf, blocks }, [pdf.buffer])
      }),
    draw: (document, page, scale) =>
      new Promise((done) => {
        count += 1
        drawings.set(count, done)
        send({ kind: 'draw', document, drawing: count, page, scale })
      }),
    picture: (document, page, scale) =>
      new Promise((done) => {
        count += 1
        pictures.set(count, done)
        send({ kind: 'picture', document, drawing: count, page, scale })
      }),
    close: () => {
      worker.terminate()
      for (const done of drawings.values()) done(null)
      drawings.clear()
      opening?.done(null)
    },
  }
}
