import { compareText } from '../../../domain/export/compare-text'
import { expectedText } from '../../../domain/export/expected-text'
import type { PageLayout } from '../../../domain/export/page-layout'
import type { PageModel } from '../../../domain/export/page-model'
import type { Withheld } from '../../../domain/export/withheld'
import type { Mailbox } from '../../../domain/mail/mailbox'
import type { MailSetup } from '../../../domain/mail/mail-setup'
import { plainTextPage } from '../../../domain/mail/plain-text-page'
import { mailSubject } from '../../../domain/mail/subject'
import { checkPdf } from '../check-pdf'
import { checkMailHtml } from './check-mail-html'
import { attachedName } from './make-eml'
import { readEml, type ReadEml } from './read-eml'

/** The fields that a mail may have; the date and the id are the mail program's (RFC 5322, 3.6). */
const allowedFields = ['mime-version', 'x-unsent', 'from', 'to', 'bcc', 'subject', 'content-type']
/** RFC 5322, 2.1.1. */
const longestAllowed = 998

/**
 * Why this mail may not go out, or null: both bodies are the page's text, the subject names its embargo and its draft
 * mark, it goes to whom it should, and the PDF in it, if any, is proven like every other.
 */
export async function checkEml(
  bytes: Uint8Array,
  page: PageModel,
  setup: MailSetup,
  layout: PageLayout,
): Promise<Withheld | null> {
  const read = await readEml(bytes).catch(() => null)
  if (read === null) return { kind: 'unreadable', detail: 'the mail could not be parsed' }
  return (
    checkText(read, page) ??
    checkHead(read, page, setup) ??
    checkMailHtml(read, page) ??
    (await checkAttachments(read, page, setup, layout))
  )
}

function checkText({ text }: ReadEml, page: PageModel): Withheld | null {
  const comparison = compareText(expectedText(plainTextPage(page), 'flow'), text.split('\n'), 'logical')
  return comparison.kind === 'differs' ? { kind: 'textDiffers', difference: comparison.difference } : null
}

function checkHead(read: ReadEml, page: PageModel, { mailbox, recipients }: MailSetup): Withheld | null {
  const office = mailbox === null ? [] : [mailbox]
  const foreign = read.fields.find((field) => !allowedFields.includes(field))
  const facts = [
    ['subject', mailSubject(page), read.subject],
    ['sender', namesOf(office), namesOf(read.from)],
    ['recipients', namesOf(office), namesOf(read.to)],
    ['recipients', namesOf(recipients), namesOf(read.bcc)],
    ['mailHead', 'X-Unsent: 1', read.isUnsent ? 'X-Unsent: 1' : '–'],
    ['mailHead', '–', foreign ?? '–'],
  ] as const
  const wrong = facts.find(([, expected, found]) => expected !== found)
  if (wrong !== undefined)
    return { kind: 'propertyDiffers', property: wrong[0], expected: wrong[1], found: wrong[2] }
  return read.longestLine <= longestAllowed
    ? null
    : {
        ...{ kind: 'propertyDiffers', property: 'lineLength' },
        ...{ expected: String(longestAllowed), found: String(read.longestLine) },
      }
}

/** A name loses its outer and repeated spaces on the way, an address nothing. */
const namesOf = (mailboxes: readonly Mailbox[]): string =>
  mailboxes.map(({ name, address }) => `${name.replace(/\s+/gu, ' ').trim()} <${address}>`).join(', ')

async function checkAttachments(
  { attachments }: ReadEml,
  page: PageModel,
  { attachesPdf }: MailSetup,
  layout: PageLayout,
): Promise<Withheld | null> {
  const expected = attachesPdf ? attachedName(page) : ''
  const found = attachments.map(({ name }) => name).join(', ')
  if (expected !== found)
    return {
      kind: 'propertyDiffers',
      property: 'attachments',
      expected: expected || '–',
      found: found || '–',
    }
  const [pdf] = attachments
  return pdf === undefined ? null : checkPdf(pdf.bytes, page, layout)
}
