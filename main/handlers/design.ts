import { buildPage } from '../../domain/export/build-page'
import { designFileEnding, writeDesignFile } from '../../domain/export/design/design-file'
import { parseDesign } from '../../domain/export/design/parse-design'
import { sampleRelease } from '../../domain/export/design/sample-release'
import { parseOrganisation } from '../../domain/organisation/parse-organisation'
import { fail, ok } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import { makePdf } from '../export/make-pdf'
import { readImages } from './release-images'
import { writeWhereChosen } from './write-where-chosen'
import type { Services } from './services'
import { withheldFailure } from './withheld-failure'
import { readWorkingCopy } from './working-copy'

/** Trying a design out on a release, and sharing it as a file. */
export function designHandlers(services: Services): Pick<Handlers, 'previewOrganisation' | 'saveDesignFile'> {
  const { store, now, printer, settings, chooseTarget } = services
  return {
    previewOrganisation: async ({ organisation, release: id, language }) => {
      const parsed = parseOrganisation(organisation)
      if (!parsed.ok) return fail({ code: 'organisationInvalid', problems: [...parsed.failure] })
      const shown =
        id === null ? ok({ document: sampleRelease(language) }) : await readWorkingCopy(services, id)
      if (!shown.ok) return shown
      const { document: release } = shown.value
      const images = await readImages(store, release, parsed.value)
      if (!images.ok) return images
      const { assets, sender } = images.value
      const page = buildPage({
        ...{ release, purpose: id === null ? 'final' : 'draft', revision: null, assets, sender },
        now: new Date(now()),
      })
      if (!page.ok) return fail({ code: 'assetMissing', asset: page.failure.assets[0] ?? '' })
      const printed = await makePdf(page.value, printer)
      return printed.ok
        ? ok({ pdf: new Uint8Array(printed.value) })
        : fail(withheldFailure({ settings }, printed.failure))
    },
    saveDesignFile: async ({ name, design, logo }) => {
      const parsed = parseDesign(design)
      if (!parsed.ok) return fail({ code: 'organisationInvalid', problems: [...parsed.failure] })
      const picture = logo === null ? null : await store.readAsset({ asset: logo })
      if (picture !== null && !picture.ok) return picture
      const text = writeDesignFile(
        name.normalize('NFC').trim(),
        parsed.value,
        picture === null
          ? null
          : {
              mediaType: picture.value.mediaType,
              base64: Buffer.from(picture.value.bytes).toString('base64'),
            },
      )
      return writeWhereChosen({ chooseTarget }, `${fileNameOf(name)}${designFileEnding}`, text)
    },
  }
}

/** The name of an organisation as the name of a file. */
const fileNameOf = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'design'
