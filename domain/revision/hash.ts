import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Steps } from '../steps'

/** A SHA-256 digest as 64 lower-case hexadecimal digits. */
export type Hash = string

/** The SHA-256 of a text's UTF-8 bytes, or of bytes. */
export const hashOf = (data: string | Uint8Array): Hash =>
  bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data))

/** How many UTF-16 units of a text are hashed in one step: some two milliseconds. */
const stepLength = 0x10000

/** The SHA-256 of a text's UTF-8 bytes, a part of the text at a time. */
export function* hashInSteps(text: string): Steps<Hash> {
  const hash = sha256.create()
  let from = 0
  while (from < text.length) {
    const end = from + stepLength
    const to = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end + 1 : end
    hash.update(utf8ToBytes(text.slice(from, to)))
    from = to
    yield
  }
  return bytesToHex(hash.digest())
}
