import { buildCmsFields } from '../../domain/cms/build-fields'
import { buildPage } from '../../domain/export/build-page'
import type { PageModel } from '../../domain/export/page-model'
import { renderMailFragment } from '../../domain/mail/render-mail-html'
import { renderPlainText } from '../../domain/mail/render-plain-text'
import { fail, ok, type Result } from '../../domain/result'
import type { Handlers, ParsedInput } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import { pictureBytes } from '../export/eml/picture-bytes'
import { readExportable, type Exportable } from './export-release'
import { readImages } from './release-images'
import type { Services } from './services'

/** The text of a release for a mail that is being written, and for the fields of a CMS. */
export function handOverHandlers(services: Services): Pick<Handlers, 'readMailCopy' | 'readCmsFields'> {
  return {
    readMailCopy: async (input) => {
      const page = await readPage(services, input)
      if (!page.ok) return page
      const html = renderMailFragment(page.value, (figure) => ({
        source: figure.source,
        width: pictureBytes(figure).width,
      }))
      return ok({ html, plain: renderPlainText(page.value), isDraft: page.value.draftMark !== null })
    },
    readCmsFields: async (input) => {
      const page = await readPage(services, input)
      if (!page.ok) return page
      const { language, draftMark } = page.value
      return ok({ language, isDraft: draftMark !== null, fields: [...buildCmsFields(page.value)] })
    },
  }
}

/** The page of a release as it goes out. */
export async function readPage(
  services: Services,
  input: ParsedInput<'readMailCopy'>,
): Promise<Result<PageModel, Failure>> {
  const exportable = await readExportable(services, input)
  return exportable.ok ? pageOf(services, exportable.value) : exportable
}

/** The page of a text that may go out. */
export async function pageOf(
  services: Services,
  { document: release, purpose, revision }: Exportable,
): Promise<Result<PageModel, Failure>> {
  const images = await readImages(services.store, release)
  if (!images.ok) return images
  const { assets } = images.value
  const page = buildPage({ release, purpose, revision, now: new Date(services.now()), assets })
  return page.ok ? page : fail({ code: 'assetMissing', asset: page.failure.assets[0] ?? '' })
}
