import { basename, extname } from 'node:path'
import { extensionOf, inspectImage, type ImageRefusal } from '../../domain/images/inspect-image'
import { fail, ok } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import { sha256Of } from '../export/write-proven'
import { writeChosenFile } from '../files/write-chosen-file'
import type { Services } from './services'

/** Keeping the pictures of releases, and giving their originals back. */
export function assetHandlers({
  store,
  now,
  chooseTarget,
}: Pick<Services, 'store' | 'now' | 'chooseTarget'>): Pick<Handlers, 'addAsset' | 'readAsset' | 'saveAsset'> {
  return {
    addAsset: async ({ bytes }) => {
      const facts = inspectImage(bytes)
      return facts.ok
        ? store.addAsset({ bytes, facts: facts.value, at: now() })
        : fail(imageFailure(facts.failure))
    },
    readAsset: (input) => store.readAsset(input),
    saveAsset: async ({ asset, fileName }) => {
      const read = await store.readAsset({ asset })
      if (!read.ok) return read
      const { bytes, mediaType } = read.value
      const extension = extname(fileName) === '' ? `.${extensionOf(mediaType)}` : ''
      const path = await chooseTarget(`${basename(fileName)}${extension}`)
      if (path === null) return fail({ code: 'cancelled' })
      const written = await writeChosenFile(path, bytes)
      if (!written.ok) return written
      return sha256Of(written.value) === asset ? ok({ path }) : fail({ code: 'assetChanged', asset })
    },
  }
}

/** What a refused picture means for the person who wants to insert it. */
function imageFailure(refusal: ImageRefusal): Failure {
  switch (refusal.kind) {
    case 'tooLarge':
      return { code: 'imageTooLarge', limitMegabytes: refusal.limitMegabytes }
    case 'notSupported':
      return { code: 'imageNotSupported', format: refusal.format }
    case 'damaged':
      return { code: 'imageDamaged' }
  }
}
