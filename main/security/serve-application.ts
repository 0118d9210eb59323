import { extname, join, normalize, sep } from 'node:path'
import type { Protocol } from 'electron'
import { scheme } from './origin'

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Styles may stand inline, because the editor and the dialogs position by style attributes; script never may. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types vue ProseMirrorClipboard preview-worker',
].join('; ')

/** Chromium's net::ERR_FILE_NOT_FOUND. */
const notFound = { error: -6 }

/**
 * Answers requests for the application's pages from the built renderer; anything outside that folder is not found.
 * By the older call, not by `protocol.handle`: Chromium then reads the files itself, where the newer one first loads
 * Node.js's fetch (40 ms) and passes every byte through this thread while it has the start's other work to do.
 */
export function serveApplication(protocol: Protocol, folder: string): void {
  protocol.registerFileProtocol(scheme, (request, answer) => {
    const path = fileFor(folder, request.url)
    const mimeType = path === null ? undefined : mimeTypes[extname(path)]
    if (path === null || mimeType === undefined) answer(notFound)
    else
      answer({
        path,
        mimeType,
        charset: 'utf-8',
        headers: { 'content-security-policy': contentSecurityPolicy, 'x-content-type-options': 'nosniff' },
      })
  })
}

/** The file below the folder that an address means, or null where it means none. */
export function fileFor(folder: string, address: string): string | null {
  const path = normalize(join(folder, decodeURIComponent(new URL(address).pathname)))
  return path.startsWith(folder + sep) ? path : null
}
