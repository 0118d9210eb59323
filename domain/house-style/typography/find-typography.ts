import type { Node } from 'prosemirror-model'
import { attributesOf } from '../../document/attributes-of'
import { byNode } from '../../document/by-node'
import type { ReleaseNode } from '../../document/parse'
import { textBlocks, type TextBlock } from '../../document/text-blocks'
import { contextOf, type Finding } from '../../findings/finding'
import { protectedStretches } from './protected-text'
import { proposeMends, type ProposedMend } from './propose'
import { styleOf, type TypographyStyle } from './style'

/** Which opening guillemets a block uses. */
const guillemetsIn = byNode(
  ({ textContent }: Node): ReadonlySet<string> =>
    new Set([...textContent.matchAll(/(?<=^|[\s([{–—-])[»«](?=[\p{L}\p{N}])/gu)].map(([sign]) => sign)),
)

interface KnownBlock {
  readonly style: string
  readonly mends: readonly ProposedMend[]
  /** The findings as they were given last, good as long as the block keeps its number and name. */
  findings: readonly Finding[]
  index: number
}

const known = new WeakMap<Node, KnownBlock>()

/**
 * What typesetters would change in a release: hints, each with one proposal. Not among the findings of approval, for
 * they are habits, not faults. Blocks that did not change since the last call are not read again, and their findings
 * are the same objects.
 */
export function findTypography(release: ReleaseNode): readonly Finding[] {
  const blocks = textBlocks(release)
  const { language } = attributesOf(release)
  const opens = new Set(blocks.flatMap(({ node }) => [...guillemetsIn(node)]))
  const style = styleOf(language, opens)
  const styleKey = `${language} ${style.outer?.join('') ?? ''}`
  return blocks.flatMap((block) => findingsOf(block, language, style, styleKey))
}

function findingsOf(
  block: TextBlock,
  language: string,
  style: TypographyStyle,
  styleKey: string,
): readonly Finding[] {
  const before = known.get(block.node)
  if (before?.style === styleKey) {
    if (before.index !== block.index) {
      before.findings = before.mends.map((mend) => findingAt(block, mend))
      before.index = block.index
    }
    return before.findings
  }
  const mends = mendsOf(block.node, language, style)
  const findings = mends.map((mend) => findingAt(block, mend))
  known.set(block.node, { style: styleKey, mends, findings, index: block.index })
  return findings
}

/** The mends of one block; its marks say what is in another language. */
function mendsOf(node: Node, language: string, style: TypographyStyle): readonly ProposedMend[] {
  const text = node.textContent
  if (text === '') return []
  const runs: number[] = []
  const isProtected: boolean[] = []
  node.children.forEach((child, index) => {
    const isForeign = child.marks.some(
      ({ type, attrs }) => type.name === 'language' && attrs.lang !== language,
    )
    for (let place = 0; place < child.nodeSize; place += 1) {
      runs.push(index)
      isProtected.push(isForeign)
    }
  })
  for (const [from, to] of protectedStretches(text)) isProtected.fill(true, from, to)
  return proposeMends(
    { text, runs: (place) => runs[place] ?? 0, isProtected: (place) => isProtected[place] ?? false },
    style,
  )
}

const findingAt = (block: TextBlock, { from, to, text, rule }: ProposedMend): Finding => ({
  id: rule.id,
  severity: 'hint',
  acceptable: true,
  text: block.text.slice(from, to),
  place: { block: block.index, part: block.name, from, to },
  reason: rule.reason,
  proposals: [text],
  context: contextOf(block.text, from, to),
})
