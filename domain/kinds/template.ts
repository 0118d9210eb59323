import { Fragment, type Node } from 'prosemirror-model'
import type { ReleaseKind } from '../document/attributes'
import type { ReleaseNode } from '../document/parse'
import { schema } from '../document/schema'
import { textBlocks, type PartName, type TextBlock } from '../document/text-blocks'
import { promptOf } from './prompts'

/** What a release can begin with. */
export interface Template {
  readonly id: string
  readonly name: string
  readonly kind: ReleaseKind
  /** BCP 47. */
  readonly language: string
  readonly document: ReleaseNode
}

/** What becomes of a text block in a template: its words stay, or it is empty and asks for words, or it goes. */
export type BlockUse = 'fixed' | 'prompt' | 'omitted'

/** One text block of a template, as a person decides about it. */
export interface TemplateBlock {
  readonly part: PartName
  readonly use: BlockUse
  /** The fixed words, or what the empty block asks for. */
  readonly text: string
  readonly isRequired: boolean
  /** Whether it may go: no part of a list, table or quote may. */
  readonly canBeOmitted: boolean
}

const fixedHolders: ReadonlySet<string> = new Set(['boilerplate', 'noteToEditors', 'mediaContact'])

/**
 * The blocks of a release as the template begins that is made of it: end matter, headings and row labels stay, the
 * first paragraph of each part asks for its words, and what follows goes.
 */
export function templateBlocks(release: ReleaseNode): readonly TemplateBlock[] {
  let lastParagraph: string | null = null
  return textBlocks(release).map((block): TemplateBlock => {
    const { name, ancestors, text } = block
    const prompt = promptOf(block.node)
    const canBeOmitted = mayGo(block)
    const part = partOf(block)
    if (prompt !== null && text === '')
      return { part, use: 'prompt', text: prompt.text, isRequired: prompt.isRequired, canBeOmitted }
    const isFixed =
      text !== '' &&
      (name === 'sectionHeading' ||
        ancestors.includes('tableHeader') ||
        ancestors.some((ancestor) => fixedHolders.has(ancestor)))
    const holder = ancestors.join()
    const follows = name === 'paragraph' && canBeOmitted && lastParagraph === holder
    lastParagraph = name === 'paragraph' || name === 'attribution' ? holder : null
    if (isFixed) return { part, use: 'fixed', text, isRequired: false, canBeOmitted }
    return { part, use: follows ? 'omitted' : 'prompt', text: '', isRequired: false, canBeOmitted }
  })
}

/** What a person calls the block: a paragraph goes by what holds it. */
const partOf = ({ name, ancestors }: TextBlock): PartName => {
  const holder = ancestors.at(-1)
  return name === 'paragraph' && holder !== undefined && holder !== 'section' ? holder : name
}

const mayGo = ({ name, ancestors }: TextBlock): boolean =>
  name === 'paragraph'
    ? ancestors.every((ancestor) => ancestor === 'section' || fixedHolders.has(ancestor))
    : ['kicker', 'subheadline', 'dateline', 'lead'].includes(name)

/** The template that comes of a release when each of its blocks is used so; blocks are matched by their order. */
export function applyTemplateBlocks(
  release: ReleaseNode,
  blocks: readonly Pick<TemplateBlock, 'use' | 'text' | 'isRequired'>[],
): ReleaseNode {
  let index = 0
  const visit = (node: Node): Node | null => {
    if (node.isTextblock) {
      const block = blocks[index++]
      return block === undefined ? node : blockAs(node, block)
    }
    const children = node.children.map(visit).filter((child) => child !== null)
    if (children.length === 0 && node.childCount > 0 && fixedHolders.has(node.type.name)) return null
    const onlyHeading = children.every(({ type }) => type === schema.nodes.sectionHeading)
    const content =
      fixedHolders.has(node.type.name) && onlyHeading
        ? [...children, schema.nodes.paragraph.create()]
        : children
    return node.copy(Fragment.fromArray(content))
  }
  const made = visit(release) ?? release
  made.check()
  return templateDocument(made)
}

function blockAs(
  node: Node,
  { use, text, isRequired }: Pick<TemplateBlock, 'use' | 'text' | 'isRequired'>,
): Node | null {
  if (use === 'omitted') return null
  const attrs = { ...node.attrs, prompt: null }
  if (use === 'prompt') {
    const asked = text.normalize('NFC').trim()
    const prompt = asked === '' && !isRequired ? null : { text: asked, isRequired }
    return node.type.create({ ...attrs, prompt })
  }
  if (text === node.textContent) return node.type.create(attrs, node.content)
  return node.type.create(attrs, text === '' ? null : schema.text(text.normalize('NFC')))
}

/** A release as a template is kept: without number, date and embargo, which belong to one issue, and without block ids. */
export function templateDocument(release: ReleaseNode): ReleaseNode {
  const visit = (node: Node): Node => {
    if (node.isText) return node
    const attrs = 'id' in node.attrs ? { ...node.attrs, id: null } : node.attrs
    return node.type.create(attrs, Fragment.fromArray(node.children.map(visit)), node.marks)
  }
  const { attrs } = release
  return visit(
    release.type.create({ ...attrs, number: null, issueDate: null, embargo: null }, release.content),
  )
}
