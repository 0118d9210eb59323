import { Fragment, type Node } from 'prosemirror-model'
import { schema } from '../document/schema'

const softHyphens = /\u00ad/g

/**
 * The same document without soft hyphens, for what goes out: nothing is hyphenated, and a soft hyphen that is printed
 * comes back from a PDF as a space or a hyphen in the middle of a word.
 */
export function withoutSoftHyphens(node: Node): Node {
  if (node.isText) return schema.text((node.text ?? '').replace(softHyphens, ''), node.marks)
  const kept = node.children.filter((child) => !child.isText || child.text?.replace(softHyphens, '') !== '')
  const attributes: Record<string, unknown> = Object.fromEntries(
    Object.entries(node.attrs).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? value.replace(softHyphens, '') : value,
    ]),
  )
  return node.type.create(attributes, Fragment.fromArray(kept.map(withoutSoftHyphens)), node.marks)
}
