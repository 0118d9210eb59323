import type { ReturnedDocument, ReturnedParagraph, ReturnedPlace, ReturnedRun } from './returned-document'
import type { LineRun } from './sent-text'

/** A paragraph as it reads once some of its tracked changes are made and the others are not. */
export interface VersionLine extends Pick<ReturnedParagraph, 'shape' | 'level' | 'cell' | 'bookmarks'> {
  readonly text: string
  readonly runs: readonly LineRun[]
  /** The paragraph before was struck with its end: office programs then set this one as they had set that. */
  readonly isBehindStruck: boolean
  /** Which letters of which paragraphs these are. */
  readonly pieces: readonly VersionPiece[]
}

interface VersionPiece {
  readonly paragraph: number
  readonly from: number
  readonly to: number
  /** Where it begins in the line. */
  readonly at: number
}

/** Whose tracked changes are made. */
export type Kept = (author: string) => boolean

/** The text that the document has with the changes of these people alone. */
export function versionOf({ paragraphs }: ReturnedDocument, keeps: Kept): readonly VersionLine[] {
  const lines: VersionLine[] = []
  const isStruckBefore = (index: number): boolean => (paragraphs[index - 1]?.endDeleted ?? null) !== null
  let open: OpenLine | null = null
  for (const [index, paragraph] of paragraphs.entries()) {
    const isSameCell = open?.facts.cell === null ? paragraph.cell === null : sameCell(open, paragraph)
    if (open !== null && !isSameCell) {
      lines.push(closed(open))
      open = null
    }
    const line: OpenLine = open ?? {
      ...{ facts: paragraph, bookmarks: [], runs: [], pieces: [], length: 0 },
      isBehindStruck: isStruckBefore(index),
    }
    // Of a paragraph that is gone with its end nothing stays: what follows is the next one, as it was.
    if (line.length === 0) {
      ;[line.facts, line.bookmarks] = [paragraph, [...paragraph.bookmarks]]
      line.isBehindStruck = isStruckBefore(index)
    } else line.bookmarks.push(...paragraph.bookmarks)
    let from = 0
    for (const run of paragraph.runs) {
      const to = from + run.text.length
      if (isThere(run, keeps)) {
        line.runs.push(styled(run, keeps))
        line.pieces.push({ paragraph: index, from, to, at: line.length })
        line.length += run.text.length
      }
      from = to
    }
    open = line
    if (endsHere(paragraph, keeps)) {
      lines.push(closed(line))
      open = null
    }
  }
  if (open !== null) lines.push(closed(open))
  return lines.filter(({ text }) => text.trim() !== '')
}

interface OpenLine {
  facts: ReturnedParagraph
  bookmarks: string[]
  runs: LineRun[]
  pieces: VersionPiece[]
  length: number
  isBehindStruck: boolean
}

const sameCell = (open: OpenLine | null, { cell }: ReturnedParagraph): boolean => {
  const here = open?.facts.cell ?? null
  return (
    here !== null &&
    cell !== null &&
    here.table === cell.table &&
    here.row === cell.row &&
    here.column === cell.column
  )
}

const isThere = ({ inserted, deleted }: ReturnedRun, keeps: Kept): boolean =>
  (inserted === null || keeps(inserted)) && !(deleted !== null && keeps(deleted))

const endsHere = ({ endInserted, endDeleted }: ReturnedParagraph, keeps: Kept): boolean =>
  (endInserted === null || keeps(endInserted)) && !(endDeleted !== null && keeps(endDeleted))

function styled({ text, strong, emphasis, href, restyled }: ReturnedRun, keeps: Kept): LineRun {
  const isBefore = restyled !== null && !keeps(restyled.by)
  return {
    text,
    ...(isBefore ? { strong: restyled.strong, emphasis: restyled.emphasis } : { strong, emphasis }),
    href,
  }
}

const closed = ({ facts, bookmarks, runs, pieces, isBehindStruck }: OpenLine): VersionLine => ({
  ...{ shape: facts.shape, level: facts.level, cell: facts.cell, bookmarks },
  ...{ text: runs.map(({ text }) => text).join(''), runs, pieces, isBehindStruck },
})

/** Where a letter of the document stands in a version: in which line, and before which of its letters. Null where its line is gone. */
export function placeInVersion(
  lines: readonly VersionLine[],
  { paragraph, offset }: ReturnedPlace,
): { readonly line: number; readonly offset: number } | null {
  let nearest: { readonly line: number; readonly offset: number } | null = null
  for (const [line, { pieces }] of lines.entries())
    for (const piece of pieces) {
      if (piece.paragraph !== paragraph) continue
      if (offset >= piece.from && offset <= piece.to) return { line, offset: piece.at + offset - piece.from }
      if (piece.to <= offset) nearest = { line, offset: piece.at + piece.to - piece.from }
      else nearest ??= { line, offset: piece.at }
    }
  return nearest
}

/** Everybody whose changes are tracked in the document, in the order of the text. */
export function authorsIn({ paragraphs }: ReturnedDocument): readonly string[] {
  const found = paragraphs.flatMap(({ runs, endInserted, endDeleted }) => [
    ...runs.flatMap(({ inserted, deleted, restyled }) => [inserted, deleted, restyled?.by ?? null]),
    ...[endInserted, endDeleted],
  ])
  return [...new Set(found.filter((author) => author !== null))]
}
