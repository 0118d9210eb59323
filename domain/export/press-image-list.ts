import type { PressImage } from '../document/press-images'
import type { PageModel } from './page-model'
import { labelsFor } from './page-labels'

/** A press image with the name that its file has in the export. */
export interface NamedPressImage {
  readonly image: PressImage
  readonly fileName: string
}

/** The list that lies beside the exported press images: what each shows, who is to be named, and until when it may be used. */
export function pressImageList(page: PageModel, images: readonly NamedPressImage[]): string {
  const { pressImages: labels, date } = labelsFor(page.language)
  const line = (label: string, text: string): readonly string[] =>
    text.trim() === '' ? [] : [`${label}: ${text.trim()}`]
  const entries = images.map(({ image, fileName }) =>
    [
      fileName,
      ...line(labels.caption, image.caption),
      ...line(labels.subject, image.subject),
      ...line(labels.credit, image.credit),
      ...line(labels.alt, image.alt),
      ...line(labels.rightsEnd, image.rightsEnd === null ? '' : date(image.rightsEnd)),
      `SHA-256: ${image.asset}`,
    ].join('\n'),
  )
  const marks = [page.draftMark, page.embargo].flatMap((mark) => (mark === null ? [] : [mark.text]))
  return `${[[...marks, page.title].join('\n'), labels.note, ...entries].join('\n\n')}\n`
}

/** Signs that a file system or a shell may take for something else. */
const unsafe = /[\u0000-\u001f\u007f<>:"/\\|?*\u2028\u2029]+/g

/** The names of the exported files: numbered in their order, and so never the same, each with its own ending. */
export const namePressImages = (
  images: readonly { readonly image: PressImage; readonly extension: string }[],
): readonly NamedPressImage[] =>
  images.map(({ image, extension }, index) => {
    const stem = image.fileName
      .replace(/\.[^.]*$/, '')
      .replace(unsafe, ' ')
      .trim()
      .slice(0, 80)
    const number = String(index + 1).padStart(2, '0')
    return { image, fileName: `${number}${stem === '' ? '' : ` ${stem}`}.${extension}` }
  })
