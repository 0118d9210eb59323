import type { Node } from 'prosemirror-model'
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
