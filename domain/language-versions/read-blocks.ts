import { attributesOf } from '../document/attributes-of'
import type { ReleaseNode } from '../document/parse'
import type { NodeName } from '../document/schema'
import { textBlocks, type TextBlock } from '../document/text-blocks'
import { tellingMarks } from '../revision/compare/show-comparison'
import type { ShownMark } from '../revision/compare/shown-line'
import type { Fact } from '../revision/facts/fact'
import type { FactContext } from '../revision/facts/find-facts'
import { factsOfText } from '../revision/facts/line-facts'
import { surnamesIn } from '../revision/facts/people'
import { readingsOf, type Readings } from './readings'

/** A text block of a release with the facts that it states, and what it may be read to say. */
export interface ReadBlock {
  readonly block: TextBlock<NodeName>
  readonly facts: readonly Fact[]
  readonly readings: () => Readings
}

/** Releases never change, and one of the two stays the same while the other is being written. */
const known = new WeakMap<ReleaseNode, readonly ReadBlock[]>()

/** All text blocks of a release in reading order, each with its facts. */
export function readBlocksOf(release: ReleaseNode): readonly ReadBlock[] {
  const read = known.get(release) ?? readBlocks(release)
  known.set(release, read)
  return read
}

/** What was read last in each language, by the text: while one types, most blocks are what they were. */
const lastRead = new Map<string, { readonly names: string; readonly blocks: Map<string, ReadText> }>()

interface ReadText {
  readonly facts: readonly Fact[]
  readonly readings: () => Readings
}

function readBlocks(release: ReleaseNode): readonly ReadBlock[] {
  const blocks = textBlocks(release)
  const { language } = attributesOf(release)
  const surnames = new Set(surnamesIn(blocks.map(({ text }) => text).join('\n')))
  const names = [...surnames].sort().join(' ')
  const last = lastRead.get(language)
  const before = last?.names === names ? last.blocks : new Map<string, ReadText>()
  const context: FactContext = { language, surnames, known: new Map() }
  const read = new Map<string, ReadText>()
  const all = blocks.map((block): ReadBlock => {
    const marks = tellingMarks(block.node)
    const runs = block.node.children.map(({ nodeSize }) => nodeSize)
    const key = JSON.stringify([block.name, block.text, marks, runs])
    const text = before.get(key) ?? read.get(key) ?? readText(block, marks, context)
    read.set(key, text)
    return { block, ...text }
  })
  lastRead.set(language, { names, blocks: read })
  return all
}

function readText(block: TextBlock<NodeName>, marks: readonly ShownMark[], context: FactContext): ReadText {
  const { text, name } = block
  const facts = factsOfText({ text, marks, part: name }, context).map((fact) => placed(block, fact))
  let readings: Readings | null = null
  return { facts, readings: () => (readings ??= readingsOf(text, context.language, facts)) }
}

/** An address that only a mark says stands where the marked words stand. */
function placed({ node, text }: TextBlock, fact: Fact): Fact {
  if (fact.to > 0) return fact
  let place = 0
  for (const child of node.children) {
    const href: unknown = child.marks.find(({ type }) => type.name === 'link')?.attrs.href
    if (href === fact.text) return { ...fact, from: place, to: place + child.nodeSize }
    place += child.nodeSize
  }
  return { ...fact, to: text.length }
}
