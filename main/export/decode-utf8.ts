import type { Withheld } from '../../domain/export/withheld'
import { fail, ok, type Result } from '../../domain/result'

/** The text of bytes that must be UTF-8 throughout; a byte order mark is a letter of it. */
export function decodeUtf8(bytes: Uint8Array): Result<string, Withheld> {
  try {
    return ok(new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes))
  } catch {
    return fail({ kind: 'unreadable', detail: 'UTF-8' })
  }
}
