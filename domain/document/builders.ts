import type { Attrs, Mark, Node } from 'prosemirror-model'
import type { ReleaseAttributes } from './attributes'
import type { ReleaseNode } from './parse'
import { schema, type NodeName } from './schema'

/** What a builder takes: text, marked text (an array of text nodes) or a built node. */
export type Content = string | Node | readonly Node[]

function contentNodes(contents: readonly Content[]): Node[] {
  return contents.flatMap((content) => {
    if (typeof content === 'string') return content === '' ? [] : [schema.text(content.normalize('NFC'))]
    return content instanceof Array ? [...content] : [content]
  })
}

const builder =
  (name: NodeName) =>
  (...contents: readonly Content[]): Node =>
    schema.nodes[name].createChecked(null, contentNodes(contents))

const builderWith =
  (name: NodeName) =>
  (attributes: Attrs, ...contents: readonly Content[]): Node =>
    schema.nodes[name].createChecked(attributes, contentNodes(contents))

export const kicker = builder('kicker')
export const headline = builder('headline')
export const subheadline = builder('subheadline')
export const dateline = builder('dateline')
/** A dateline that is printed on the lead's first line, its separator included in its text. */
export const runInDateline = (text: string): Node => builderWith('dateline')({ runIn: true }, text)
export const lead = builder('lead')
export const paragraph = builder('paragraph')
export const quote = builder('quote')
export const attribution = builder('attribution')
export const bulletList = builder('bulletList')
export const orderedList = builder('orderedList')
export const orderedListFrom = (start: number, ...items: readonly Content[]): Node =>
  builderWith('orderedList')({ start }, ...items)
export const listItem = builder('listItem')
export const table = builder('table')
export const tableRow = builder('tableRow')
export const tableCell = builder('tableCell')
export const tableHeader = builder('tableHeader')
export const figure = builder('figure')
export const image = builderWith('image')
export const caption = builder('caption')
export const section = builder('section')
export const sectionHeading = builder('sectionHeading')
export const boilerplate = builder('boilerplate')
export const noteToEditors = builder('noteToEditors')
export const mediaContact = builder('mediaContact')

const marked = (text: string, mark: Mark): Node => schema.text(text.normalize('NFC'), [mark])

export const strong = (text: string): Node => marked(text, schema.marks.strong.create())
export const emphasis = (text: string): Node => marked(text, schema.marks.emphasis.create())
export const speaker = (text: string): Node => marked(text, schema.marks.speaker.create())
export const role = (text: string): Node => marked(text, schema.marks.role.create())
export const link = (href: string, text: string): Node => marked(text, schema.marks.link.create({ href }))
export const quotation = (
  text: string,
  who: { readonly speaker?: string | null; readonly role?: string | null } = {},
): Node =>
  marked(text, schema.marks.quotation.create({ speaker: who.speaker ?? null, role: who.role ?? null }))

/** Builds a whole release and checks it against the grammar; throws a RangeError where it does not fit. */
export function release(
  attributes: Partial<ReleaseAttributes>,
  ...contents: readonly Content[]
): ReleaseNode {
  const node = builderWith('release')(attributes, ...contents)
  node.check()
  return node
}

/** The smallest valid release: an empty headline. */
export const emptyRelease = (attributes: Partial<ReleaseAttributes> = {}): ReleaseNode =>
  release(attributes, headline())
