import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { byNode } from '../../domain/document/by-node'
import type { NodeName } from '../../domain/document/schema'
import { isEndMatter, nameOf } from './commands/places'

/** One line of the outline: a part, a section, or something in it that one looks for. */
export interface OutlineEntry {
  /** The id of its block. */
  readonly id: string
  readonly name: NodeName
  /** Its words: heading, name of the person quoted, caption; empty where it has none. */
  readonly text: string
  /** 2 for what stands in a section. */
  readonly level: 1 | 2
  /** Position before its node when the outline was read. */
  readonly position: number
  /** The text blocks in it, counted through the release: first, and the one behind the last. */
  readonly blocks: readonly [from: number, to: number]
}

const longest = 120
const parts: ReadonlySet<string> = new Set<NodeName>(['headline', 'lead', 'section'])
const objects: ReadonlySet<string> = new Set<NodeName>(['quote', 'table', 'figure'])

const blockCount = byNode((node) => {
  let count = 0
  node.descendants((child) => {
    if (child.isTextblock) count += 1
    return !child.isTextblock
  })
  return { count: node.isTextblock ? 1 : count }
})

const wordsOf = byNode((node) => ({ text: textFor(node).replace(/\s+/gu, ' ').trim().slice(0, longest) }))

function textFor(node: Node): string {
  switch (nameOf(node)) {
    case 'section':
      return node.firstChild?.textContent ?? ''
    case 'quote':
      return speakerOf(node) || (node.firstChild?.textContent ?? '')
    case 'table':
      return node.firstChild?.children.map(({ textContent }) => textContent).join(' · ') ?? ''
    case 'figure':
      return node.lastChild?.textContent || String(node.firstChild?.attrs.alt ?? '')
    case 'boilerplate':
    case 'noteToEditors':
    case 'mediaContact':
      return node.firstChild?.type.name === 'sectionHeading' ? node.firstChild.textContent : ''
    default:
      return node.textContent
  }
}

function speakerOf(quote: Node): string {
  const attribution = quote.lastChild
  const named = attribution?.children
    .filter(({ marks }) => marks.some(({ type }) => type.name === 'speaker'))
    .map(({ textContent }) => textContent)
    .join('')
  return named === undefined || named === '' ? (attribution?.textContent ?? '') : named
}

/** The outline of a document: headline, lead, sections, quotes, tables, figures and end matter, in reading order. */
export function outlineEntries(doc: Node): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = []
  let block = 0
  const visit = (node: Node, position: number, level: 1 | 2): void => {
    const { count } = blockCount(node)
    const isPart = level === 1 && (parts.has(node.type.name) || isEndMatter(node))
    if ((isPart || objects.has(node.type.name)) && typeof node.attrs.id === 'string')
      entries.push({
        id: node.attrs.id,
        name: nameOf(node),
        text: wordsOf(node).text,
        level,
        position,
        blocks: [block, block + count],
      })
    if (level === 1 && nameOf(node) === 'section') {
      const end = block + count
      node.forEach((child, offset) => {
        visit(child, position + 1 + offset, 2)
      })
      block = end
    } else block += count
  }
  doc.forEach((child, offset) => {
    visit(child, offset, 1)
  })
  return entries
}

/** The id of the entry that the cursor stands in, or of the last part above it; null above the first one. */
export function currentEntry(state: EditorState, ids: ReadonlySet<string>): string | null {
  const { $head } = state.selection
  const idOf = (node: Node): string | null => {
    const id: unknown = node.attrs.id
    return typeof id === 'string' && ids.has(id) ? id : null
  }
  for (let depth = Math.min($head.depth, 2); depth > 0; depth -= 1) {
    const id = idOf($head.node(depth))
    if (id !== null) return id
  }
  for (let index = $head.index(0); index >= 0; index -= 1) {
    const node = state.doc.maybeChild(index)
    const id = node === null || objects.has(node.type.name) ? null : idOf(node)
    if (id !== null) return id
  }
  return null
}

/** Position before the block with this id, or null. Only parts and what stands in sections are looked through. */
export function positionOf(doc: Node, id: string): number | null {
  let found: number | null = null
  doc.descendants((node, position) => {
    if (found === null && node.attrs.id === id) found = position
    return found === null && (nameOf(node) === 'section' || node === doc)
  })
  return found
}
