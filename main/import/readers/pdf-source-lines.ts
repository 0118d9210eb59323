import type { PdfPage } from '../../export/pdf-engine'
import { inReadingOrder, isMostlyRightToLeft, isRightToLeft } from './pdf-line-order'

/** One line of a page, as it is read. */
export interface SourceLine {
  readonly text: string
  /** Its words with the targets of their links. */
  readonly runs: readonly { readonly text: string; readonly href: string | null }[]
  /** Height of its baseline above the lower edge of the page, as a share of the page's height, and in points. */
  readonly height: number
  readonly y: number
  readonly size: number
  readonly isArtifact: boolean
  /** The role of the tag around it (`P`, `H1`, `LBody`, …), and which tag of the page it is; null where there is none. */
  readonly role: string | null
  readonly block: number | null
}

interface OpenLine {
  runs: { text: string; href: string | null; readonly x: number }[]
  readonly y: number
  size: number
  end: number
  readonly isArtifact: boolean
  readonly role: string | null
  readonly block: number | null
}

/** A gap of this part of the letter size is a space, whether or not one was drawn; one of twice the size parts columns. */
const spaceGap = 0.18
const columnGap = 2

/** Reads the lines of a page in the order of the file. */
export async function readPdfLines(page: PdfPage): Promise<readonly SourceLine[]> {
  const [content, tree, annotations] = await Promise.all([
    page.getTextContent({ includeMarkedContent: true }),
    page.getStructTree(),
    page.getAnnotations(),
  ])
  const [, bottom = 0, , top = 1] = page.view
  const blocks = blocksIn(tree)
  const links = linksIn(annotations)
  const lines: OpenLine[] = []
  const marks: { readonly isArtifact: boolean; readonly id: string | null }[] = []
  let isBroken = true
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop()
      else marks.push({ isArtifact: 'tag' in item && item.tag === 'Artifact', id: item.id })
      continue
    }
    const [, , , , x = 0, y = 0] = item.transform.map(Number)
    const id = marks.findLast((mark) => mark.id !== null)?.id ?? ''
    const piece = {
      ...{ text: withLigature(withApostrophe(item.str)), x, y, width: item.width, size: item.height || 1 },
      ...{ isArtifact: marks.some((mark) => mark.isArtifact), ...(blocks.get(id) ?? noBlock) },
      href: links.find(({ box }) => isInside(box, x + item.width / 2, y + item.height / 4))?.href ?? null,
    }
    if (item.str !== '') {
      const line = lines.at(-1)
      if (isBroken || line === undefined || isApart(line, piece)) lines.push(newLine(piece))
      else addTo(line, piece)
      isBroken = false
    }
    if (item.hasEOL) isBroken = true
  }
  const isRightToLeftPage = isMostlyRightToLeft(lines.flatMap(({ runs }) => runs))
  return joinBroken(isRightToLeftPage ? withoutHalfTags(lines) : lines)
    .map(({ runs: drawn, end: _end, ...line }) => {
      const runs = inReadingOrder(drawn, isRightToLeftPage)
      const text = runs.map((run) => run.text).join('')
      return { ...line, runs, text, height: (line.y - bottom) / Math.max(1, top - bottom) }
    })
    .filter(({ text }) => text.trim() !== '')
}

/** Fonts draw both with one sign, and files name the wrong one; in Cyrillic it is a letter. */
const withApostrophe = (text: string): string =>
  /\p{Script=Cyrillic}/u.test(text) ? text : text.replaceAll('\u02bc', '\u2019')

/** pdf.js loses the tags around words that were written from right to left; those of the signs between them mislead then. */
const withoutHalfTags = (lines: readonly OpenLine[]): readonly OpenLine[] =>
  lines.some(({ block, runs }) => block === null && runs.some(({ text }) => isRightToLeft(text)))
    ? lines.map((line) => ({ ...line, block: null, role: null }))
    : lines

