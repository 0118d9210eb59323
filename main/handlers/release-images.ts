import { attributesOf } from '../../domain/document/attributes-of'
import { assetsOf, imagesOf } from '../../domain/document/images-of'
import type { ReleaseNode } from '../../domain/document/parse'
import type { Organisation } from '../../domain/organisation/organisation'
import type { PageAssets } from '../../domain/export/page-model'
import { ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import type { StoredAsset } from '../database/assets'
import type { Store } from '../database/store'
import type { PressImageFile } from '../export/export-press-images'

/** The pictures that an export of a release takes, and who sends it. */
export interface ReleaseImages {
  readonly sender: Organisation
  readonly assets: PageAssets
  readonly pressImages: readonly PressImageFile[]
}

/**
 * Reads who sends and the pictures of a release out of the store, each once. One that is not there is left out: the gate
 * says so. `asSentBy` stands in for the organisation of the store.
 */
export async function readImages(
  store: Store,
  release: ReleaseNode,
  asSentBy: Organisation | null = null,
): Promise<Result<ReleaseImages, Failure>> {
  const stored = asSentBy === null ? await store.readOrganisation(null) : ok({ organisation: asSentBy })
  if (!stored.ok) return stored
  const sender = stored.value.organisation
  const files = new Map<string, StoredAsset>()
  const inText = new Set([
    ...(sender.logo === null ? [] : [sender.logo.asset]),
    ...imagesOf(release).map(({ node }) => String(node.attrs.asset)),
  ])
  const { pressImages } = attributesOf(release)
  for (const asset of new Set([...inText, ...assetsOf(release)])) {
    const read = await store.readAsset({ asset })
    if (read.ok) files.set(asset, read.value)
    else if (read.failure.code !== 'assetMissing') return read
  }
  const addressOf = ({ mediaType, bytes }: StoredAsset): string =>
    `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
  return ok({
    sender,
    assets: new Map(
      [...inText].flatMap((asset) => {
        const file = files.get(asset)
        return file === undefined ? [] : [[asset, addressOf(file)] as const]
      }),
    ),
    pressImages: pressImages.map((image) => ({ image, file: files.get(image.asset) ?? null })),
  })
}
