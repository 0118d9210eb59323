import { renderDocx } from '../../../domain/export/office/docx/render-docx'
import type { ReturnMarks } from '../../../domain/export/office/return-marks'
import type { PageModel } from '../../../domain/export/page-model'
import type { Withheld } from '../../../domain/export/withheld'
import { ok, type Result } from '../../../domain/result'
import { officePictures } from './office-pictures'
import { packDocument } from './pack-document'

/** Makes the Word document of a page; Word shows WebP and AVIF in its newest versions alone. */
export function makeDocx(page: PageModel, marks: ReturnMarks | null = null): Result<Uint8Array, Withheld> {
  const pictures = officePictures(page, 'Word', ['image/png', 'image/jpeg', 'image/gif'])
  return pictures.ok ? ok(packDocument(renderDocx(page, pictures.value, marks))) : pictures
}
