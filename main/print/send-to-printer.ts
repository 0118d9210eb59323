import { randomUUID } from 'node:crypto'
import type { Session } from 'electron'
import { fail, ok, type Result } from '../../domain/result'
import type { PrintFailure, PrintOutcome } from '../export/printer'
import { openHiddenWindow } from './hidden-window'

/**
 * Gives pictures of A4 sheets (PNG) to the printer that a person chooses in the system's dialog. Sheets are sent as
 * pictures because Electron prints an open PDF as an empty sheet; they are drawn from the file that was proven.
 */
export async function sendToPrinter(
  sessionOf: (partition: string) => Session,
  sheets: readonly Uint8Array[],
): Promise<Result<PrintOutcome, PrintFailure>> {
  const window = openHiddenWindow(sessionOf, `paper-${randomUUID()}`, {
    scheme: 'paper',
    has: (url) => url.startsWith(address),
    answer: (url) => answer(url, sheets),
  })
  try {
    if ((await window.webContents.getPrintersAsync()).length === 0) return ok('noPrinter')
    await window.loadURL(address)
    return await new Promise((done) => {
      window.webContents.print(
        { silent: false, printBackground: true, pageSize: 'A4', margins: { marginType: 'none' } },
        (isPrinted, reason) => {
          if (isPrinted) done(ok('printed'))
          else if (/cancel/i.test(reason)) done(ok('cancelled'))
          else done(fail({ kind: 'printFailed', detail: reason }))
        },
      )
    })
  } catch (error) {
    // Loading reports what went wrong by rejecting.
    return fail({ kind: 'printFailed', detail: error instanceof Error ? error.message : String(error) })
  } finally {
    window.destroy()
  }
}

const address = 'paper://sheets/'
const contentSecurityPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src paper:"
const style = `@page { size: A4; margin: 0; } body { margin: 0; }
img { display: block; width: 210mm; height: 296.9mm; break-after: page; } img:last-child { break-after: auto; }`

/** The page with all sheets, or one sheet by its index. */
function answer(url: string, sheets: readonly Uint8Array[]): Response {
  const index = url.slice(address.length)
  if (index === '')
    return new Response(
      `<!DOCTYPE html><meta charset="utf-8"><title>Imprimatur</title><style>${style}</style>${sheets
        .map((_sheet, number) => `<img src="${address}${String(number)}" alt="">`)
        .join('')}`,
      {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': contentSecurityPolicy,
        },
      },
    )
  const sheet = sheets[Number(index)]
  return sheet === undefined
    ? new Response(null, { status: 404 })
    : new Response(new Uint8Array(sheet), { headers: { 'content-type': 'image/png' } })
}
