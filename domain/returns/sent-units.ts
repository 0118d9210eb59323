import type { Node } from 'prosemirror-model'
import { isEndPart } from '../revision/compare/flow'
import type { SentLine, SentText } from './sent-text'

export const nameOf = (node: Node | undefined): string => node?.type.name ?? ''

/** The text block that a line was made of; null for what the page adds. */
export const leafOf = (sent: SentText, line: SentLine | undefined): Node | null =>
  line === undefined || line.block === null ? null : (sent.blocks[line.block]?.node ?? null)

/** The end part that a label of the page stands over, by the unit of its marker. */
export function partOfLabel(sent: SentText, place: number): number | null {
  const line = sent.lines[place]
  const next = sent.lines[place + 1]
  if (line?.block !== null || line.shape !== 'heading' || next === undefined || next.block === null)
    return null
  return partOfUnit(sent, sent.unitOf[next.block] ?? 0)
}

/** The end part that a unit opens or stands in, by the unit of its marker; null for none. */
export function partOfUnit(sent: SentText, unit: number): number | null {
  for (let index = unit; index >= sent.frontCount; index -= 1) {
    const node = sent.units[index]
    if (node !== undefined && isEndPart(node)) return index
  }
  return null
}
