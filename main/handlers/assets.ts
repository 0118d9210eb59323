import { createHash } from 'node:crypto'
import { basename, dirname, extname } from 'node:path'
import { extensionOf, inspectImage, type ImageRefusal } from '../../domain/images/inspect-image'
import { fail, ok } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import { failureOf, overwriteFile } from '../export/place-file'
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
      try {
        const written = await overwriteFile(path, bytes)
        if (createHash('sha256').update(written).digest('hex') !== asset)
          return fail({ code: 'assetChanged', asset })
        return ok({ path })
      } catch (error) {
        return fail(failureOf(error, dirname(path)))
      }
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
