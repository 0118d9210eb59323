import {
  isTaken,
  type PassageKind,
  type SourceCell,
  type SourceChange,
  type TakenChanges,
} from '../../../domain/import/source/source-document'
import type { SourceMarks, SourceWriter } from '../../../domain/import/source/source-writer'
import { childOf, elementsIn, textIn, type XmlElement } from '../../export/office/xml-tree'
import { CommentPlaces, instantOf } from './comment-places'
import { DocxNumbers } from './docx-numbers'
import { authorOf, isOn, letterOf, linkTargets, valueOf } from './docx-terms'

/** The parts of a Word document that say how its paragraphs are meant. */
export interface DocxBook {
  readonly styles: XmlElement | undefined
  readonly numbering: XmlElement | undefined
  readonly relationships: XmlElement | undefined
  readonly taken: TakenChanges
}

type RemovedKind = 'deleted' | 'refused' | 'hidden'

type Part = 'text' | 'head' | 'foot' | 'footnote' | 'comment'

/** Walks through the parts of a Word document and writes down their passages. */
export class DocxWalker {
  readonly comments: CommentPlaces
  readonly changes: SourceChange[] = []
  private readonly taken: TakenChanges
  private readonly styles: ReadonlyMap<string, { readonly name: string; readonly level: number | null }>
  private readonly targets: ReadonlyMap<string, string>
  private readonly numbers: DocxNumbers
  private part: Part = 'text'
  private isInCell = false
  /** The cell of a table that was read last. */
  private place: SourceCell = { row: 0, column: 0, isHeader: false }
  /** Letters of the open paragraph that are deleted, not taken or not shown. */
  private removed: { readonly kind: RemovedKind; readonly text: string }[] = []
  /** What stands in paragraphs that are one with the next, since the end between them was struck or was not put in. */
  private carried: XmlElement[] = []

  constructor(
    private readonly writer: SourceWriter,
    book: DocxBook,
  ) {
    this.comments = new CommentPlaces(writer)
    this.taken = book.taken
    this.styles = readStyles(book.styles)
    this.numbers = new DocxNumbers(book.numbering)
    this.targets = linkTargets(book.relationships)
  }

  readInto(part: Part, element: XmlElement | undefined): void {
    this.part = part
    if (element !== undefined) this.blocks(element)
    this.writer.close()
  }

  private blocks(element: XmlElement): void {
    const children = elementsIn(element)
    const last = children.findLast(({ name }) => name === 'w:p')
    for (const child of children)
      if (child.name === 'w:p') this.paragraph(child, child !== last)
      else if (child.name === 'w:commentRangeStart') this.comments.start(valueOf(child, 'w:id') ?? '')
      else if (child.name === 'w:commentRangeEnd') this.comments.end(valueOf(child, 'w:id') ?? '')
      else if (child.name === 'w:tr') this.row(child)
      else if (child.name === 'w:tc') this.cell(child)
      else this.blocks(child)
  }

  private row(row: XmlElement): void {
    const isHeader = isOn(childOf(childOf(row, 'w:trPr'), 'w:tblHeader'))
    this.place = { row: this.place.row + 1, column: 0, isHeader }
    this.blocks(row)
  }

  private cell(cell: XmlElement): void {
    this.place = { ...this.place, column: this.place.column + 1 }
    const outer = this.isInCell
    this.isInCell = true
    this.blocks(cell)
    this.isInCell = outer
  }

  private paragraph(paragraph: XmlElement, hasParagraphAfter: boolean): void {
    const properties = childOf(paragraph, 'w:pPr')
    if (this.isOneWithNext(properties) && hasParagraphAfter) {
      this.carried.push(...elementsIn(paragraph))
      return
    }
    const inside = [...this.carried, ...elementsIn(paragraph)]
    this.carried = []
    const style = this.styles.get(valueOf(childOf(properties, 'w:pStyle')) ?? '')
    const numbering = this.numbers.next(childOf(properties, 'w:numPr'))
    const level = Number(valueOf(childOf(properties, 'w:outlineLvl')) ?? (style?.level ?? 9) - 1) + 1
    const kind = this.kindOf(level, numbering !== null, style?.name ?? '')
    this.removed = []
    const boxes: XmlElement[] = []
    this.writer.open(kind, {
      style: style?.name ?? null,
      label: numbering?.label ?? null,
      level: kind === 'heading' ? level : kind === 'listItem' ? (numbering?.level ?? 1) : null,
      ...(kind === 'tableCell' ? { cell: this.place } : {}),
    })
    for (const child of inside) this.inline(child, {}, boxes)
    this.writer.close()
    for (const { kind: removedKind, text } of this.removed) this.writer.add(removedKind, text)
    for (const box of boxes) {
      this.writer.note('textBoxes')
      this.writer.isInBox = true
      this.blocks(box)
      this.writer.isInBox = false
    }
  }

