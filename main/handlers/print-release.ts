import { buildPage } from '../../domain/export/build-page'
import { forLayout } from '../../domain/export/page-layout'
import { fail, ok } from '../../domain/result'
import { canonicalForm } from '../../domain/revision/canonical-form'
import type { Handlers } from '../../ipc/contract'
import { checkPdf } from '../export/check-pdf'
import { makePdf } from '../export/make-pdf'
import { readExportable } from './export-release'
import { readImages } from './release-images'
import type { Services } from './services'
import { withheldFailure } from './withheld-failure'

/** Printing on paper, through the gate of every export: what is not proven equal is not printed. */
export function printHandlers(services: Services): Pick<Handlers, 'makePrint' | 'printPages'> {
  return {
    makePrint: async ({ layout, ...input }) => {
      const source = await readExportable(services, input)
      if (!source.ok) return source
      const { document: release, purpose, revision } = source.value
      const images = await readImages(services.store, release)
      if (!images.ok) return images
      const { assets, sender } = images.value
      const built = buildPage({ release, purpose, revision, now: new Date(services.now()), assets, sender })
      if (!built.ok) return fail(withheldFailure(services, built.failure))
      const page = forLayout(built.value, layout, canonicalForm(release).wordingHash)
      const made = await makePdf(page, services.printer, layout)
      if (!made.ok) return fail(withheldFailure(services, made.failure))
      const reason = await checkPdf(made.value, page, layout)
      return reason === null
        ? ok({ pdf: new Uint8Array(made.value) })
        : fail(withheldFailure(services, reason))
    },
    printPages: async ({ pages }) => {
      const sent = await services.sendToPrinter(pages)
      return sent.ok
        ? ok({ outcome: sent.value })
        : fail({ code: 'printFailed', detail: sent.failure.detail })
    },
  }
}
