import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Protocol } from 'electron'
import { scheme } from './origin'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
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

/** Answers requests for the application's pages from the built renderer; anything outside that folder is not found. */
export function serveApplication(protocol: Protocol, folder: string): void {
  protocol.handle(scheme, async (request) => {
    const path = fileFor(folder, request.url)
    const contentType = path === null ? undefined : contentTypes[extname(path)]
    if (path === null || contentType === undefined) return new Response('Not found', { status: 404 })
    try {
      const body = new Uint8Array(await readFile(path))
      return new Response(body, {
        headers: {
          'content-type': contentType,
          'content-security-policy': contentSecurityPolicy,
          'x-content-type-options': 'nosniff',
        },
      })
    } catch {
      return new Response('Not found', { status: 404 })
    }
  })
}

/** The file below the folder that an address means, or null where it means none. */
export function fileFor(folder: string, address: string): string | null {
  const path = normalize(join(folder, decodeURIComponent(new URL(address).pathname)))
  return path.startsWith(folder + sep) ? path : null
}
