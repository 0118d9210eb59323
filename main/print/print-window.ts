import type { Session } from 'electron'
import type { PrintPage } from '../../domain/export/print-page'
import { openHiddenWindow } from './hidden-window'

const scheme = 'print'
const partition = 'print'
/** Always the same, so that Chromium keeps the renderer process: a new address costs about 100 ms for a new one. */
const address = `${scheme}://page/`

/**
 * No script runs: the policy forbids it and puts the document in a sandbox. Switching JavaScript off for the window
 * instead would also switch off Chromium's own script that fills head and foot of the sheets.
 */
const contentSecurityPolicy =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"

/** The hidden window that prints, with a session of its own in which nothing but the page to print can be loaded. */
export interface PrintWindow {
  readonly isUsable: () => boolean
  /** Rejects where the page cannot be loaded or printed, or the window dies meanwhile. */
  readonly print: (page: PrintPage) => Promise<Uint8Array>
  readonly destroy: () => void
}

export function openPrintWindow(sessionOf: (partition: string) => Session): PrintWindow {
  let html: string | null = null
  const window = openHiddenWindow(sessionOf, partition, {
    scheme,
    has: (url) => url === address,
    answer: (url) =>
      url === address && html !== null
        ? new Response(html, {
            headers: {
              'content-type': 'text/html; charset=utf-8',
              'content-security-policy': contentSecurityPolicy,
              'cache-control': 'no-store',
            },
          })
        : new Response(null, { status: 404 }),
  })
  const { webContents } = window
  const isUsable = () => !window.isDestroyed() && !webContents.isCrashed()

  /** Rejects when the window dies, which printing itself never reports. */
  const death = () => {
    const gone = { forget: () => {} }
    const promise = new Promise<never>((_resolve, reject) => {
      const onGone = (_event: unknown, details: { readonly reason: string }) => {
        reject(new Error(`the print window ended: ${details.reason}`))
      }
      const onDestroyed = () => {
        reject(new Error('the print window was closed'))
      }
      webContents.once('render-process-gone', onGone)
      webContents.once('destroyed', onDestroyed)
      gone.forget = () => {
        webContents.off('render-process-gone', onGone)
        webContents.off('destroyed', onDestroyed)
      }
    })
    return { promise, forget: () => gone.forget() }
  }

  return {
    isUsable,
    destroy: () => {
      if (!window.isDestroyed()) window.destroy()
    },
    print: async (page) => {
      html = page.html
      const { promise, forget } = death()
      try {
        await Promise.race([window.loadURL(address), promise])
        // Electron gives a Buffer, which pdf.js refuses.
        return new Uint8Array(await Promise.race([webContents.printToPDF(optionsFor(page)), promise]))
      } finally {
        html = null
        if (isUsable()) forget()
      }
    },
  }
}

const inches = (millimetres: number): number => millimetres / 25.4

function optionsFor(page: PrintPage): Electron.PrintToPDFOptions {
  const { margins } = page
  return {
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    printBackground: true,
    pageSize: page.paper === 'a4' ? 'A4' : 'Letter',
    margins: {
      top: inches(margins.top),
      right: inches(margins.right),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
    },
    displayHeaderFooter: page.headHtml !== '' || page.footHtml !== '',
    headerTemplate: page.headHtml,
    footerTemplate: page.footHtml,
  }
}
