import type { Node } from 'prosemirror-model'
import { attributesOf } from './attributes-of'
import { imagesOf } from './images-of'
import type { ReleaseNode } from './parse'
import type { PressImage } from './press-images'
import { schema } from './schema'
import { textBlocks, type TextBlock } from './text-blocks'

/** The words of a picture that stand in attributes, by the attribute's name. */
export type ImageField = 'caption' | 'subject' | 'alt' | 'credit'

/** Which picture a text belongs to: one in the text, by its ProseMirror position, or a press image by its number from 0. */
export type ImageHolder =
  | { readonly kind: 'image'; readonly position: number }
  | { readonly kind: 'pressImage'; readonly index: number }

/**
 * A text that a reader may quote and that is no text block of the document: alternative text or credit of a picture,
 * any text of a press image. To the rules it is a text block like others, counted behind the last one.
 */
export interface ImageText extends TextBlock {
  readonly field: ImageField
  readonly holder: ImageHolder
}

const imageFields = ['alt', 'credit'] as const
const pressImageFields = ['caption', 'subject', 'alt', 'credit'] as const

/** All texts of pictures, empty ones included; of a decorative picture only its credit. */
export function imageTexts(release: ReleaseNode): readonly ImageText[] {
  const first = textBlocks(release).length
  const texts: ImageText[] = []
  const add = (source: object, field: ImageField, text: string, holder: ImageHolder): void => {
    texts.push({
      index: first + texts.length,
      node: nodeFor(source, field, text),
      start: holder.kind === 'image' ? holder.position : 0,
      name: holder.kind,
      ancestors: [],
      text,
      ...{ field, holder },
    })
  }
  for (const { node, position } of imagesOf(release))
    for (const field of imageFields)
      if (field !== 'alt' || node.attrs.decorative !== true)
        add(node, field, String(node.attrs[field]), { kind: 'image', position })
  attributesOf(release).pressImages.forEach((image, index) => {
    for (const field of pressImageFields) add(image, field, image[field], { kind: 'pressImage', index })
  })
  return texts
}

/** The field of a text block that is an image text, for its place. */
export const fieldOf = (block: TextBlock | undefined): { readonly field?: ImageField } =>
  block !== undefined && 'field' in block ? { field: (block as ImageText).field } : {}

const known = new WeakMap<object, Map<ImageField, Node>>()

/** The same node for the same text, so that rules that remember what they found in a node do so here too. */
function nodeFor(source: object, field: ImageField, text: string): Node {
  const nodes = known.get(source) ?? new Map<ImageField, Node>()
  known.set(source, nodes)
  const node = nodes.get(field) ?? schema.nodes.caption.create(null, text === '' ? [] : [schema.text(text)])
  nodes.set(field, node)
  return node
}

/** The press images of a release with one text of one of them replaced. */
export const withPressImageText = (
  images: readonly PressImage[],
  changed: number,
  field: ImageField,
  text: string,
): readonly PressImage[] =>
  images.map((image, index) => (index === changed ? { ...image, [field]: text } : image))
