import { escapeHtml } from '../../domain/export/escape-html'
import { exportFileName } from '../../domain/export/file-name'
import type { PageModel } from '../../domain/export/page-model'
import { renderMailFragment } from '../../domain/mail/render-mail-html'
import { renderPlainText } from '../../domain/mail/render-plain-text'
import { requestMail } from '../../domain/mail/request-mail'
import { kennwort } from '../../domain/revision/kennwort'
import type { Handlers, ParsedInput } from '../../ipc/contract'
import type { RevisionView } from '../../ipc/views'
import { mailPictures } from '../export/eml/make-eml'
import { writeMessage } from '../export/eml/write-message'
import { readPage } from './hand-over'
import { writeWhereChosen } from './write-where-chosen'
import type { Services } from './services'
import { readPlace } from './signing'

/** The draft of a mail that asks for approval, for the mail program to open; to whom it goes is chosen there. */
export function requestHandlers(services: Services): Pick<Handlers, 'saveApprovalRequest'> {
  return {
    saveApprovalRequest: async (input) => {
      const { release, revision: number } = input
      const place = await readPlace(services, release, number)
      if (!place.ok) return place
      const page = await readPage(services, { release, source: { kind: 'revision', number } })
      if (!page.ok) return page
      const message = requestMessage(page.value, place.value.revision, input)
      return writeWhereChosen(services, `${exportFileName(page.value)}.eml`, message)
    },
  }
}

function requestMessage(
  page: PageModel,
  { number, wordingHash, note }: RevisionView,
  { deadline, from }: Pick<ParsedInput<'saveApprovalRequest'>, 'deadline' | 'from'>,
): Uint8Array {
  const { pictures, pictureFor } = mailPictures(page)
  const { language, title: headline } = page
  const text = { plain: renderPlainText(page), html: renderMailFragment(page, pictureFor) }
  const words = { revision: number, kennwort: kennwort(wordingHash, language) }
  const mail = requestMail(text, { language, headline, ...words, note, deadline, from })
  const head = `<meta charset="utf-8"><title>${escapeHtml(mail.subject)}</title>`
  return writeMessage({
    ...{ subject: mail.subject, text: mail.plain, pictures, mailbox: null, recipients: [], attachments: [] },
    html: `<!DOCTYPE html>\n<html lang="${escapeHtml(language)}">\n<head>${head}</head>\n<body>\n${mail.html}\n</body>\n</html>\n`,
  })
}
