import { picturesOf } from '../../../domain/export/figures-of'
import type { OfficePicture, OfficePictures } from '../../../domain/export/office/office-part'
import type { PageModel } from '../../../domain/export/page-model'
import type { Withheld } from '../../../domain/export/withheld'
import { inspectImage, type ImageType } from '../../../domain/images/inspect-image'
import { fail, ok, type Result } from '../../../domain/result'
import type { Hash } from '../../../domain/revision/hash'

/** The pictures of a page as files; fails where one is of a type that the program cannot be counted on to show. */
export function officePictures(
  page: PageModel,
  program: string,
  shown: readonly ImageType[],
): Result<OfficePictures, Withheld> {
  const pictures = new Map<Hash, OfficePicture>()
  for (const [index, { asset, source }] of picturesOf(page).entries()) {
    const bytes = new Uint8Array(Buffer.from(source.slice(source.indexOf(',') + 1), 'base64'))
    const facts = inspectImage(bytes)
    if (!facts.ok || !shown.includes(facts.value.mediaType)) {
      const format = facts.ok ? facts.value.mediaType.slice('image/'.length).toUpperCase() : '?'
      return fail({ kind: 'pictureNotShown', place: index + 1, format, program })
    }
    pictures.set(asset, { bytes, ...facts.value })
  }
  return ok(pictures)
}
