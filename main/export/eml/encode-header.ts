import type { Mailbox } from '../../../domain/mail/mailbox'

/** The longest line of a field that holds encoded words (RFC 2047, 2), and what folding aims at elsewhere (RFC 5322, 2.1.1). */
const longestLine = 76
const frame = '=?UTF-8?B?'.length + '?='.length

/** A field of unstructured text, folded, as encoded words where it is not plain ASCII (RFC 2047). */
export function textField(name: string, text: string): string {
  const isPlain = /^[\x20-\x7e]*$/.test(text) && !text.includes('=?')
  const words = text.split(' ')
  if (isPlain && words.every((word) => word !== '' && word.length <= longestLine - name.length - 2))
    return fold(`${name}:`, words)
  return fold(`${name}:`, encodedWords(text, name.length + 2))
}

/** A field of addresses, one a line (RFC 5322, 3.6.3); null where there is none. */
export function addressField(name: string, mailboxes: readonly Mailbox[]): string | null {
  if (mailboxes.length === 0) return null
  const last = mailboxes.length - 1
  return fold(
    `${name}:`,
    mailboxes.flatMap((mailbox, index) => {
      const tokens = addressTokens(mailbox)
      const comma = index === last ? '' : ','
      return [...tokens.slice(0, -1), `${tokens.at(-1) ?? ''}${comma}`]
    }),
  )
}

function addressTokens({ name, address }: Mailbox): readonly string[] {
  const plain = name.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim()
  if (plain === '') return [address]
  const angled = `<${address}>`
  if (!/^[\x20-\x7e]*$/.test(plain) || plain.includes('=?') || plain.length > 60)
    return [...encodedWords(plain, 1), angled]
  const isAtoms = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+( [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/.test(plain)
  return [isAtoms ? plain : `"${plain.replace(/["\\]/g, (letter) => `\\${letter}`)}"`, angled]
}

/** A parameter of a field, continued and percent-encoded where it has to be (RFC 2231, 3 and 4). */
export function parameter(name: string, value: string): string {
  if (/^[A-Za-z0-9._-]{1,50}$/.test(value)) return `;\r\n ${name}="${value}"`
  const pieces: string[] = ['']
  for (const character of value) {
    const encoded = encodeURIComponent(character).replace(
      /['()*!]/g,
      (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
    )
    if ((pieces.at(-1) ?? '').length + encoded.length > 48) pieces.push('')
    pieces[pieces.length - 1] += encoded
  }
  return pieces
    .map((piece, index) => `;\r\n ${name}*${String(index)}*=${index === 0 ? "UTF-8''" : ''}${piece}`)
    .join('')
}

/** Words of base64 that a reader joins without spaces; no character is cut in two. */
function encodedWords(text: string, before: number): readonly string[] {
  const words: string[] = []
  let bytes: number[] = []
  const room = (): number =>
    Math.floor((longestLine - frame - (words.length === 0 ? Math.max(before, 1) : 1)) / 4) * 3
  const close = (): void => {
    words.push(`=?UTF-8?B?${Buffer.from(bytes).toString('base64')}?=`)
    bytes = []
  }
  for (const character of text) {
    const encoded = Buffer.from(character, 'utf8')
    if (bytes.length + encoded.length > room()) close()
    bytes.push(...encoded)
  }
  if (bytes.length > 0) close()
  return words
}

function fold(name: string, tokens: readonly string[]): string {
  let line = name
  const lines: string[] = []
  for (const token of tokens) {
    if (line !== name && line.length + 1 + token.length > longestLine) {
      lines.push(line)
      line = ''
    }
    line += ` ${token}`
  }
  return [...lines, line].join('\r\n')
}
