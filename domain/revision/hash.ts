import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** A SHA-256 digest as 64 lower-case hexadecimal digits. */
export type Hash = string

/** The SHA-256 of a text's UTF-8 bytes, or of bytes. */
export const hashOf = (data: string | Uint8Array): Hash =>
  bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data))