/** Where the direction of writing changes, pdf.js ends the line: its parts are one again, from left to right. */
function joinBroken(lines: readonly OpenLine[]): readonly OpenLine[] {
  const joined: OpenLine[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    if (before !== undefined && isSameLine(before, line))
      before.runs = [...before.runs, ...line.runs].sort((a, b) => a.x - b.x)
    else joined.push(line)
  }
  return joined
}

const isSameLine = (before: OpenLine, line: OpenLine): boolean =>
  before.isArtifact === line.isArtifact &&
  before.block === line.block &&
  Math.abs(before.y - line.y) < Math.max(before.size, line.size) * 0.5 &&
  [...before.runs, ...line.runs].some(({ text }) => isRightToLeft(text))

/** pdf.js turns the letters of a piece round, and so those of the one sign for lam and alef too. */
const withLigature = (text: string): string =>
  /^[\u0627\u0623\u0625\u0622]\u0644$/.test(text) ? [...text].reverse().join('') : text

interface Piece {
  readonly text: string
  readonly href: string | null
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly isArtifact: boolean
  readonly role: string | null
  readonly block: number | null
}

const newLine = ({ text, href, x, width, ...piece }: Piece): OpenLine => ({
  ...piece,
  runs: [{ text, href, x }],
  end: x + width,
})

function isApart(line: OpenLine, piece: Piece): boolean {
  const size = Math.max(line.size, piece.size)
  return (
    line.isArtifact !== piece.isArtifact ||
    line.block !== piece.block ||
    Math.abs(line.y - piece.y) > size * 0.5 ||
    piece.x > line.end + size * columnGap ||
    piece.x < line.end - size * 20
  )
}

function addTo(line: OpenLine, { text, href, x, width, size }: Piece): void {
  const before = line.runs.at(-1)?.text ?? ''
  const isSpace = x - line.end > size * spaceGap && !before.endsWith(' ') && !text.startsWith(' ')
  if (isSpace) line.runs.push({ text: ' ', href: null, x: line.end })
  line.runs.push({ text, href, x })
  line.end = x + width
  line.size = Math.max(line.size, text.trim() === '' ? 0 : size)
}

interface Block {
  readonly role: string | null
  readonly block: number | null
}

const noBlock: Block = { role: null, block: null }
const blockRoles = /^(?:P|H[1-6]?|Title|LI|LBody|Lbl|TD|TH|BlockQuote|Caption|Note|FENote)$/

/** For each marked content of a page, the innermost tag around it that is a block. */
function blocksIn(tree: unknown): ReadonlyMap<string, Block> {
  const blocks = new Map<string, Block>()
  let count = 0
  const visit = (node: unknown, around: Block): void => {
    if (typeof node !== 'object' || node === null) return
    if ('type' in node && node.type === 'content' && 'id' in node) blocks.set(String(node.id), around)
    const role = 'role' in node ? String(node.role) : ''
    let inner = around
    if (blockRoles.test(role)) {
      count += 1
      // A paragraph in an item, a cell or a quote is a block of its own, and is called what it stands in.
      const isNamed = role === 'P' && around.role !== null && around.role !== 'P'
      inner = { role: isNamed ? around.role : role, block: count }
    }
    const children: readonly unknown[] =
      'children' in node && Array.isArray(node.children) ? node.children : []
    for (const child of children) visit(child, inner)
  }
  visit(tree, noBlock)
  return blocks
}

type Box = readonly [number, number, number, number]

function linksIn(annotations: readonly unknown[]): readonly { readonly box: Box; readonly href: string }[] {
  return annotations.flatMap((annotation) => {
    if (typeof annotation !== 'object' || annotation === null) return []
    const href = 'unsafeUrl' in annotation ? annotation.unsafeUrl : null
    const rect: readonly unknown[] =
      'rect' in annotation && Array.isArray(annotation.rect) ? annotation.rect : []
    const [left = 0, bottom = 0, right = 0, top = 0] = rect.map(Number)
    return typeof href === 'string' ? [{ href, box: [left, bottom, right, top] as const }] : []
  })
}

const isInside = ([left, bottom, right, top]: Box, x: number, y: number): boolean =>
  x >= left && x <= right && y >= bottom && y <= top
