import { returnProperty } from '../../../domain/export/office/return-marks'
import type { ReturnedDocument } from '../../../domain/returns/returned-document'
import { childOf, elementsIn, textIn, withDescendants, type XmlElement } from '../../export/office/xml-tree'
import { instantOf } from './comment-places'
import { readRegions, regionsById, type OdtRegion } from './odt-regions'
import { OdtStyles } from './odt-return-styles'
import { collapsed, odtNamespaces, spaceOf } from './odt-terms'
import { DamagedSource } from './reader'
import { ReturnWriter, type CommentFacts, type RunMarks } from './return-writer'
import { nothing, openXmlParts } from './xml-parts'

const wanted = new Set(['content.xml', 'styles.xml', 'meta.xml'])

/** Reads an OpenDocument text as one that came back: who put in, struck and commented what, and what it was made of. */
export async function readOdtReturn(bytes: Uint8Array): Promise<ReturnedDocument> {
  const { tree } = await openXmlParts(bytes, (name) => wanted.has(name), odtNamespaces)
  const content = tree('content.xml')
  const text = childOf(childOf(content, 'office:body'), 'office:text')
  if (text === undefined) throw new DamagedSource('content.xml is missing')
  const styles = tree('styles.xml')
  const walker = new ReturnWalker(text, content, styles)
  walker.blocks(text, 0)
  for (const master of withDescendants(styles))
    if (master.name === 'style:header') walker.writer.aside('head', wordsIn(master))
    else if (master.name === 'style:footer') walker.writer.aside('foot', wordsIn(master))
  const meta = withDescendants(tree('meta.xml'))
  const base = meta.find(
    ({ name, attributes }) => name === 'meta:user-defined' && attributes.get('meta:name') === returnProperty,
  )
  const by = meta.find(({ name }) => name === 'dc:creator')
  const first = meta.find(({ name }) => name === 'meta:initial-creator')
  const sender = by === undefined ? '' : textIn(by).trim()
  return walker.writer.document(
    {
      base: base === undefined ? null : textIn(base).trim(),
      // Our own files name the organisation in both: nobody has saved them since.
      sender: sender === '' || (first !== undefined && sender === textIn(first).trim()) ? null : sender,
    },
    walker.comments,
  )
}

const nobody = { inserted: null, deleted: null }
const plain: RunMarks = { strong: false, emphasis: false }

const wordsIn = (element: XmlElement): string =>
  withDescendants(element)
    .filter(({ name }) => name === 'text:p' || name === 'text:h')
    .map(textIn)
    .join('\n')
    .trim()

interface Tracked {
  readonly inserted: string | null
  readonly deleted: string | null
}

class ReturnWalker {
  readonly writer = new ReturnWriter()
  readonly comments: CommentFacts[] = []
  private readonly styles: OdtStyles
  private readonly regions: ReadonlyMap<string, OdtRegion>
  private readonly ranged: ReadonlySet<string>
  private cell: { readonly table: number; readonly row: number; readonly column: number } | null = null
  private tables = 0
  /** Insertions that have begun and not ended, the newest last. */
  private readonly inserting: string[] = []
  /** Those who set letters otherwise, likewise. */
  private readonly restyling: string[] = []

  constructor(text: XmlElement, ...books: readonly XmlElement[]) {
    this.styles = new OdtStyles(books.flatMap(withDescendants))
    this.regions = regionsById(readRegions(childOf(text, 'text:tracked-changes') ?? nothing))
    this.ranged = new Set(
      withDescendants(text)
        .filter(({ name }) => name === 'office:annotation-end')
        .map(({ attributes }) => attributes.get('office:name') ?? ''),
    )
  }

  blocks(element: XmlElement, level: number): void {
    for (const child of elementsIn(element)) this.block(child, level)
  }

