import PostalMime, { type Address } from 'postal-mime'
import type { Mailbox } from '../../../domain/mail/mailbox'

/** A file found in a mail. */
export interface FoundFile {
  readonly name: string
  readonly mediaType: string
  /** The name by which the HTML calls it, without its angle brackets; null for what is attached. */
  readonly contentId: string | null
  readonly bytes: Uint8Array
}

/** What a mail program reads in a mail. */
export interface ReadEml {
  readonly subject: string
  readonly from: readonly Mailbox[]
  readonly to: readonly Mailbox[]
  readonly bcc: readonly Mailbox[]
  /** Names of the fields of the head, in small letters. */
  readonly fields: readonly string[]
  readonly isUnsent: boolean
  readonly text: string
  readonly html: string
  readonly pictures: readonly FoundFile[]
  readonly attachments: readonly FoundFile[]
  /** Bytes of the longest line, without its end. */
  readonly longestLine: number
}

/** Reads a mail back with postal-mime. Throws where it cannot. */
export async function readEml(bytes: Uint8Array): Promise<ReadEml> {
  const email = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' })
  const files = email.attachments.map((attachment): FoundFile & { readonly isInline: boolean } => ({
    name: attachment.filename ?? '',
    mediaType: attachment.mimeType,
    contentId: attachment.contentId?.replace(/^<|>$/g, '') ?? null,
    bytes:
      typeof attachment.content === 'string'
        ? new TextEncoder().encode(attachment.content)
        : new Uint8Array(attachment.content),
    isInline: attachment.disposition === 'inline' || attachment.related === true,
  }))
  return {
    subject: email.subject ?? '',
    from: mailboxesOf(email.from === undefined ? [] : [email.from]),
    to: mailboxesOf(email.to ?? []),
    bcc: mailboxesOf(email.bcc ?? []),
    fields: email.headers.map(({ key }) => key),
    isUnsent: email.headers.some(({ key, value }) => key === 'x-unsent' && value === '1'),
    text: email.text ?? '',
    html: email.html ?? '',
    pictures: files.filter(({ isInline }) => isInline),
    attachments: files.filter(({ isInline }) => !isInline),
    longestLine: longestLineOf(bytes),
  }
}

const mailboxesOf = (addresses: readonly Address[]): readonly Mailbox[] =>
  addresses.flatMap(({ name, address }) => (address === undefined ? [] : [{ name, address }]))

function longestLineOf(bytes: Uint8Array): number {
  let longest = 0
  let start = 0
  for (let at = 0; at <= bytes.length; at += 1)
    if (at === bytes.length || bytes[at] === 0x0a) {
      longest = Math.max(longest, at - start - (bytes[at - 1] === 0x0d ? 1 : 0))
      start = at + 1
    }
  return longest
}
