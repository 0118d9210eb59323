import type { PageFigure } from '../../../domain/export/page-model'
import { extensionOf, inspectImage } from '../../../domain/images/inspect-image'
import { widestPicture, type MailPicture } from '../../../domain/mail/render-mail-html'
import type { MailFile } from './write-message'

/** The bytes of a page's picture, and how wide they are shown in a mail. */
export function pictureBytes({
  source,
}: Pick<PageFigure, 'source'>): Omit<MailFile, 'name'> &
  Pick<MailPicture, 'width'> & { readonly extension: string } {
  const bytes = new Uint8Array(Buffer.from(source.slice(source.indexOf(',') + 1), 'base64'))
  const facts = inspectImage(bytes)
  const mediaType = facts.ok ? facts.value.mediaType : 'image/png'
  return {
    ...{ extension: extensionOf(mediaType), mediaType, bytes },
    width: facts.ok ? Math.min(facts.value.width, widestPicture) : widestPicture,
  }
}
