import { createHash } from 'node:crypto'
import type { Mailbox } from '../../../domain/mail/mailbox'
import { base64Lines, quotedPrintable } from './encode-body'
import { addressField, parameter, textField } from './encode-header'

/** A file inside a mail. */
export interface MailFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** What a mail says, to whom, and what is in it. */
export interface MailMessage {
  readonly subject: string
  readonly mailbox: Mailbox | null
  readonly recipients: readonly Mailbox[]
  readonly text: string
  readonly html: string
  /** The pictures of the HTML, each under the name by which its `cid:` address calls it. */
  readonly pictures: readonly (MailFile & { readonly contentId: string })[]
  readonly attachments: readonly MailFile[]
}

/**
 * Writes a mail that was not sent yet (RFC 5322, RFC 2045 to 2049): the mail program opens it for sending (`X-Unsent`)
 * and gives it its date and its id. The boundaries come from what is inside, so that the same mail has the same bytes.
 */
export function writeMessage(message: MailMessage): Uint8Array {
  const seed = seedOf(message)
  const plain = textPart('plain', message.text)
  const html = textPart('html', message.html)
  const shown =
    message.pictures.length === 0
      ? html
      : multipart('related', `${seed}r`, [html, ...message.pictures.map(picturePart)], 'text/html')
  const body = multipart('alternative', `${seed}a`, [plain, shown])
  const whole =
    message.attachments.length === 0
      ? body
      : multipart('mixed', `${seed}m`, [body, ...message.attachments.map(attachmentPart)])
  const { mailbox } = message
  const head = [
    'MIME-Version: 1.0',
    'X-Unsent: 1',
    mailbox === null ? null : addressField('From', [mailbox]),
    mailbox === null ? null : addressField('To', [mailbox]),
    addressField('Bcc', message.recipients),
    textField('Subject', message.subject),
  ].filter((field) => field !== null)
  return new Uint8Array(Buffer.from(`${head.join('\r\n')}\r\n${whole}\r\n`, 'utf8'))
}

/** Encoded parts hold no `=_`, so that a boundary with it never stands inside one. */
function seedOf({ text, html, pictures, attachments }: MailMessage): string {
  const hash = createHash('sha256')
  for (const part of [text, html, ...[...pictures, ...attachments].map(({ bytes }) => bytes)])
    hash.update(createHash('sha256').update(part).digest())
  return `=_${hash.digest('hex').slice(0, 32)}`
}

const textPart = (subtype: string, text: string): string =>
  `Content-Type: text/${subtype}; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(text)}`

function picturePart({ name, mediaType, bytes, contentId }: MailMessage['pictures'][number]): string {
  const head = [
    `Content-Type: ${mediaType}${parameter('name', name)}`,
    'Content-Transfer-Encoding: base64',
    `Content-ID: <${contentId}>`,
    `Content-Disposition: inline${parameter('filename', name)}`,
  ]
  return `${head.join('\r\n')}\r\n\r\n${base64Lines(bytes)}`
}

function attachmentPart({ name, mediaType, bytes }: MailFile): string {
  const head = [
    `Content-Type: ${mediaType}${parameter('name', name)}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment${parameter('filename', name)}`,
  ]
  return `${head.join('\r\n')}\r\n\r\n${base64Lines(bytes)}`
}

function multipart(subtype: string, boundary: string, parts: readonly string[], type?: string): string {
  const head = `Content-Type: multipart/${subtype}${type === undefined ? '' : `; type="${type}"`};\r\n boundary="${boundary}"`
  return [head, '', ...parts.flatMap((part) => [`--${boundary}`, part]), `--${boundary}--`, ''].join('\r\n')
}
