import type { CommentAnchor } from '../comments/comment-thread'
import type { ReleaseNode } from '../document/parse'
import { mapStretch } from '../comments/map-stretch'
import type { Matched } from './match-lines'
import { placeInVersion, type VersionLine } from './return-version'
import type { ReturnedComment } from './returned-document'
import { sentText, type SentText } from './sent-text'

/** Where a comment stands in the text that was sent. */
export interface AnchoredComment {
  readonly anchor: CommentAnchor
  /** The words that it is about, where they stand in no paragraph that was sent; else empty. */
  readonly words: string
}

/** The words of the text that a comment is about: those that stayed; its whole paragraph where none did. */
export function anchorOf(
  sent: SentText,
  lines: readonly VersionLine[],
  matched: readonly Matched[],
  { from, to }: Pick<ReturnedComment, 'from' | 'to'>,
): AnchoredComment {
  const start = from === null ? null : placeInVersion(lines, from)
  if (start === null) return { anchor: wholeBlock(sent, firstBlock(sent)), words: '' }
  const line = lines[start.line]
  const end = to === null ? start : (placeInVersion(lines, to) ?? start)
  const until =
    end.line === start.line ? Math.max(end.offset, start.offset) : (line?.text.length ?? start.offset)
  const place = line === undefined ? null : sentPlaceOf(sent, matched, line)
  if (place === null || line === undefined) {
    const words = line?.text.slice(start.offset, until).trim() ?? ''
    return { anchor: wholeBlock(sent, blockBefore(sent, matched, line)), words }
  }
  const sentLine = sent.lines[place]
  const { dateline = null } = sentLine ?? {}
  const mapped = mapStretch(line.text, sentLine?.text ?? '', { from: start.offset, to: until })
  const isInDateline = dateline !== null && mapped !== null && mapped.to <= dateline.length
  const block = isInDateline ? dateline.block : (sentLine?.block ?? firstBlock(sent))
  const shift = dateline === null || isInDateline ? 0 : dateline.length
  if (mapped === null || start.offset === until) return { anchor: wholeBlock(sent, block), words: '' }
  const stretch = { from: Math.max(0, mapped.from - shift), to: Math.max(0, mapped.to - shift) }
  const text = sent.blocks[block]?.text ?? ''
  const inBlock =
    text === sentLine?.text.slice(shift)
      ? stretch
      : mapStretch(sentLine?.text.slice(shift) ?? '', text, stretch)
  if (inBlock === null) return { anchor: wholeBlock(sent, block), words: '' }
  return {
    anchor: { ...wholeBlock(sent, block), from: inBlock.from, to: Math.min(inBlock.to, text.length) },
    words: '',
  }
}

/** What is about all of a release: its headline. */
export const wholeText = (base: ReleaseNode): CommentAnchor => {
  const sent = sentText(base)
  return wholeBlock(sent, firstBlock(sent))
}

function wholeBlock(sent: SentText, block: number): CommentAnchor {
  const found = sent.blocks[block]
  const id: unknown = found?.node.attrs.id
  return { block: typeof id === 'string' ? id : null, index: block, text: found?.text ?? '', from: 0, to: 0 }
}

/** What stands nowhere is about the release: it is anchored to its headline. */
const firstBlock = (sent: SentText): number =>
  Math.max(
    0,
    sent.blocks.findIndex(({ name }) => name === 'headline'),
  )

function sentPlaceOf(sent: SentText, matched: readonly Matched[], line: VersionLine): number | null {
  for (const entry of matched) {
    if (entry.kind === 'line') {
      if (entry.line === line)
        return entry.sent !== null && sent.lines[entry.sent]?.block !== null ? entry.sent : null
    } else if (entry.lines.includes(line)) return cellPlaceOf(sent, entry.unit, line)
  }
  return null
}

/** The paragraph of a table that a line was: by its bookmark, else by its words. */
function cellPlaceOf(sent: SentText, unit: number | null, line: VersionLine): number | null {
  if (unit === null) return null
  const inTable = sent.lines.flatMap((sentLine, place) =>
    sentLine.block !== null && sent.unitOf[sentLine.block] === unit ? [place] : [],
  )
  const named = inTable.find((place) =>
    line.bookmarks.includes(`block${String(sent.lines[place]?.block ?? '')}`),
  )
  return named ?? inTable.find((place) => sent.lines[place]?.text === line.text) ?? null
}

function blockBefore(sent: SentText, matched: readonly Matched[], line: VersionLine | undefined): number {
  let block = firstBlock(sent)
  for (const entry of matched) {
    if (entry.kind !== 'line') continue
    if (entry.line === line) break
    const found = entry.sent === null ? null : (sent.lines[entry.sent]?.block ?? null)
    if (found !== null) block = found
  }
  return block
}
