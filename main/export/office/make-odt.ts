import { renderOdt } from '../../../domain/export/office/odt/render-odt'
import type { ReturnMarks } from '../../../domain/export/office/return-marks'
import type { PageModel } from '../../../domain/export/page-model'
import type { Withheld } from '../../../domain/export/withheld'
import { ok, type Result } from '../../../domain/result'
import { officePictures } from './office-pictures'
import { packDocument } from './pack-document'

/** Makes the OpenDocument text of a page; LibreOffice has shown WebP since 7.4, AVIF only lately. */
export function makeOdt(page: PageModel, marks: ReturnMarks | null = null): Result<Uint8Array, Withheld> {
  const pictures = officePictures(page, 'LibreOffice', ['image/png', 'image/jpeg', 'image/gif', 'image/webp'])
  return pictures.ok ? ok(packDocument(renderOdt(page, pictures.value, marks))) : pictures
}
