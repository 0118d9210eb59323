import type { Node } from 'prosemirror-model'
import { schema, type NodeName } from '../document/schema'
import type { PasteNotes } from './paste-report'
import type { Cell, Piece, Run } from './piece'

/**
 * Makes blocks of a release out of what a page shows. Headings become headings of sections, a title the headline;
 * where they may stand is the editor's to say. Ids are given when the blocks are put into a document.
 */
export function buildBlocks(pieces: readonly Piece[], notes: PasteNotes): readonly Node[] {
  return joinQuoted(withTitle(pieces)).map((piece) => buildBlock(piece, notes))
}

/** A text's first line in letters of a title's size is its title, whatever its style is called. */
function withTitle(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces
  const isTitle = first?.kind === 'paragraph' && first.size !== null && first.size >= 20 && rest.length > 0
  return isTitle
    ? [{ kind: 'heading', level: 0, runs: first.runs.map((run) => ({ ...run, strong: false })) }, ...rest]
    : pieces
}

/** Paragraphs side by side that a style calls a quote are one. */
function joinQuoted(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.kind !== 'quoted') joined.push(piece)
    else {
      const paragraph: Piece = { kind: 'paragraph', runs: piece.runs, size: null }
      const goesOn = last?.kind === 'quote' && last.attribution.length === 0
      const isSource = goesOn && /^[–—―]/.test(piece.runs[0]?.text ?? '')
      if (goesOn) joined.pop()
      joined.push(
        isSource
          ? { ...last, attribution: piece.runs }
          : { kind: 'quote', pieces: goesOn ? [...last.pieces, paragraph] : [paragraph], attribution: [] },
      )
    }
  }
  return joined
}

function buildBlock(piece: Piece, notes: PasteNotes): Node {
  switch (piece.kind) {
    case 'paragraph':
    case 'quoted':
    case 'item':
      return text('paragraph', piece.runs)
    case 'heading':
      return text(headingName(piece.level), piece.runs)
    case 'list':
      return schema.nodes[piece.isOrdered ? 'orderedList' : 'bulletList'].create(
        piece.isOrdered ? { start: piece.start } : null,
        piece.items.map((item) => buildItem(item, notes)),
      )
    case 'quote':
      return schema.nodes.quote.create(null, [
        ...paragraphsOf(piece.pieces, notes),
        text('attribution', piece.attribution),
      ])
    case 'table':
      return schema.nodes.table.create(
        null,
        piece.rows.map((cells) =>
          schema.nodes.tableRow.create(
            null,
            cells.map((cell) => buildCell(cell, notes)),
          ),
        ),
      )
  }
}

const headingName = (level: number): NodeName =>
  level === 0 ? 'headline' : level === 0.5 ? 'subheadline' : 'sectionHeading'

function text(name: NodeName, runs: readonly Run[]): Node {
  const type = schema.nodes[name]
  const nodes = runs.flatMap(({ text: raw, strong, emphasis, href }) => {
    const words = raw.normalize('NFC')
    const marks = [
      ...(strong ? [schema.marks.strong.create()] : []),
      ...(emphasis ? [schema.marks.emphasis.create()] : []),
      ...(href === null ? [] : [schema.marks.link.create({ href })]),
    ]
    return words === '' ? [] : [schema.text(words, type.allowedMarks(marks))]
  })
  return type.create(null, nodes)
}

/** An item begins with a paragraph and holds paragraphs and lists; of all else the words stay. */
function buildItem(pieces: readonly Piece[], notes: PasteNotes): Node {
  const children = joinQuoted(pieces).flatMap((piece): readonly Node[] => {
    if (piece.kind === 'list' || piece.kind === 'paragraph') return [buildBlock(piece, notes)]
    return paragraphsOf([piece], notes)
  })
  const first = children[0]
  const isComplete = first?.type === schema.nodes.paragraph
  return schema.nodes.listItem.create(
    null,
    isComplete ? children : [schema.nodes.paragraph.create(), ...children],
  )
}

function buildCell({ isHeader, columns, rows, pieces }: Cell, notes: PasteNotes): Node {
  const type = schema.nodes[isHeader ? 'tableHeader' : 'tableCell']
  return type.create({ colspan: columns, rowspan: rows }, paragraphsOf(pieces, notes))
}

/** The words of any blocks as paragraphs, at least one. */
function paragraphsOf(pieces: readonly Piece[], notes: PasteNotes): readonly Node[] {
  const paragraphs: Node[] = []
  const visit = (piece: Piece): void => {
    if (piece.kind === 'list' || piece.kind === 'table' || piece.kind === 'quote') notes.change('flattened')
    if (piece.kind === 'list') piece.items.flat().forEach(visit)
    else if (piece.kind === 'table') piece.rows.flat().forEach((cell) => cell.pieces.forEach(visit))
    else if (piece.kind === 'quote') {
      piece.pieces.forEach(visit)
      if (piece.attribution.length > 0) paragraphs.push(text('paragraph', piece.attribution))
    } else paragraphs.push(text('paragraph', piece.runs))
  }
  pieces.forEach(visit)
  return paragraphs.length === 0 ? [schema.nodes.paragraph.create()] : paragraphs
}
