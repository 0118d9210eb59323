import { parse } from 'parse5'
import type { PassageKind, SourceDocument } from '../../../domain/import/source/source-document'
import { sourceLimits } from '../../../domain/import/source/source-limits'
import {
  SourceWriter,
  type PassageFacts,
  type SourceMarks,
} from '../../../domain/import/source/source-writer'
import { decodeBytes, type DecodedText } from './decode-bytes'
import { attributeOf, elementsIn, textIn, type HtmlElement, type HtmlNode } from '../../export/html-tree'
import { marksAround } from './html-quotes'
import { isOutOfSight } from './page-blocks'
import { findSurroundings, type PageParts } from './page-surroundings'
import { OverLimit, type SourceInput } from './reader'

/**
 * Reads a web page with parse5. It is not the reader of the exports' gate (`main/export/read-html`): that one proves and
 * refuses, this one takes whatever a page is and keeps every word. Style sheets are not followed, so what they hide
 * is read; what the page itself calls hidden stands apart, and so does its navigation.
 */
export function readHtmlSource({ bytes, encoding }: SourceInput): SourceDocument {
  return readHtmlText(decodeBytes(bytes, { chosen: encoding, declared: declaredEncoding(bytes) }))
}

const declaredEncoding = (bytes: Uint8Array): string | null =>
  /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(
    Buffer.from(bytes.subarray(0, 4096)).toString('latin1'),
  )?.[1] ?? null

export function readHtmlText({ text, encoding, damaged }: DecodedText): SourceDocument {
  const asRead = walkPage(text, false)
  // Where `<noscript>` holds half an element, all that follows would stand in it. Browsers show such pages, for they run
  // scripts and take what it holds for no elements.
  const walker = asRead.hasText || !/<noscript/i.test(text) ? asRead : walkPage(text, true)
  for (let count = 0; count < damaged; count += 1) walker.writer.note('damagedBytes')
  const { passages, notes } = walker.writer
  return { format: 'html', title: walker.title.replace(/\s+/g, ' ').trim(), encoding, passages, notes }
}

function walkPage(text: string, scriptingEnabled: boolean): PageWalker {
  const document = parse(text, { scriptingEnabled })
  refuseDeepTrees(document)
  const walker = new PageWalker(findSurroundings(document))
  walker.walk(document)
  return walker
}

/** Looked at before anything walks through it: walking is recursive, and no page is nested so deep. */
function refuseDeepTrees(document: HtmlNode): void {
  let level: readonly HtmlNode[] = [document]
  let elements = 0
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > sourceLimits.depth) throw new OverLimit('depth')
    elements += level.length
    if (elements > sourceLimits.elements) throw new OverLimit('parts')
    level = level.flatMap(elementsIn)
  }
}

/** What holds where the walker stands. */
interface Around {
  readonly kind: PassageKind
  readonly facts: PassageFacts
  readonly marks: SourceMarks
  readonly isExact: boolean
  readonly listDepth: number
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const unread = names('script style link meta base')
const loading = names('iframe frame object embed applet portal audio video')
const hiding = names('template noscript datalist svg math')
const navigating = names('button select textarea option input label')
const inline = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark meter output progress q ruby rb rp rt s ' +
    'samp small span strike strong sub sup time tt u var wbr picture source',
)

class PageWalker {
  readonly writer = new SourceWriter(true)
  title = ''
  /** How many rows there were, and how many cells in the row. */
  private rows = 0
  private columns = 0

  constructor(private readonly parts: PageParts) {}

  /** Whether there is anything on the page besides its menus and what it hides. */
  get hasText(): boolean {
    return this.writer.passages.some(({ kind }) => kind !== 'navigation' && kind !== 'hidden')
  }

  walk(node: HtmlNode): void {
    this.children(node, { kind: 'paragraph', facts: {}, marks: {}, isExact: false, listDepth: 0 })
  }

  private children(node: HtmlNode, around: Around): void {
    if (!('childNodes' in node)) return
    for (const child of node.childNodes)
      if (child.nodeName === '#text' && 'value' in child) this.words(child.value, around)
      else if ('tagName' in child) this.element(child, around)
  }

  private words(words: string, { kind, facts, marks, isExact }: Around): void {
    if (!this.writer.isOpen && words.trim() !== '') this.writer.open(kind, facts)
    if (!this.writer.isOpen) return
    if (isExact) this.writer.writeExactly(words, marks)
    else this.writer.write(words, marks)
  }

  private element(element: HtmlElement, around: Around): void {
    const { tagName } = element
    if (this.parts.kicker.has(element)) this.kicker(element, around)
    else if (this.parts.around.has(element) && around.kind !== 'navigation') this.surrounding(element, around)
    else if (tagName === 'head') this.head(element)
    else if (unread.has(tagName) || loading.has(tagName)) this.unreadElement(element)
    else if (tagName === 'img') this.writer.note('pictures', attributeOf(element, 'alt'))
    else if (tagName === 'br') {
      if (this.writer.isOpen) this.writer.writeExactly('\n')
    } else if (tagName === 'q' && !isOutOfSight(element)) this.quoted(element, around)
    else if (inline.has(tagName) && !isOutOfSight(element))
      this.children(element, { ...around, marks: marksOf(element, around.marks) })
    else this.block(element, around)
  }

