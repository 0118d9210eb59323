import PostalMime, { type Address, type Email } from 'postal-mime'
import type { SourceDocument } from '../../../domain/import/source/source-document'
import { SourceWriter } from '../../../domain/import/source/source-writer'
import { mendControls } from './decode-bytes'
import { readHtmlText } from './html'
import { DamagedSource, type SourceInput } from './reader'
import { writeLines } from './text'

/**
 * Reads a mail, or a page that a browser saved as one file, with postal-mime. The body that its reader is shown is the
 * text (the page, where there is one); its plain twin and its attachments are named among the notes.
 */
export async function readMail({ bytes }: SourceInput): Promise<SourceDocument> {
  const email = await PostalMime.parse(bytes, {
    attachmentEncoding: 'arraybuffer',
    maxNestingDepth: 50,
    maxHeadersSize: 1_000_000,
  }).catch((error: unknown) => {
    // postal-mime reports nesting and heads beyond these limits by throwing.
    throw new DamagedSource(error instanceof Error ? error.message : String(error))
  })
  const head = new SourceWriter()
  writeHead(head, email)
  // postal-mime decodes with the runtime, which may take Windows-1252 for ISO-8859-1.
  const html = mendControls(email.html ?? '')
  const body =
    html.trim() === ''
      ? null
      : readHtmlText({ text: html, encoding: { name: 'utf-8', reason: 'declared' }, damaged: 0 })
  if (body === null) writeLines(head, mendControls(email.text ?? ''))
  else if ((email.text ?? '').trim() !== '') head.note('otherForm')
  for (const { filename, disposition } of email.attachments)
    if (disposition !== 'inline') head.note('attachments', filename)
  return {
    format: 'eml',
    title: email.subject ?? '',
    encoding: null,
    passages: [...head.passages, ...(body?.passages ?? [])],
    notes: [...head.notes, ...(body?.notes ?? [])],
  }
}

function writeHead(writer: SourceWriter, { from, to, cc, subject, date }: Email): void {
  const field = (style: string, text: string): void => writer.add('head', text, { style })
  if (from !== undefined) field('From', addressesIn([from]))
  if (to !== undefined) field('To', addressesIn(to))
  if (cc !== undefined) field('Cc', addressesIn(cc))
  if (date !== undefined) field('Date', date)
  if (subject !== undefined) field('Subject', subject)
}

const addressesIn = (addresses: readonly Address[]): string =>
  addresses
    .flatMap((address) => address.group ?? [address])
    .map(({ name, address }) => (name === '' ? address : `${name} <${address}>`))
    .join(', ')
