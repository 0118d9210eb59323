import type {
  PassageKind,
  SourceCell,
  SourceComment,
  SourceDocument,
  SourceWork,
  TakenChanges,
} from '../../../domain/import/source/source-document'
import { SourceWriter, type SourceMarks } from '../../../domain/import/source/source-writer'
import { childOf, elementsIn, textIn, withDescendants, type XmlElement } from '../../export/office/xml-tree'
import { CommentPlaces, instantOf } from './comment-places'
import { OdtChanges } from './odt-changes'
import { readStyles, readSuffixes, type OdtStyle } from './odt-source-styles'
import { collapsed, odtNamespaces, spaceOf } from './odt-terms'
import { DamagedSource, EncryptedSource, type SourceInput } from './reader'
import { openXmlParts } from './xml-parts'

const wanted = new Set(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'])

/**
 * Reads an OpenDocument text, its tracked changes as made or not. What does not stand in the text then is told apart, and
 * so are comments, and head and foot of its sheets.
 */
export async function readOdtSource({ bytes, changes = 'all' }: SourceInput): Promise<SourceDocument> {
  const { tree } = await openXmlParts(bytes, (name) => wanted.has(name), odtNamespaces)
  const manifest = withDescendants(tree('META-INF/manifest.xml'))
  if (manifest.some(({ name }) => name === 'manifest:encryption-data')) throw new EncryptedSource()
  const content = tree('content.xml')
  const text = childOf(childOf(content, 'office:body'), 'office:text')
  if (text === undefined) throw new DamagedSource('content.xml is missing')
  const styles = tree('styles.xml')
  const walker = new OdtWalker(changes, content, styles)
  const masters = withDescendants(styles)
  for (const head of masters.filter(({ name }) => name === 'style:header')) walker.blocks(head, 'head')
  walker.blocks(text, 'paragraph')
  for (const foot of masters.filter(({ name }) => name === 'style:footer')) walker.blocks(foot, 'foot')
  const title = withDescendants(tree('meta.xml')).find(({ name }) => name === 'dc:title')
  return {
    format: 'odt',
    title: title === undefined ? '' : textIn(title),
    encoding: null,
    passages: walker.writer.passages,
    notes: walker.writer.notes,
    work: walker.work,
  }
}

class OdtWalker {
  readonly writer = new SourceWriter()
  private readonly styles: ReadonlyMap<string, OdtStyle>
  private readonly suffixes: ReadonlyMap<string, string>
  /** The cell of a table that was read last. */
  private cell: SourceCell = { row: 0, column: 0, isHeader: false }
  /** What stands in a paragraph and is read after it: notes, comments, text boxes. */
  private later: { readonly kind: PassageKind; readonly element: XmlElement; readonly isBox?: true }[] = []
  private readonly places = new CommentPlaces(this.writer)
  private readonly comments: (Omit<SourceComment, 'about'> & { readonly id: string })[] = []
  private readonly changes: OdtChanges

  constructor(taken: TakenChanges, ...books: readonly XmlElement[]) {
    this.changes = new OdtChanges(taken)
    const all = books.flatMap(withDescendants)
    this.styles = readStyles(all)
    this.suffixes = readSuffixes(all)
  }

  get work(): SourceWork {
    const { passages } = this.writer
    return {
      changes: this.changes.found,
      comments: this.comments.map(({ id, ...comment }) => ({
        ...comment,
        about: this.places.about(id, passages),
      })),
    }
  }

  blocks(element: XmlElement, kind: PassageKind): void {
    for (const child of elementsIn(element)) this.block(child, kind)
    this.close()
  }

  /** Ends the open passage, unless the end of its paragraph was put in by a change that is not taken. */
  private close(): void {
    if (this.changes.isSkipping) return
    this.writer.close()
    for (const { kind, text } of this.changes.takeRemoved()) this.writer.add(kind, text)
  }

  private block(element: XmlElement, kind: PassageKind): void {
    switch (element.name) {
      case 'text:h':
      case 'text:p':
        this.paragraph(element, kind, null, 1)
        break
      case 'text:list':
        this.list(element, kind, element.attributes.get('text:style-name') ?? '', 1)
        break
      case 'text:tracked-changes':
        this.trackedChanges(element)
        break
      case 'table:table-header-rows':
        this.cell = { ...this.cell, isHeader: true }
        this.blocks(element, kind)
        this.cell = { ...this.cell, isHeader: false }
        break
      case 'table:table-row':
        this.cell = { ...this.cell, row: this.cell.row + 1, column: 0 }
        this.blocks(element, kind)
        break
      case 'table:table-cell':
        this.cell = { ...this.cell, column: this.cell.column + 1 }
        this.blocks(element, kind === 'paragraph' ? 'tableCell' : kind)
        break
      case 'table:covered-table-cell':
      case 'text:sequence-decls':
      case 'office:forms':
        break
      case 'draw:frame':
        this.frame(element, kind)
        break
      default:
        this.blocks(element, kind)
    }
  }

  private trackedChanges(element: XmlElement): void {
    for (const region of this.changes.add(element)) {
      this.writer.note(region.kind === 'insertion' ? 'insertions' : 'deletions', region.author)
      if (region.kind === 'deletion' && this.changes.isTaken(region))
        for (const child of region.content) this.block(child, 'deleted')
    }
  }

  private list(list: XmlElement, kind: PassageKind, style: string, level: number): void {
    let number = 0
    for (const item of elementsIn(list)) {
      number = Number(item.attributes.get('text:start-value') ?? number + 1)
      const suffix =
        item.name === 'text:list-item' ? this.suffixes.get(`${style} ${String(level)}`) : undefined
      let label = suffix === undefined ? null : `${String(number)}${suffix}`
      for (const child of elementsIn(item)) {
        if (child.name === 'text:list')
          this.list(child, kind, child.attributes.get('text:style-name') ?? style, level + 1)
        else if (child.name === 'text:p' || child.name === 'text:h') {
          this.paragraph(child, kind === 'paragraph' ? 'listItem' : kind, label, level)
          label = null
        } else this.block(child, kind)
      }
    }
  }

  private paragraph(element: XmlElement, kind: PassageKind, label: string | null, level: number): void {
    const style = this.styles.get(element.attributes.get('text:style-name') ?? '')
    const names = [style?.name, style?.parent].filter((name) => name !== undefined && name !== null)
    const isHeading = element.name === 'text:h' && kind === 'paragraph'
    const isQuote = kind === 'paragraph' && names.some((name) => /quot|zitat/i.test(name))
    if (!this.changes.isSkipping)
      this.writer.open(isHeading ? 'heading' : isQuote ? 'quote' : kind, {
        style: style?.parent ?? style?.name ?? null,
        label,
        level: isHeading
          ? Number(element.attributes.get('text:outline-level') ?? 1)
          : kind === 'listItem'
            ? level
            : null,
        ...(kind === 'tableCell' ? { cell: this.cell } : {}),
      })
    this.inline(element, style?.marks ?? {})
    this.close()
    const { later } = this
    this.later = []
    this.readLater(later)
  }

  private readLater(later: OdtWalker['later']): void {
    for (const { kind, element, isBox } of later) {
      this.writer.isInBox = isBox === true
      this.blocks(element, kind)
      this.writer.isInBox = false
    }
  }

  private inline(element: XmlElement, marks: SourceMarks): void {
    for (const child of element.children)
      if (typeof child === 'string') this.letters(collapsed(child), marks)
      else this.inlineElement(child, marks)
  }

  private letters(text: string, marks: SourceMarks): void {
    const inserted = this.changes.write(text)
    if (inserted === 'refused') return
    this.writer.writeExactly(text, inserted === 'taken' ? { ...marks, inserted: true } : marks)
  }

  /** What a deletion that is not taken has struck, where it stood; its paragraphs part the open one. */
  private restore(content: readonly XmlElement[], marks: SourceMarks): void {
    for (const [index, paragraph] of content.entries()) {
      if (index > 0) {
        this.close()
        this.writer.open('paragraph')
      }
      this.inline(paragraph, marks)
    }
  }

  private inlineElement(element: XmlElement, marks: SourceMarks): void {
    switch (element.name) {
      case 'text:s':
      case 'text:tab':
      case 'text:line-break':
        this.letters(spaceOf(element), marks)
        break
      case 'text:a':
        this.inline(element, { ...marks, href: element.attributes.get('xlink:href') ?? null })
        break
      case 'text:note': {
        const body = childOf(element, 'text:note-body')
        if (body !== undefined) this.later.push({ kind: 'footnote', element: body })
        break
      }
      case 'text:change-start':
        this.changes.start(element.attributes.get('text:change-id') ?? '')
        break
      case 'text:change-end':
        this.changes.end(element.attributes.get('text:change-id') ?? '')
        break
      case 'text:change':
        this.restore(this.changes.struckAt(element.attributes.get('text:change-id') ?? ''), marks)
        break
      case 'office:annotation':
        this.annotation(element)
        break
      case 'office:annotation-end':
        this.places.end(element.attributes.get('office:name') ?? '')
        break
      case 'draw:frame':
        this.frame(element, 'paragraph')
        break
      case 'text:span': {
        const style = this.styles.get(element.attributes.get('text:style-name') ?? '')
        if (style?.isHidden === true) {
          this.writer.note('hidden')
          this.later.push({ kind: 'hidden', element: paragraphOf(element) })
          break
        }
        this.inline(element, { ...marks, ...style?.marks })
        break
      }
      default:
        this.inline(element, marks)
    }
  }

  private annotation(element: XmlElement): void {
    const id = element.attributes.get('office:name') ?? `#${String(this.comments.length)}`
    const said = elementsIn(element).filter(({ name }) => name !== 'dc:creator' && name !== 'dc:date')
    const creator = childOf(element, 'dc:creator')
    const date = childOf(element, 'dc:date')
    const author = creator === undefined ? '' : textIn(creator)
    this.writer.note('comments', author)
    this.places.start(id)
    this.comments.push({
      ...{ id, author, at: date === undefined ? null : instantOf(textIn(date)) },
      text: said.map(textIn).join('\n').trim(),
    })
    this.later.push({ kind: 'comment', element })
  }

  /** A picture, or a text box, whose text is read after the paragraph that it hangs on. */
  private frame(frame: XmlElement, kind: PassageKind): void {
    const box = withDescendants(frame).find(({ name }) => name === 'draw:text-box')
    if (box === undefined) this.writer.note('pictures')
    else {
      this.writer.note('textBoxes')
      this.later.push({ kind, element: box, isBox: true })
    }
    if (!this.writer.isOpen) {
      const { later } = this
      this.later = []
      this.readLater(later)
    }
  }
}

/** Words of a span as a paragraph of their own. */
const paragraphOf = ({ children }: XmlElement): XmlElement => ({
  name: '',
  attributes: new Map(),
  children: [{ name: 'text:p', attributes: new Map(), children }],
})