  /** The marks around `<q>` are the browser's; a release has them in its text. */
  private quoted(element: HtmlElement, around: Around): void {
    const [opening, closing] = marksAround(element) ?? ['', '']
    this.words(opening, around)
    this.children(element, around)
    this.words(closing, around)
  }

  /** A line of its own before the headline. */
  private kicker(element: HtmlElement, around: Around): void {
    this.writer.close()
    this.children(element, { ...around, kind: 'paragraph', facts: {} })
    this.writer.close()
  }

  private head(head: HtmlElement): void {
    for (const child of elementsIn(head))
      if (child.tagName === 'title') this.title = textIn(child)
      else if (child.tagName === 'script') this.writer.note('scripts')
  }

  private surrounding(element: HtmlElement, around: Around): void {
    this.writer.note('navigation')
    this.writer.close()
    this.element(element, { ...around, kind: 'navigation', facts: { style: element.tagName } })
    this.writer.close()
  }

  private unreadElement(element: HtmlElement): void {
    if (element.tagName === 'script' || loading.has(element.tagName)) this.writer.note('scripts')
  }

  private block(element: HtmlElement, around: Around): void {
    const inner = this.placed(element, blockOf(element, around))
    if (inner.kind !== around.kind && inner.kind === 'hidden') this.writer.note('hidden')
    if (inner.kind !== around.kind && inner.kind === 'navigation') this.writer.note('navigation')
    this.writer.close()
    this.children(element, inner)
    this.writer.close()
  }

  /** A cell knows its place in its table. */
  private placed({ tagName }: HtmlElement, inner: Around): Around {
    if (tagName === 'tr') {
      this.rows += 1
      this.columns = 0
    }
    if (inner.kind !== 'tableCell' || (tagName !== 'td' && tagName !== 'th')) return inner
    this.columns += 1
    const cell = { row: this.rows, column: this.columns, isHeader: tagName === 'th' }
    return { ...inner, facts: { ...inner.facts, cell } }
  }
}

/** What a block makes of what stands in it; hidden and navigation hold for all inside. */
function blockOf(element: HtmlElement, around: Around): Around {
  const { tagName } = element
  if (around.kind === 'hidden') return around
  if (hiding.has(tagName) || isOutOfSight(element))
    return { ...around, kind: 'hidden', facts: { style: tagName } }
  if (around.kind === 'navigation') return around
  if (navigating.has(tagName) || attributeOf(element, 'role') === 'navigation')
    return { ...around, kind: 'navigation', facts: { style: tagName } }
  const heading = /^h([1-6])$/.exec(tagName)?.[1]
  if (heading !== undefined)
    return { ...around, kind: 'heading', facts: { level: Number(heading), style: tagName } }
  switch (tagName) {
    case 'ul':
    case 'ol':
      return { ...around, listDepth: around.listDepth + 1 }
    case 'li':
      return {
        ...around,
        kind: 'listItem',
        facts: { level: Math.max(1, around.listDepth), label: numberOf(element), style: tagName },
      }
    case 'td':
    case 'th':
      return { ...around, kind: 'tableCell', facts: { style: tagName } }
    case 'blockquote':
      return { ...around, kind: 'quote', facts: { style: tagName } }
    case 'pre':
      return { ...around, isExact: true, facts: { ...around.facts, style: tagName } }
    case 'figcaption':
      return { ...around, facts: { ...around.facts, style: captionsQuote(element) ? 'cite' : tagName } }
    case 'caption':
    case 'aside':
    case 'footer':
      return { ...around, facts: { ...around.facts, style: tagName } }
    default:
      return around
  }
}

/** The caption of a quotation says who speaks. */
function captionsQuote({ parentNode }: HtmlElement): boolean {
  return parentNode !== null && elementsIn(parentNode).some(({ tagName }) => tagName === 'blockquote')
}

function marksOf({ tagName, attrs }: HtmlElement, marks: SourceMarks): SourceMarks {
  if (tagName === 'strong' || tagName === 'b') return { ...marks, strong: true }
  if (tagName === 'em' || tagName === 'i') return { ...marks, emphasis: true }
  if (tagName === 'ins') return { ...marks, inserted: true }
  if (tagName === 'a') return { ...marks, href: attrs.find(({ name }) => name === 'href')?.value ?? null }
  return marks
}

/** The number that a browser writes before an item of a numbered list. */
function numberOf(item: HtmlElement): string | null {
  const list = item.parentNode
  if (list === null || !('tagName' in list) || list.tagName !== 'ol') return null
  const items = elementsIn(list).filter(({ tagName }) => tagName === 'li')
  const start = Number(attributeOf(list, 'start') ?? 1)
  return `${String((Number.isInteger(start) ? start : 1) + items.indexOf(item))}.`
}