  private isOneWithNext(properties: XmlElement | undefined): boolean {
    const mark = childOf(properties, 'w:rPr')
    const struck = childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')
    const put = childOf(mark, 'w:ins') ?? childOf(mark, 'w:moveTo')
    return (
      (struck !== undefined && isTaken(this.taken, authorOf(struck))) ||
      (put !== undefined && !isTaken(this.taken, authorOf(put)))
    )
  }

  private kindOf(level: number, isItem: boolean, style: string): PassageKind {
    if (this.part !== 'text') return this.part
    if (this.isInCell) return 'tableCell'
    if (level >= 1 && level <= 6) return 'heading'
    if (isItem) return 'listItem'
    return /quote|zitat/i.test(style) ? 'quote' : 'paragraph'
  }

  private inline(element: XmlElement, marks: SourceMarks, boxes: XmlElement[]): void {
    const inner = (of: XmlElement, changed: SourceMarks): void => {
      for (const child of elementsIn(of)) this.inline(child, changed, boxes)
    }
    switch (element.name) {
      case 'w:r':
        this.run(element, marks, boxes)
        break
      case 'w:hyperlink':
        inner(element, { ...marks, href: this.targets.get(valueOf(element, 'r:id') ?? '') ?? null })
        break
      case 'w:ins':
      case 'w:moveTo':
        this.writer.note('insertions', authorOf(element))
        this.change('inserted', element)
        if (isTaken(this.taken, authorOf(element))) inner(element, { ...marks, inserted: true })
        else this.remove('refused', element)
        break
      case 'w:del':
      case 'w:moveFrom':
        this.writer.note('deletions', authorOf(element))
        this.change('deleted', element)
        if (isTaken(this.taken, authorOf(element))) this.remove('deleted', element)
        else inner(element, marks)
        break
      case 'w:commentRangeStart':
        this.comments.start(valueOf(element, 'w:id') ?? '')
        break
      case 'w:commentRangeEnd':
        this.comments.end(valueOf(element, 'w:id') ?? '')
        break
      case 'w:pPr':
      case 'w:sdtPr':
        break
      case 'mc:AlternateContent':
        // The same content in two forms, for newer and for older programs.
        inner(childOf(element, 'mc:Choice') ?? element, marks)
        break
      default:
        inner(element, marks)
    }
  }

  private change(kind: SourceChange['kind'], element: XmlElement): void {
    const text = lettersIn(element)
    if (text.trim() !== '')
      this.changes.push({ kind, author: authorOf(element), at: instantOf(valueOf(element, 'w:date')), text })
  }

  private remove(kind: RemovedKind, element: XmlElement): void {
    const text = lettersIn(element)
    if (text.trim() !== '') this.removed.push({ kind, text })
  }

  private run(run: XmlElement, marks: SourceMarks, boxes: XmlElement[]): void {
    const properties = childOf(run, 'w:rPr')
    if (isOn(childOf(properties, 'w:vanish'))) {
      this.writer.note('hidden')
      this.remove('hidden', run)
      return
    }
    const own: SourceMarks = {
      ...marks,
      ...(isOn(childOf(properties, 'w:b')) ? { strong: true } : {}),
      ...(isOn(childOf(properties, 'w:i')) ? { emphasis: true } : {}),
    }
    for (const child of elementsIn(run)) {
      const letters = letterOf(child)
      if (letters !== '') this.writer.writeExactly(letters, own)
      else if (child.name === 'w:commentReference') this.comments.start(valueOf(child, 'w:id') ?? '')
      else if (child.name === 'w:instrText') this.writer.note('fields', textIn(child).trim())
      else boxes.push(...this.drawn(child))
    }
  }

  /** The text boxes in a drawing; the same in an older form beside it is left out. */
  private drawn(element: XmlElement): readonly XmlElement[] {
    if (element.name === 'w:txbxContent') return [element]
    if (element.name === 'w:drawing' || element.name === 'w:pict') this.writer.note('pictures')
    const inner =
      element.name === 'mc:AlternateContent' ? [childOf(element, 'mc:Choice') ?? element] : [element]
    return inner.flatMap((one) => elementsIn(one).flatMap((child) => this.drawn(child)))
  }
}

/** All letters in an element, whether they are deleted or not. */
export const lettersIn = (element: XmlElement): string =>
  elementsIn(element)
    .map((child) => letterOf(child) || lettersIn(child))
    .join('')

function readStyles(
  styles: XmlElement | undefined,
): ReadonlyMap<string, { readonly name: string; readonly level: number | null }> {
  const all = styles === undefined ? [] : elementsIn(styles).filter(({ name }) => name === 'w:style')
  return new Map(
    all.map((style) => {
      const name = valueOf(childOf(style, 'w:name')) ?? ''
      const outline = valueOf(childOf(childOf(style, 'w:pPr'), 'w:outlineLvl'))
      const named = /^heading ([1-6])$/i.exec(name)?.[1]
      const level = outline === undefined ? (named === undefined ? null : Number(named)) : Number(outline) + 1
      return [valueOf(style, 'w:styleId') ?? '', { name, level }]
    }),
  )
}
