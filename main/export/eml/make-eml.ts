import { extensionOf, inspectImage } from '../../../domain/images/inspect-image'
import { exportFileName } from '../../../domain/export/file-name'
import { figuresOf } from '../../../domain/export/figures-of'
import type { PageFigure, PageModel } from '../../../domain/export/page-model'
import type { Withheld } from '../../../domain/export/withheld'
import type { MailSetup } from '../../../domain/mail/mail-setup'
import { renderMailHtml, widestPicture, type MailPicture } from '../../../domain/mail/render-mail-html'
import { renderPlainText } from '../../../domain/mail/render-plain-text'
import { mailSubject } from '../../../domain/mail/subject'
import { ok, type Result } from '../../../domain/result'
import { makePdf } from '../make-pdf'
import type { Printer } from '../printer'
import type { PageLayout } from '../../../domain/export/page-layout'
import { writeMessage, type MailFile } from './write-message'

/** The name of the PDF that goes along. */
export const attachedName = (page: PageModel): string => `${exportFileName(page)}.pdf`

/** The bytes of a page's picture, and how wide they are shown in a mail. */
export function pictureBytes({ source }: Pick<PageFigure, 'source'>): MailFile & Pick<MailPicture, 'width'> {
  const bytes = new Uint8Array(Buffer.from(source.slice(source.indexOf(',') + 1), 'base64'))
  const facts = inspectImage(bytes)
  const mediaType = facts.ok ? facts.value.mediaType : 'image/png'
  return {
    ...{ name: extensionOf(mediaType), mediaType, bytes },
    width: facts.ok ? Math.min(facts.value.width, widestPicture) : widestPicture,
  }
}

/** The name by which the HTML calls a picture: derived, so that the same mail has the same bytes. */
const contentIdOf = ({ asset }: PageFigure, index: number): string =>
  `picture${String(index + 1)}.${asset.slice(0, 32)}@imprimatur.invalid`

/** Makes the mail of a page; the PDF that goes along is the one that an export would write. */
export async function makeEml(
  page: PageModel,
  { mailbox, recipients, attachesPdf }: MailSetup,
  printer: Printer,
  layout: PageLayout,
): Promise<Result<Uint8Array, Withheld>> {
  const pdf = attachesPdf ? await makePdf(page, printer, layout) : null
  if (pdf !== null && !pdf.ok) return pdf
  const pictures = figuresOf(page).map((figure, index) => {
    const { name, ...file } = pictureBytes(figure)
    return { ...file, name: `picture-${String(index + 1)}.${name}`, contentId: contentIdOf(figure, index) }
  })
  const html = renderMailHtml(page, (figure, index) => ({
    source: `cid:${contentIdOf(figure, index)}`,
    width: pictures[index]?.width ?? widestPicture,
  }))
  return ok(
    writeMessage({
      ...{ subject: mailSubject(page), mailbox, recipients, pictures, html },
      text: renderPlainText(page),
      attachments:
        pdf === null ? [] : [{ name: attachedName(page), mediaType: 'application/pdf', bytes: pdf.value }],
    }),
  )
}
