import { Fragment, type Attrs, type Node } from 'prosemirror-model'
import type { ReleaseNode } from '../../document/parse'
import { schema } from '../../document/schema'

/**
 * A release as two sequences without sections: what stands at its front, and its blocks, headings and end parts, where
 * a heading opens a section and an empty end part stands before what belongs to it. Whatever is left out of the body,
 * put in or moved there, the sequences make a release.
 */
export interface Flow {
  readonly front: readonly Node[]
  readonly body: readonly Node[]
  /** The attributes of the section that a heading of the body opens. */
  readonly sections: ReadonlyMap<Node, Attrs>
}

/** The parts that may stand before the first block, in their order. */
export const frontNames: readonly string[] = ['kicker', 'headline', 'subheadline', 'dateline', 'lead']
const endNames: readonly string[] = ['boilerplate', 'noteToEditors', 'mediaContact']

/** Whether a node of the body is an end part that was opened for what follows it. */
export const isEndPart = ({ type }: Node): boolean => endNames.includes(type.name)

/** Lines up a release. */
export function flowOf(release: ReleaseNode): Flow {
  const front: Node[] = []
  const body: Node[] = []
  const sections = new Map<Node, Attrs>()
  for (const child of release.children) {
    if (frontNames.includes(child.type.name)) front.push(child)
    else if (child.type === schema.nodes.section) {
      if (child.firstChild !== null) sections.set(child.firstChild, child.attrs)
      body.push(...child.children)
    } else if (isEndPart(child)) body.push(child.type.create(child.attrs), ...child.children)
    else body.push(child)
  }
  return { front, body, sections }
}

/** The release that these sequences make. An end part that nothing is left of gets an empty paragraph, which the grammar wants. */
export function releaseOf({ front, body, sections }: Flow, attributes: Attrs): ReleaseNode {
  const top: { readonly node: Node | null; readonly sectionAttrs: Attrs | null; readonly content: Node[] }[] =
    [{ node: null, sectionAttrs: null, content: [] }]
  for (const node of body) {
    const open = top.at(-1)
    const isInEnd = open !== undefined && open.node !== null
    if (isEndPart(node)) top.push({ node, sectionAttrs: null, content: [] })
    else if (node.type !== schema.nodes.sectionHeading) open?.content.push(node)
    else if (!isInEnd) top.push({ node: null, sectionAttrs: sections.get(node) ?? {}, content: [node] })
    else open.content.push(open.content.length === 0 ? node : asParagraph(node))
  }
  const built = top.flatMap(({ node, sectionAttrs, content }) => {
    if (node !== null) return [fill(node, content)]
    return sectionAttrs === null ? content : [schema.nodes.section.create(sectionAttrs, content)]
  })
  return schema.nodes.release.create(attributes, [...front, ...built])
}

/** A section cannot stand in an end part: its heading stays as a paragraph. */
const asParagraph = (heading: Node): Node => schema.nodes.paragraph.create(null, heading.content)

/** A node like this one with other content, and what the grammar wants besides, empty. */
export function fill(node: Node, content: readonly Node[]): Node {
  const filled = node.type.createAndFill(node.attrs, Fragment.fromArray([...content]), node.marks)
  if (filled === null)
    throw new Error(
      `A ${node.type.name} takes what any part of a comparison leaves in it, got: ${content.map(({ type }) => type.name).join(', ')}`,
    )
  return filled
}
