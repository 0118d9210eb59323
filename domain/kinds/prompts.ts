import type { Node } from 'prosemirror-model'
import type { Prompt } from '../document/attributes'
import { schema } from '../document/schema'

/** What a block asks for while it is empty, or null. */
export const promptOf = (block: Node): Prompt | null =>
  (block.attrs as { readonly prompt?: Prompt | null }).prompt ?? null

/** An empty paragraph that asks for its words. */
export const promptedParagraph = (text: string, isRequired = false): Node =>
  schema.nodes.paragraph.createChecked({ prompt: { text: text.normalize('NFC'), isRequired } })
