import { isBlockTag, isNoteHolder, isSilent, leftOutKind, textKindOf } from './element-kinds'
import { Flow } from './flow'
import { lookIn, plainLook, raisedDigits, addressOf, type Look } from './inline-style'
import { folded, textOfMarkup, type Markup, type MarkupNode } from './markup'
import { nestItems } from './nest-items'
import type { PasteNotes } from './paste-report'
import { textOfRuns, type Piece, type Run, type TextKind } from './piece'
import { readStyleRules, styleOf, type Style, type StyleRules } from './style-rules'
import { readTable } from './tables'
import { isListSign, wordListPlace } from './word-lists'

/** Reads a pasted page to the blocks that it shows, in reading order; what is left out or changed goes into the notes. */
export function readPage(page: Markup, notes: PasteNotes): readonly Piece[] {
  const reader = new PageReader(readStyleRules(page), notes)
  const flow = new Flow()
  reader.read(page, plainLook, flow)
  flow.end()
  return nestItems([...flow.pieces, ...reader.atEnd])
}

/** What an element's words and blocks go through. */
type Reading = (element: Markup, style: Style, look: Look, flow: Flow) => void

class PageReader {
  /** Notes and text boxes: they belong to no place in the text. */
  readonly atEnd: Piece[] = []

  constructor(
    private readonly rules: StyleRules,
    private readonly notes: PasteNotes,
  ) {}

  read(node: MarkupNode, look: Look, flow: Flow): void {
    if (typeof node === 'string') this.readText(node, look, flow)
    else if (!isSilent(node)) this.readElement(node, look, flow)
  }

  private readText(text: string, look: Look, flow: Flow): void {
    const { strong, emphasis, href, size } = look
    if (look.isPreformatted) {
      for (const [index, line] of text.split(/\r\n|[\n\r]/).entries()) {
        if (index > 0) flow.break()
        flow.add({ text: line, strong, emphasis, href }, size)
      }
      return
    }
    const digits = look.position === null ? null : raisedDigits(text.trim(), look.position)
    if (digits !== null) this.notes.change('raised')
    flow.add({ text: digits ?? text, strong, emphasis, href }, size)
  }

  private readElement(element: Markup, around: Look, flow: Flow): void {
    const style = styleOf(element, this.rules)
    if (isListSign(style)) return
    if (isConvertedSpace(element)) {
      this.readText(' ', around, flow)
      return
    }
    const why = leftOutKind(element, style)
    if (why !== null) {
      this.leaveOut(why, element)
      return
    }
    if (isNoteHolder(element, style)) {
      this.readAside(element, 'footnote')
      return
    }
    if (element.tag === 'v:textbox') {
      this.readAside(element, 'textBox')
      return
    }
    const look = lookIn(element, style, around)
    this.noteLosses(element, style)
    this.readingOf(element, style)(element, style, look, flow)
  }

  private leaveOut(kind: NonNullable<ReturnType<typeof leftOutKind>>, element: Markup): void {
    const text = folded(spacedText(element))
    // A hidden or empty place without words is nothing that anybody misses.
    if (text !== '' || kind === 'image' || kind === 'media') this.notes.leaveOut(kind, text)
  }

  private noteLosses(element: Markup, style: Style): void {
    const isStruck =
      ['s', 'strike'].includes(element.tag) || /line-through/.test(style['text-decoration'] ?? '')
    if (isStruck && folded(textOfMarkup(element)) !== '') this.notes.change('strike')
    const { href } = element.attributes
    const isOwnPlace = href === undefined || href === '' || href.startsWith('#')
    if (element.tag === 'a' && !isOwnPlace && addressOf(href) === null) this.notes.change('address')
  }

  private readAside(element: Markup, kind: 'footnote' | 'textBox'): void {
    const flow = new Flow()
    this.readChildren(element, plainLook, flow)
    flow.end()
    if (flow.pieces.length === 0) return
    this.notes.change(kind)
    this.atEnd.push(...nestItems(flow.pieces))
  }

  private readChildren(element: Markup, look: Look, flow: Flow): void {
    for (const child of element.children) this.read(child, look, flow)
  }

  private readingOf({ tag, attributes }: Markup, style: Style): Reading {
    switch (tag) {
      case 'br':
        return (_element, _style, _look, flow) => flow.break()
      case 'hr':
        return (_element, _style, _look, flow) => flow.end()
      case 'ul':
      case 'ol':
        return (element, _ofList, look, flow) => this.readList(element, look, flow)
      case 'table':
        return (element, _ofTable, look, flow) => {
          flow.end()
          const read = (cell: Markup) => this.piecesIn(cell, { ...look, strong: false })
          for (const piece of readTable(element, this.rules, read)) flow.push(piece)
        }
      case 'blockquote':
        return attributes.type === 'cite' || isIndent(style) ? this.block : this.quote
      case 'figure':
        return this.figure
      case 'dt':
        return (element, _ofTerm, look, flow) =>
          flow.within(null, () => this.readChildren(element, { ...look, strong: true }, flow))
      default:
        return isBlockTag(tag) || style.display === 'block' ? this.block : this.inline
    }
  }

