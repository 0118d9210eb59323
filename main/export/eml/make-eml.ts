import { exportFileName } from '../../../domain/export/file-name'
import { figuresOf } from '../../../domain/export/figures-of'
import type { PageFigure, PageModel } from '../../../domain/export/page-model'
import type { Withheld } from '../../../domain/export/withheld'
import type { MailSetup } from '../../../domain/mail/mail-setup'
import { renderMailHtml, widestPicture, type PictureFor } from '../../../domain/mail/render-mail-html'
import { renderPlainText } from '../../../domain/mail/render-plain-text'
import { mailSubject } from '../../../domain/mail/subject'
import { ok, type Result } from '../../../domain/result'
import { makePdf } from '../make-pdf'
import type { Printer } from '../printer'
import type { PageLayout } from '../../../domain/export/page-layout'
import { pictureBytes } from './picture-bytes'
import { writeMessage, type MailFile } from './write-message'

/** The name of the PDF that goes along. */
export const attachedName = (page: PageModel): string => `${exportFileName(page)}.pdf`

/** The name by which the HTML calls a picture: derived, so that the same mail has the same bytes. */
const contentIdOf = ({ asset }: PageFigure, index: number): string =>
  `picture${String(index + 1)}.${asset.slice(0, 32)}@imprimatur.invalid`

/** The pictures of a page as files of a mail, and where its HTML finds each. */
export function mailPictures(page: PageModel): {
  readonly pictures: readonly (MailFile & { readonly contentId: string })[]
  readonly pictureFor: PictureFor
} {
  const pictures = figuresOf(page).map((figure, index) => {
    const { extension, ...file } = pictureBytes(figure)
    return {
      ...file,
      name: `picture-${String(index + 1)}.${extension}`,
      contentId: contentIdOf(figure, index),
    }
  })
  return {
    pictures,
    pictureFor: (figure, index) => ({
      source: `cid:${contentIdOf(figure, index)}`,
      width: pictures[index]?.width ?? widestPicture,
    }),
  }
}

/** Makes the mail of a page; the PDF that goes along is the one that an export would write. */
export async function makeEml(
  page: PageModel,
  { mailbox, recipients, attachesPdf }: MailSetup,
  printer: Printer,
  layout: PageLayout,
): Promise<Result<Uint8Array, Withheld>> {
  const pdf = attachesPdf ? await makePdf(page, printer, layout) : null
  if (pdf !== null && !pdf.ok) return pdf
  const { pictures, pictureFor } = mailPictures(page)
  const html = renderMailHtml(page, pictureFor)
  return ok(
    writeMessage({
      ...{ subject: mailSubject(page), mailbox, recipients, pictures, html },
      text: renderPlainText(page),
      attachments:
        pdf === null ? [] : [{ name: attachedName(page), mediaType: 'application/pdf', bytes: pdf.value }],
    }),
  )
}
