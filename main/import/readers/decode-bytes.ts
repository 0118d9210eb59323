import { windowsCharacter } from '../../../domain/import/damage/windows-characters'
import {
  likeliestEncoding,
  markedEncoding,
  singleByteEncodings,
} from '../../../domain/import/source/guess-encoding'
import type { SourceEncoding } from '../../../domain/import/source/source-document'

/** Bytes as text, and why so. */
export interface DecodedText {
  readonly text: string
  readonly encoding: SourceEncoding
  /** How many letters could not be made of the bytes and are U+FFFD. */
  readonly damaged: number
}

/**
 * Decodes a text. What the caller chose holds; then a byte order mark, then what the file declares, then UTF-8 where the
 * bytes are valid, and else the encoding whose letters make sense.
 */
export function decodeBytes(
  bytes: Uint8Array,
  { chosen, declared = null }: { readonly chosen: string | null; readonly declared?: string | null },
): DecodedText {
  if (chosen !== null && isEncoding(chosen)) return decodeAs(bytes, { name: chosen, reason: 'chosen' })
  const marked = markedEncoding(bytes)
  if (marked !== null) return decodeAs(bytes, marked)
  const valid = decodeStrictly(bytes)
  // A declaration is often wrong, valid UTF-8 with letters beyond ASCII hardly ever is.
  if (valid !== null) return { text: valid, encoding: { name: 'utf-8', reason: 'valid' }, damaged: 0 }
  if (declared !== null && isEncoding(declared) && !/^utf-?8$/i.test(declared))
    return decodeAs(bytes, { name: declared.toLowerCase(), reason: 'declared' })
  if (isMostlyUtf8(bytes)) return decodeAs(bytes, { name: 'utf-8', reason: 'letters' })
  const decoded = singleByteEncodings.map((name) => ({
    name,
    text: decodeNamed(name, bytes.subarray(0, 200_000)),
  }))
  return decodeAs(bytes, likeliestEncoding(decoded))
}

function decodeAs(bytes: Uint8Array, encoding: SourceEncoding): DecodedText {
  const text = decodeNamed(encoding.name, bytes)
  return { text, encoding, damaged: text.match(/\ufffd/g)?.length ?? 0 }
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8; what else it may be is told from its letters.
    return null
  }
}

/** A text in UTF-8 with a few broken letters is still one: far more sequences are whole than broken. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  return whole > broken * 4
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    // The runtime knows no encoding of that name.
    return false
  }
}

/** Decodes by name. Node.js 20 reads Windows-1252 as ISO-8859-1, with control characters for quotation marks and dashes. */
export function decodeNamed(name: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(name)
  const text = decoder.decode(bytes)
  return decoder.encoding === 'windows-1252' ? mendControls(text) : text
}

/** Control characters that were meant as what Windows-1252 has at their place. */
export const mendControls = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => windowsCharacter(control) ?? control)
