import type { Node } from 'prosemirror-model'
import { schema } from '../document/schema'
import { hasText } from '../export/build-blocks'
import { fill, isEndPart } from '../revision/compare/flow'
import { partOfUnit } from './sent-units'
import type { SentText } from './sent-text'

/** What was built of one or several paragraphs that came back, by the unit that they were. */
export interface Built {
  readonly unit: number | null
  readonly isMoved: boolean
  readonly nodes: readonly Node[]
  /** The end part that this opens or stands in, by the unit of its marker; null for none, or where it stands nowhere. */
  readonly part: number | null
}

/** The body with what did not go out: empty blocks and pictures behind what they stood behind, end parts before theirs. */
export function withSilent(sent: SentText, built: readonly Built[]): readonly Node[] {
  const out: { unit: number | null; isMoved: boolean; part: number | null; nodes: readonly Node[] }[] = [
    ...built,
  ]
  const units = sent.units.map((node, unit) => ({ node, unit })).slice(sent.frontCount)
  for (const { node, unit } of units) {
    if (out.some((entry) => entry.unit === unit)) continue
    const silent = silentOf(node)
    if (silent === null) continue
    if (isEndPart(node)) {
      const first = out.findIndex((entry) => !entry.isMoved && entry.part === unit)
      const isSilent = restOfPart(sent, unit).every((other) => silentOf(other) !== null)
      if (first === -1 && !isSilent) continue
      out.splice(first === -1 ? placeBehind(out, unit) : first, 0, {
        unit,
        isMoved: false,
        part: unit,
        nodes: [node],
      })
    } else {
      const part = partOfUnit(sent, unit)
      // Where the whole part is gone its empty paragraphs are too.
      if (part !== null && !out.some((entry) => entry.unit === part)) continue
      out.splice(placeBehind(out, unit), 0, { unit, isMoved: false, part, nodes: [silent] })
    }
  }
  return out.flatMap(({ nodes }) => nodes)
}

type Placed = Pick<Built, 'unit' | 'isMoved'>

function placeBehind(out: readonly Placed[], unit: number): number {
  let best = -1
  for (const [index, entry] of out.entries())
    if (entry.unit !== null && !entry.isMoved && entry.unit < unit) best = index
  return best + 1
}

/** What of a block did not go out; null where all of it did and is gone therefore. */
function silentOf(node: Node): Node | null {
  if (isEndPart(node) || !hasText(node)) return node
  if (node.type !== schema.nodes.figure) return null
  return fill(
    node,
    node.children.filter((child) => !child.isTextblock),
  )
}

function restOfPart(sent: SentText, marker: number): readonly Node[] {
  const next = sent.units.findIndex((node, unit) => unit > marker && isEndPart(node))
  return sent.units.slice(marker + 1, next === -1 ? sent.units.length : next)
}
