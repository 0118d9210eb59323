const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Map([...alphabet].map((letter, value) => [letter, value]))

/** The bytes that a text stands for (RFC 4648, section 4, padded and without line breaks), or null where it is no such text. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let place = 0
  let bits = 0
  let held = 0
  for (const letter of text.slice(0, text.length - padding)) {
    const value = values.get(letter)
    if (value === undefined) return null
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[place] = (held >> bits) & 0xff
      place += 1
    }
  }
  return bytes
}