  private block(element: XmlElement, level: number): void {
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        this.paragraph(element, level)
        break
      case 'text:list':
        this.blocks(element, level + 1)
        break
      case 'table:table':
        this.table(element)
        break
      case 'text:tracked-changes':
      case 'text:sequence-decls':
      case 'office:forms':
        break
      case 'text:change-start':
      case 'text:change-end':
      case 'text:change':
        this.change(element, { shape: 'text', level: 0, cell: this.cell })
        break
      case 'draw:frame':
        this.frame(element)
        break
      default:
        this.blocks(element, level)
    }
  }

  private table(table: XmlElement): void {
    if (this.cell !== null) {
      this.blocks(table, 0)
      return
    }
    const number = this.tables
    this.tables += 1
    const rows = withDescendants(table).filter(({ name }) => name === 'table:table-row')
    for (const [row, element] of rows.entries()) {
      let column = 0
      for (const cell of elementsIn(element)) {
        this.cell = { table: number, row, column }
        if (cell.name === 'table:table-cell') this.blocks(cell, 0)
        column += Number(cell.attributes.get('table:number-columns-repeated') ?? 1) || 1
      }
    }
    this.cell = null
  }

  private paragraph(element: XmlElement, level: number): void {
    const facts = this.factsOf(element, level)
    this.writer.openParagraph(facts)
    // Of whole paragraphs set in bold or italic the style says it, and so it is no mark.
    this.inline(element, plain, null, { ...facts, level })
    this.writer.closeParagraph({ inserted: this.inserting.at(-1) ?? null, deleted: null })
  }

  private factsOf(element: XmlElement, level: number): Facts {
    const isQuote = this.styles.isQuote(element.attributes.get('text:style-name') ?? '')
    const { cell } = this
    if (cell !== null) return { shape: 'cell', level: 0, cell }
    if (element.name === 'text:h') return { shape: 'heading', level: 0, cell }
    return level > 0 ? { shape: 'item', level, cell } : { shape: isQuote ? 'quote' : 'text', level: 0, cell }
  }

  private inline(element: XmlElement, marks: RunMarks, href: string | null, facts: Facts): void {
    for (const child of element.children)
      if (typeof child === 'string') this.write(collapsed(child), marks, href)
      else this.inlineElement(child, marks, href, facts)
  }

  private write(text: string, marks: RunMarks, href: string | null, tracked: Tracked = this.tracked()): void {
    const by = this.restyling.at(-1)
    // How the letters were set before is not in the file: as those around them, most likely.
    this.writer.write({
      text,
      ...marks,
      href,
      ...tracked,
      restyled: by === undefined ? null : { by, ...plain },
    })
  }

  private tracked(): Tracked {
    return { inserted: this.inserting.at(-1) ?? null, deleted: null }
  }

  private inlineElement(element: XmlElement, marks: RunMarks, href: string | null, facts: Facts): void {
    const { attributes } = element
    switch (element.name) {
      case 'text:s':
      case 'text:tab':
      case 'text:line-break':
        this.write(spaceOf(element), marks, href)
        break
      case 'text:a':
        this.inline(element, marks, attributes.get('xlink:href') ?? null, facts)
        break
      case 'text:span':
        this.inline(element, this.styles.marksOf(attributes.get('text:style-name') ?? '', marks), href, facts)
        break
      case 'text:bookmark':
      case 'text:bookmark-start':
        this.writer.bookmark(attributes.get('text:name') ?? '')
        break
      case 'text:change-start':
      case 'text:change-end':
      case 'text:change':
        this.change(element, facts)
        break
      case 'text:note':
        this.writer.aside('footnote', wordsIn(childOf(element, 'text:note-body') ?? nothing))
        break
      case 'office:annotation':
        this.comment(element)
        break
      case 'office:annotation-end':
        this.writer.endComment(attributes.get('office:name') ?? '')
        break
      case 'draw:frame':
        this.frame(element)
        break
      case 'text:bookmark-end':
      case 'text:reference-mark-start':
      case 'text:reference-mark-end':
      case 'text:soft-page-break':
        break
      default:
        this.inline(element, marks, href, facts)
    }
  }

  private change({ name, attributes }: XmlElement, facts: Facts): void {
    const region = this.regions.get(attributes.get('text:change-id') ?? '')
    if (region === undefined) return
    if (region.kind === 'deletion') {
      if (name === 'text:change') this.deletion(region, facts)
      return
    }
    const under = region.kind === 'insertion' ? this.inserting : this.restyling
    if (name === 'text:change-start') under.push(region.author)
    else if (name === 'text:change-end' && under.includes(region.author))
      under.splice(under.lastIndexOf(region.author), 1)
  }

  /** What was struck stands apart in the file: its first and last paragraph are parts of those around the place. */
  private deletion({ author, content }: OdtRegion, facts: Facts): void {
    const paragraphs = content
      .flatMap(withDescendants)
      .filter(({ name }) => name === 'text:p' || name === 'text:h')
    const last = paragraphs.pop()
    if (last === undefined) return
    const end = { inserted: this.inserting.at(-1) ?? null, deleted: author }
    const isBetween = !this.writer.isOpen
    // Struck from its first letter on, each but the last is a paragraph of its own before this one.
    const here = this.writer.isAtStart && paragraphs.length > 0 ? this.writer.stepBack() : null
    for (const paragraph of paragraphs) {
      if (!this.writer.isOpen) this.openStruck(paragraph, facts)
      this.strike(paragraph, author)
      this.writer.closeParagraph(end)
    }
    if (here !== null) {
      for (const name of here.bookmarks) this.writer.bookmark(name)
      this.writer.openParagraph(here.facts)
    } else if (!this.writer.isOpen) this.openStruck(last, facts)
    this.strike(last, author)
    if (isBetween) this.writer.closeParagraph({ ...nobody, deleted: author })
  }

  private openStruck(paragraph: XmlElement, { level }: Facts): void {
    this.writer.openParagraph(this.factsOf(paragraph, level))
    for (const { name, attributes } of withDescendants(paragraph))
      if (name === 'text:bookmark-start')
        this.writer.bookmark((attributes.get('text:name') ?? '').replace(/ Copy \d+$/, ''))
  }

  private strike(paragraph: XmlElement, author: string): void {
    for (const text of wordsOf(paragraph))
      this.write(text, plain, null, { ...this.tracked(), deleted: author })
  }

  private comment(element: XmlElement): void {
    const { attributes } = element
    const id = attributes.get('office:name') ?? `comment ${String(this.comments.length + 1)}`
    const words = (name: string): string => textIn(childOf(element, name) ?? nothing).trim()
    this.comments.push({
      ...{ id, author: words('dc:creator'), at: instantOf(words('dc:date')), text: wordsIn(element) },
      parent: attributes.get('loext:parent-name') ?? null,
      isResolved: attributes.get('loext:resolved') === 'true',
    })
    this.writer.startComment(id)
    if (!this.ranged.has(id)) this.writer.endComment(id)
  }

  private frame(frame: XmlElement): void {
    const box = withDescendants(frame).find(({ name }) => name === 'draw:text-box')
    if (box !== undefined) this.writer.aside('box', wordsIn(box))
    else if (withDescendants(frame).some(({ name }) => name === 'draw:image')) this.writer.pictures += 1
  }
}

type Facts = Parameters<ReturnWriter['openParagraph']>[0]

/** The letters of a struck paragraph. */
const wordsOf = (element: XmlElement): readonly string[] =>
  element.children.flatMap((child): readonly string[] => {
    if (typeof child === 'string') return [collapsed(child)]
    if (child.name === 'text:s') return [spaceOf(child)]
    return child.name === 'office:annotation' || child.name === 'text:note' ? [] : wordsOf(child)
  })