  private readonly inline: Reading = (element, _style, look, flow) => this.readChildren(element, look, flow)

  private readonly block: Reading = (element, style, look, flow) => {
    const place = wordListPlace(element, style, this.rules)
    const kind: TextKind | null = place === null ? textKindOf(element, style) : { kind: 'item', place }
    // A heading is heavy by itself; only what is said beyond that counts.
    const inside = kind?.kind === 'heading' ? { ...look, strong: false } : look
    flow.within(kind, () => this.readChildren(element, inside, flow))
  }

  /** A quotation on a page may stand with its source in one figure. */
  private readonly figure: Reading = (element, style, look, flow) => {
    const quote = element.children.find((child) => typeof child !== 'string' && child.tag === 'blockquote')
    const source = element.children.find((child) => typeof child !== 'string' && child.tag === 'figcaption')
    if (typeof quote !== 'object' || typeof source !== 'object') this.block(element, style, look, flow)
    else
      this.quote({ ...quote, children: [...quote.children, { ...source, tag: 'footer' }] }, style, look, flow)
  }

  private readonly quote: Reading = (element, _style, look, flow) => {
    const isSource = (child: MarkupNode): child is Markup =>
      typeof child !== 'string' && (child.tag === 'footer' || child.tag === 'cite')
    const sources = element.children.filter(isSource)
    const words: Markup = { ...element, children: element.children.filter((child) => !isSource(child)) }
    const pieces = [...this.piecesIn(words, look)]
    const last = pieces.at(-1)
    const isSigned =
      sources.length === 0 &&
      pieces.length > 1 &&
      last?.kind === 'paragraph' &&
      /^[–—―]\s*\p{Lu}/u.test(textOfRuns(last.runs))
    const attribution: readonly Run[] = isSigned
      ? last.runs
      : sources
          .flatMap((source) => this.piecesIn(source, look))
          .flatMap((piece) => ('runs' in piece ? piece.runs : []))
    if (isSigned) pieces.pop()
    if (pieces.length > 0) flow.push({ kind: 'quote', pieces, attribution })
    else if (attribution.length > 0) flow.push({ kind: 'paragraph', runs: attribution, size: null })
  }

  private piecesIn(element: Markup, look: Look): readonly Piece[] {
    const flow = new Flow()
    this.readChildren(element, look, flow)
    flow.end()
    return nestItems(flow.pieces)
  }

  private readList(element: Markup, look: Look, flow: Flow): void {
    const isOrdered = element.tag === 'ol'
    const start = wholeNumber(element.attributes.start) ?? 1
    const items: Piece[][] = []
    let number = start
    flow.end()
    for (const child of element.children) {
      if (typeof child === 'string') {
        if (folded(child) !== '')
          items.push([...this.piecesIn({ tag: 'li', attributes: {}, children: [child] }, look)])
        continue
      }
      const pieces = this.itemPieces(child, look)
      const level = wholeNumber(child.attributes['aria-level'] ?? child.attributes['data-aria-level'])
      // Word on the web writes each item as a list of its own and notes how deep it stands.
      if (child.tag === 'li' && level !== null && child.attributes['data-aria-level'] !== undefined) {
        this.addFlatItem(pieces, { level, isOrdered, number: isOrdered ? number : null }, flow)
        number += 1
      } else if (child.tag === 'li' || items.length === 0) items.push([...pieces])
      else items.at(-1)?.push(...pieces)
    }
    const filled = items.filter((pieces) => pieces.length > 0)
    if (filled.length > 0) flow.push({ kind: 'list', isOrdered, start, items: filled })
  }

  private itemPieces(child: Markup, look: Look): readonly Piece[] {
    if (child.tag === 'li') {
      const style = styleOf(child, this.rules)
      const why = leftOutKind(child, style)
      if (why === null) return this.piecesIn(child, lookIn(child, style, look))
      this.leaveOut(why, child)
      return []
    }
    return this.piecesIn({ tag: 'div', attributes: {}, children: [child] }, look)
  }

  private addFlatItem(
    pieces: readonly Piece[],
    place: { readonly level: number; readonly isOrdered: boolean; readonly number: number | null },
    flow: Flow,
  ): void {
    for (const [index, piece] of pieces.entries())
      flow.push(
        'runs' in piece ? { kind: 'item', place: index === 0 ? place : null, runs: piece.runs } : piece,
      )
  }
}

/** Browsers write a space at the edge of a style as a no-break space in a span of its own. */
const isConvertedSpace = ({ tag, attributes, children }: Markup): boolean =>
  tag === 'span' &&
  children.length === 1 &&
  children[0] === '\u00a0' &&
  (Object.keys(attributes).length === 0 || attributes.class === 'Apple-converted-space')

/** The words in an element, those of blocks apart. */
const spacedText = (node: MarkupNode): string => {
  if (typeof node === 'string') return node
  const text = node.children.map(spacedText).join('')
  return isBlockTag(node.tag) ? ` ${text} ` : text
}

/** Mail programs move text in by a block quotation that quotes nothing. */
const isIndent = (style: Style): boolean =>
  /^none/.test(style.border ?? '') || /\b40px\b/.test(style.margin ?? style['margin-left'] ?? '')

const wholeNumber = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : null
