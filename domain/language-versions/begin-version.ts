import { Fragment, type Node } from 'prosemirror-model'
import { attributesOf } from '../document/attributes-of'
import type { ReleaseNode } from '../document/parse'
import { schema } from '../document/schema'

/** How a language version begins: each text block empty and asking for the source's words, or with these to write over. */
export const versionBeginnings = ['prompts', 'text'] as const

export type VersionBeginning = (typeof versionBeginnings)[number]

/**
 * The draft of a release in another language: the structure, the speakers, the pictures and the issue details of the
 * source. Where it begins with prompts, the source's words are asked for and stand nowhere in the text, so that nothing
 * goes out untranslated.
 */
export function beginVersion(
  source: ReleaseNode,
  language: string,
  beginning: VersionBeginning,
  newId: () => string,
): ReleaseNode {
  const attributes = attributesOf(source)
  const emptied =
    beginning === 'text'
      ? {}
      : {
          ...{ teaser: '', keywords: [] },
          pressImages: attributes.pressImages.map((image) => ({ ...image, alt: '', caption: '' })),
        }
  return source.type.createChecked(
    { ...source.attrs, ...emptied, language },
    source.children.map((child) => copied(child, beginning, newId)),
  )
}

function copied(node: Node, beginning: VersionBeginning, newId: () => string): Node {
  const hasId = node.type.spec.attrs?.id !== undefined
  const attrs = { ...node.attrs, ...(hasId ? { id: newId() } : {}) }
  if (node.isText || beginning === 'text')
    return node.isText
      ? node
      : node.type.create(
          attrs,
          node.children.map((child) => copied(child, beginning, newId)),
        )
  if (node.type === schema.nodes.image) return node.type.create({ ...attrs, alt: '' })
  if (!node.isTextblock)
    return node.type.create(
      attrs,
      node.children.map((child) => copied(child, beginning, newId)),
    )
  // A name stays what it is; only the function beside it is translated.
  const kept = node.children.filter(({ marks }) => marks.some(({ type }) => type === schema.marks.speaker))
  const hasPrompt = node.textContent !== '' && node.type.spec.attrs?.prompt !== undefined
  // That a headline is missing is said anyway.
  const isRequired = kept.length === 0 && node.type !== schema.nodes.headline
  const prompt = hasPrompt ? { text: node.textContent, isRequired } : null
  return node.type.create({ ...attrs, ...(hasPrompt ? { prompt } : {}) }, Fragment.fromArray(kept))
}
