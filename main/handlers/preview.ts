import { buildPage } from '../../domain/export/build-page'
import { fail, ok, type Result } from '../../domain/result'
import type { Handlers, ParsedInput } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import { makePdf } from '../export/make-pdf'
import { readExportable, type Exportable } from './export-release'
import { readImages } from './release-images'
import type { Services } from './services'
import { withheldFailure } from './withheld-failure'
import { parseDocument } from './stored-document'

/** The printed pages of a text that is being written, or of a revision: what its export would be, but not yet proven. */
export function previewHandlers(services: Services): Pick<Handlers, 'printPreview'> {
  return {
    printPreview: async (input) => {
      const source = await readSource(services, input)
      if (!source.ok) return source
      const { document: release, purpose, revision } = source.value
      const images = await readImages(services.store, release)
      if (!images.ok) return images
      const { assets, sender } = images.value
      const page = buildPage({ release, purpose, revision, now: new Date(services.now()), assets, sender })
      if (!page.ok) return fail({ code: 'assetMissing', asset: page.failure.assets[0] ?? '' })
      const printed = await makePdf(page.value, services.printer)
      return printed.ok
        ? ok({ pdf: new Uint8Array(printed.value) })
        : fail(withheldFailure(services, printed.failure))
    },
  }
}

async function readSource(
  services: Services,
  { release, source }: ParsedInput<'printPreview'>,
): Promise<Result<Pick<Exportable, 'document' | 'revision' | 'purpose'>, Failure>> {
  if (source.kind === 'revision') return readExportable(services, { release, source })
  const document = parseDocument(source.document)
  return document.ok ? ok({ document: document.value, revision: null, purpose: 'draft' }) : document
}
