import type { Node } from 'prosemirror-model'
import { schema } from '../document/schema'
import { alignBlocks } from '../revision/compare/align-blocks'
import type { VersionLine } from './return-version'
import { readBookmark, type SentLine, type SentText } from './sent-text'

/** A paragraph that came back with the one that it was; null for a new one. */
export interface MatchedLine {
  readonly kind: 'line'
  readonly line: VersionLine
  /** Its place among the lines that were sent. */
  readonly sent: number | null
  readonly isMoved: boolean
}

/** A table that came back with the one that it was, by the unit of the text. */
export interface MatchedTable {
  readonly kind: 'table'
  readonly lines: readonly VersionLine[]
  readonly unit: number | null
  readonly isMoved: boolean
}

export type Matched = MatchedLine | MatchedTable

interface OldEntry {
  readonly node: Node
  /** Places among the lines that were sent. */
  readonly lines: readonly number[]
}

interface NewEntry {
  readonly node: Node
  readonly lines: readonly VersionLine[]
  readonly isTable: boolean
}

/**
 * Finds each paragraph and table again: by its bookmark first, unless what it said stands elsewhere without one; all
 * others by what they say, wherever they stand, then by most of their words.
 */
export function matchLines(sent: SentText, lines: readonly VersionLine[]): readonly Matched[] {
  const olds = oldEntries(sent)
  const news = newEntries(lines)
  const oldOf = matchBookmarks(sent, olds, news)
  const taken = new Set(oldOf.values())
  const [freeOld, freeNew] = [
    placesOf(olds).filter((place) => !taken.has(place)),
    placesOf(news).filter((place) => !oldOf.has(place)),
  ]
  const { pairs, moves } = alignBlocks(
    freeOld.flatMap((place) => olds[place]?.node ?? []),
    freeNew.flatMap((place) => news[place]?.node ?? []),
  )
  for (const pair of [...pairs, ...moves]) {
    const [old, fresh] = [freeOld[pair.old], freeNew[pair.new]]
    if (old !== undefined && fresh !== undefined) oldOf.set(fresh, old)
  }
  const moved = movedOf(oldOf)
  return news.map(({ lines: own, isTable }, place): Matched => {
    const found = oldOf.get(place)
    const old = found === undefined ? undefined : olds[found]
    const isMoved = moved.has(place)
    if (isTable)
      return { kind: 'table', lines: own, unit: old === undefined ? null : unitOf(sent, old), isMoved }
    const [line] = own
    if (line === undefined) throw new Error('An entry that is no table is one line.')
    return { kind: 'line', line, sent: old?.lines[0] ?? null, isMoved }
  })
}

const placesOf = (entries: readonly unknown[]): readonly number[] => entries.map((_entry, place) => place)

/** Which of the paragraphs that were found stand elsewhere now: all but the most that are still in their order. */
function movedOf(oldOf: ReadonlyMap<number, number>): ReadonlySet<number> {
  const found = [...oldOf].map(([fresh, old]) => ({ fresh, old })).sort((a, b) => a.fresh - b.fresh)
  const best: { length: number; before: number }[] = []
  let last = -1
  for (const [index, { old }] of found.entries()) {
    let [length, before] = [1, -1]
    for (let other = 0; other < index; other += 1)
      if ((found[other]?.old ?? 0) < old && (best[other]?.length ?? 0) >= length)
        [length, before] = [(best[other]?.length ?? 0) + 1, other]
    best.push({ length, before })
    if (last === -1 || length > (best[last]?.length ?? 0)) last = index
  }
  const moved = new Set(found.map(({ fresh }) => fresh))
  for (let index = last; index !== -1; index = best[index]?.before ?? -1)
    moved.delete(found[index]?.fresh ?? -1)
  return moved
}

const blockOf = (sent: SentText, place: number | undefined): number | null =>
  place === undefined ? null : (sent.lines[place]?.block ?? null)

function unitOf(sent: SentText, { lines: [first] }: OldEntry): number | null {
  const block = blockOf(sent, first)
  return block === null ? null : (sent.unitOf[block] ?? null)
}

/** A paragraph of these words, as blocks are compared. */
export const textNode = (text: string): Node =>
  schema.nodes.paragraph.create(null, text === '' ? null : schema.text(text.normalize('NFC')))

/** A table of the same words, which only a table can be. */
const tableNode = (texts: readonly string[]): Node =>
  schema.nodes.table.create(
    null,
    schema.nodes.tableRow.create(
      null,
      texts.map((text) => schema.nodes.tableCell.create(null, textNode(text))),
    ),
  )

function oldEntries(sent: SentText): readonly OldEntry[] {
  const entries: { lines: number[]; unit: number | null }[] = []
  for (const [place, line] of sent.lines.entries()) {
    const unit = line.shape === 'cell' && line.block !== null ? (sent.unitOf[line.block] ?? null) : null
    const last = entries.at(-1)
    if (unit !== null && last?.unit === unit) last.lines.push(place)
    else entries.push({ lines: [place], unit })
  }
  const textAt = (place: number): string => (sent.lines[place] as SentLine).text
  return entries.map(({ lines, unit }) => ({
    lines,
    node: unit === null ? textNode(textAt(lines[0] ?? 0)) : tableNode(lines.map(textAt)),
  }))
}

function newEntries(lines: readonly VersionLine[]): readonly NewEntry[] {
  const entries: { lines: VersionLine[]; table: number | null }[] = []
  for (const line of lines) {
    const table = line.cell?.table ?? null
    const last = entries.at(-1)
    if (table !== null && last?.table === table) last.lines.push(line)
    else entries.push({ lines: [line], table })
  }
  return entries.map(({ lines: own, table }) => ({
    lines: own,
    isTable: table !== null,
    node: table === null ? textNode(own[0]?.text ?? '') : tableNode(own.map(({ text }) => text)),
  }))
}

/** What the bookmarks say, by the places of the paragraphs that came back. */
function matchBookmarks(
  sent: SentText,
  olds: readonly OldEntry[],
  news: readonly NewEntry[],
): Map<number, number> {
  const entryOfBlock = new Map(
    olds.flatMap(({ lines }, entry) =>
      lines.flatMap((place) => {
        const block = blockOf(sent, place)
        return block === null ? [] : [[block, entry] as const]
      }),
    ),
  )
  const blocksOf = ({ lines }: NewEntry): readonly number[] =>
    lines.flatMap(({ bookmarks }) =>
      bookmarks.flatMap((name) => {
        const mark = readBookmark(name)
        return mark?.kind === 'block' ? [mark.block] : []
      }),
    )
  // Whoever writes before a paragraph and parts it there leaves its bookmark on the new words.
  const unmarked = new Set(
    news.flatMap((entry) => (blocksOf(entry).length === 0 ? entry.lines.map(({ text }) => text) : [])),
  )
  const oldOf = new Map<number, number>()
  const taken = new Set<number>()
  for (const [place, entry] of news.entries())
    for (const block of blocksOf(entry)) {
      const old = entryOfBlock.get(block)
      if (oldOf.has(place) || old === undefined || taken.has(old)) continue
      if ((olds[old]?.node.type === schema.nodes.table) !== entry.isTable) continue
      if (!entry.isTable && unmarked.has(sent.lines[olds[old]?.lines[0] ?? 0]?.text ?? '')) continue
      oldOf.set(place, old)
      taken.add(old)
    }
  return oldOf
}
