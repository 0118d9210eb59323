/** Text as quoted-printable (RFC 2045, 6.7): lines end with CRLF, none is longer than 76 bytes. */
export function quotedPrintable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => softBroken(encodeLine(line)))
    .join('\r\n')
}

const encoded = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`

/** The line's bytes, each as it stands or encoded; white space before the end of the line is lost on the way otherwise. */
function encodeLine(line: string): readonly string[] {
  const bytes = [...Buffer.from(line, 'utf8')]
  return bytes.map((byte, index) => {
    const isSpace = byte === 0x20 || byte === 0x09
    const isPlain = isSpace ? index < bytes.length - 1 : byte > 0x20 && byte < 0x7f && byte !== 0x3d
    return isPlain ? String.fromCharCode(byte) : encoded(byte)
  })
}

function softBroken(tokens: readonly string[]): string {
  const lines: string[] = []
  let line = ''
  tokens.forEach((token, index) => {
    const room = index === tokens.length - 1 ? 76 : 75
    if (line.length + token.length > room) {
      lines.push(`${line}=`)
      line = ''
    }
    line += token
  })
  return [...lines, line].join('\r\n')
}

/** Bytes as base64 in lines of 76 (RFC 2045, 6.8). */
export const base64Lines = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')
