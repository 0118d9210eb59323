import { fail, ok, type Result } from '../result'
import type { ImportFailure } from './failure'
import { isTextBytes, nameFormat } from './file-format'

/** The largest file that is read, in megabytes of 1,000,000 bytes; a release has some kilobytes. */
export const importLimitMegabytes = 1

/** The bytes of a text file as text: UTF-8 (with or without byte order mark) or UTF-16 with one. The mark is no part of the text. */
export function decodeText(bytes: Uint8Array, file: string): Result<string, ImportFailure> {
  if (bytes.length > importLimitMegabytes * 1_000_000)
    return fail({ code: 'fileTooLarge', file, limitMegabytes: importLimitMegabytes })
  const format = nameFormat(bytes)
  if (format !== null) return fail({ code: 'fileNotText', file, format })
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return notBlank(decodeUtf16(bytes, false), file)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return notBlank(decodeUtf16(bytes, true), file)
  if (!isTextBytes(bytes)) return fail({ code: 'fileNotText', file, format: null })
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const text = decodeUtf8(bytes, start)
  return typeof text === 'string'
    ? notBlank(text, file)
    : fail({ code: 'fileNotUtf8', file, line: text.line })
}

const notBlank = (text: string, file: string): Result<string, ImportFailure> =>
  /[^\s\u200b\u00ad]/.test(text) ? ok(text) : fail({ code: 'fileEmpty', file })

function decodeUtf16(bytes: Uint8Array, isBigEndian: boolean): string {
  const units: number[] = []
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
    units.push(isBigEndian ? (first << 8) | second : (second << 8) | first)
  }
  return textOfUnits(units)
}

/** Decodes UTF-8 strictly: overlong forms, surrogates and cut sequences name the line that they stand in. */
function decodeUtf8(bytes: Uint8Array, start: number): string | { readonly line: number } {
  const units: number[] = []
  let line = 1
  for (let at = start; at < bytes.length;) {
    const first = bytes[at] ?? 0
    if (first < 0x80) {
      if (first === 0x0a) line += 1
      units.push(first)
      at += 1
      continue
    }
    const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
    const codePoint = readSequence(bytes, at, length)
    if (first < 0xc2 || first > 0xf4 || codePoint === null) return { line }
    if (codePoint >= 0x10000) units.push(0xd800 + ((codePoint - 0x10000) >> 10), 0xdc00 + (codePoint & 0x3ff))
    else units.push(codePoint)
    at += length
  }
  return textOfUnits(units)
}

function readSequence(bytes: Uint8Array, at: number, length: 2 | 3 | 4): number | null {
  let codePoint = (bytes[at] ?? 0) & (0xff >> (length + 1))
  for (let next = at + 1; next < at + length; next += 1) {
    const byte = bytes[next]
    if (byte === undefined || (byte & 0xc0) !== 0x80) return null
    codePoint = (codePoint << 6) | (byte & 0x3f)
  }
  const smallest = { 2: 0x80, 3: 0x800, 4: 0x10000 }[length]
  return codePoint < smallest || codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint < 0xe000)
    ? null
    : codePoint
}

function textOfUnits(units: readonly number[]): string {
  const parts: string[] = []
  for (let at = 0; at < units.length; at += 8192)
    parts.push(String.fromCharCode(...units.slice(at, at + 8192)))
  return parts.join('')
}
