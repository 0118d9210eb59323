import { isTextBytes, nameFormat } from '../file-format'
import { markedEncoding } from './guess-encoding'
import type { SourceFormat } from './source-document'

/** What a file is by its content: a format that has a reader, another one, one that is locked, text of some kind, or nothing. */
export type DetectedFormat =
  | { readonly kind: 'read'; readonly format: Exclude<SourceFormat, 'html' | 'eml' | 'md' | 'txt'> }
  | { readonly kind: 'text' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'other'; readonly format: string | null }

const packed: Readonly<Record<string, 'pdf' | 'docx' | 'odt' | 'rtf'>> = {
  PDF: 'pdf',
  DOCX: 'docx',
  ODT: 'odt',
  RTF: 'rtf',
}

/** Tells a file's format by its bytes alone: names lie, and pasted bytes have none. */
export function detectFormat(bytes: Uint8Array): DetectedFormat {
  if (indexOf(bytes, '%PDF-', 1024) >= 0) return { kind: 'read', format: 'pdf' }
  const name = nameFormat(bytes)
  const read = name === null ? undefined : packed[name]
  if (read !== undefined) return { kind: 'read', format: read }
  // Word packs an encrypted document into the container of its old formats, with names in UTF-16.
  if (name === 'DOC' && indexOf(bytes, [...'EncryptedPackage'].join('\0'), bytes.length) >= 0)
    return { kind: 'encrypted' }
  if (name !== null) return { kind: 'other', format: name }
  return markedEncoding(bytes) !== null || isTextBytes(bytes)
    ? { kind: 'text' }
    : { kind: 'other', format: null }
}

/** The kind of a decoded text. */
export function detectTextFormat(text: string): 'html' | 'eml' | 'md' | 'txt' {
  const start = text.slice(0, 20_000)
  if (isHtml(start)) return 'html'
  if (isMail(start)) return 'eml'
  return isMarkdown(text.slice(0, 200_000)) && !isTangled(text) ? 'md' : 'txt'
}

/** Signs of Markdown that a line has more of than anybody writes, and that take a parser longer than their number. */
const mostSigns = 1000

/** Whether a line nests what no parser follows: then its signs are signs. */
function isTangled(text: string): boolean {
  let signs = 0
  for (const sign of text) {
    if (sign === '\n') signs = 0
    else if ('*_>[~`'.includes(sign)) signs += 1
    if (signs > mostSigns) return true
  }
  return false
}

const isHtml = (start: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta)\b/i.test(
    start,
  ) ||
  (/^\s*</.test(start) && (start.match(/<\/(?:p|div|h[1-6]|a|span|td|li|b|strong)>/gi)?.length ?? 0) >= 2)

const mailFields =
  /^(?:from|to|subject|date|mime-version|received|return-path|message-id|content-type|x-unsent|delivered-to|reply-to|bcc|cc):/i

/** The head of a mail: fields line by line, two of them that every mail has, up to an empty line. */
function isMail(start: string): boolean {
  const [head = ''] = start.split(/\r?\n\r?\n/, 1)
  const lines = head.split(/\r?\n/).filter((line, index) => index > 0 || !/^From /.test(line))
  return (
    lines.every((line) => /^[!-9;-~]+:/.test(line) || /^[ \t]/.test(line)) &&
    lines.filter((line) => mailFields.test(line)).length >= 2
  )
}

/** Signs that nobody types who does not mean Markdown; a dash before an item says nothing. */
const isMarkdown = (text: string): boolean =>
  /^#{1,6} [^\s#]/m.test(text) ||
  /\[[^\]\n]+\]\((?:https?:|mailto:|<)[^)\n]*\)/.test(text) ||
  /^\*\*\S.*\S\*\*$/m.test(text)

function indexOf(bytes: Uint8Array, ascii: string, within: number): number {
  const codes = [...ascii].map((letter) => letter.charCodeAt(0))
  const end = Math.min(bytes.length, within) - codes.length
  for (let at = 0; at <= end; at += 1) if (codes.every((code, index) => bytes[at + index] === code)) return at
  return -1
}
