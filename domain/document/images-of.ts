import type { Node } from 'prosemirror-model'
import { attributesOf } from './attributes-of'
import type { ReleaseNode } from './parse'

/** A picture in the text, with the ProseMirror position of its node. */
export interface PlacedImage {
  readonly node: Node
  readonly position: number
}

/** The pictures in the text of a release, in reading order. */
export function imagesOf(release: ReleaseNode): readonly PlacedImage[] {
  const images: PlacedImage[] = []
  release.descendants((node, position) => {
    if (node.type.name === 'image') images.push({ node, position })
    return !node.isTextblock
  })
  return images
}

/** The hashes of all pictures that a release names, each once: those in its text, then its press images. */
export const assetsOf = (release: ReleaseNode): readonly string[] => [
  ...new Set([
    ...imagesOf(release).map(({ node }) => String(node.attrs.asset)),
    ...attributesOf(release).pressImages.map(({ asset }) => asset),
  ]),
]
