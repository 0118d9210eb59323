import { returnProperty } from '../../../domain/export/office/return-marks'
import type { ReturnedDocument, ReturnedRun } from '../../../domain/returns/returned-document'
import { childOf, elementsIn, textIn, withDescendants, type XmlElement } from '../../export/office/xml-tree'
import { instantOf } from './comment-places'
import { authorOf, docxNamespaces, isOn, letterOf, linkTargets, valueOf } from './docx-terms'
import { readStyles, type DocxStyle } from './docx-return-styles'
import { DamagedSource } from './reader'
import { ReturnWriter, type CommentFacts, type RunMarks } from './return-writer'
import { nothing, openXmlParts } from './xml-parts'

const wanted =
  /^(?:word\/(?:document|styles|footnotes|endnotes|comments|commentsExtended|header\d*|footer\d*)\.xml|word\/_rels\/document\.xml\.rels|docProps\/(?:core|custom)\.xml)$/

/** Reads a Word document as one that came back: who put in, struck and commented what, and what it was made of. */
export async function readDocxReturn(bytes: Uint8Array): Promise<ReturnedDocument> {
  const { names, tree } = await openXmlParts(bytes, (name) => wanted.test(name), docxNamespaces)
  const body = childOf(tree('word/document.xml'), 'w:body')
  if (body === undefined) throw new DamagedSource('word/document.xml is missing')
  const walker = new ReturnWalker(tree('word/styles.xml'), tree('word/_rels/document.xml.rels'), [
    ...elementsIn(tree('word/footnotes.xml')),
    ...elementsIn(tree('word/endnotes.xml')),
  ])
  walker.blocks(body)
  for (const [kind, pattern] of [
    ['head', /header\d*\.xml$/],
    ['foot', /footer\d*\.xml$/],
  ] as const)
    for (const name of names.filter((one) => pattern.test(one)).sort())
      walker.writer.aside(kind, wordsIn(tree(name)))
  return walker.writer.document(
    { base: propertyIn(tree('docProps/custom.xml')), sender: senderIn(tree('docProps/core.xml')) },
    commentsIn(tree('word/comments.xml'), tree('word/commentsExtended.xml')),
  )
}

const propertyIn = (custom: XmlElement): string | null => {
  const property = elementsIn(custom).find(({ attributes }) => attributes.get('name') === returnProperty)
  return property === undefined ? null : textIn(property).trim()
}

const senderIn = (core: XmlElement): string | null => {
  const by = withDescendants(core).find(({ name }) => name === 'cp:lastModifiedBy')
  const name = by === undefined ? '' : textIn(by).trim()
  return name === '' ? null : name
}

function commentsIn(comments: XmlElement, extended: XmlElement): readonly CommentFacts[] {
  const more = new Map(elementsIn(extended).map((one) => [valueOf(one, 'w15:paraId') ?? '', one]))
  const all = elementsIn(comments).filter(({ name }) => name === 'w:comment')
  const paragraphId = (comment: XmlElement): string =>
    valueOf(
      elementsIn(comment).findLast(({ name }) => name === 'w:p'),
      'w14:paraId',
    ) ?? ''
  const idOf = new Map(all.map((comment) => [paragraphId(comment), valueOf(comment, 'w:id') ?? '']))
  return all.map((comment) => {
    const facts = more.get(paragraphId(comment))
    return {
      id: valueOf(comment, 'w:id') ?? '',
      parent: idOf.get(valueOf(facts, 'w15:paraIdParent') ?? '-') ?? null,
      author: authorOf(comment),
      at: instantOf(valueOf(comment, 'w:date')),
      text: wordsIn(comment),
      isResolved: ['1', 'true'].includes(valueOf(facts, 'w15:done') ?? '0'),
    }
  })
}

/** What one element of a run says; where a word may be parted is no letter that somebody wrote. */
const readableIn = (element: XmlElement): string => (element.name === 'w:softHyphen' ? '' : letterOf(element))

/** All words inside, struck ones too, a paragraph on a line. */
const wordsIn = (element: XmlElement): string =>
  withDescendants(element)
    .filter(({ name }) => name === 'w:p')
    .map((paragraph) => withDescendants(paragraph).map(readableIn).join(''))
    .join('\n')
    .trim()

/** Who is on record for the letters of a run. */
interface Tracked {
  readonly inserted: string | null
  readonly deleted: string | null
  readonly href: string | null
}

class ReturnWalker {
  readonly writer = new ReturnWriter()
  private readonly styles: ReadonlyMap<string, DocxStyle>
  private readonly targets: ReadonlyMap<string, string>
  private readonly notes: ReadonlyMap<string, XmlElement>
  private tables = 0
  private cell: { readonly table: number; readonly row: number; readonly column: number } | null = null
  /** Rows that somebody put in or struck, as a whole. */
  private row: Pick<Tracked, 'inserted' | 'deleted'> = { inserted: null, deleted: null }
  private isInCode = false

  constructor(styles: XmlElement, relationships: XmlElement, notes: readonly XmlElement[]) {
    this.styles = readStyles(styles)
    this.targets = linkTargets(relationships)
    this.notes = new Map(notes.map((note) => [`${note.name} ${valueOf(note, 'w:id') ?? ''}`, note]))
  }

  blocks(element: XmlElement): void {
    for (const child of elementsIn(element))
      if (child.name === 'w:p') this.paragraph(child)
      else if (child.name === 'w:tbl') this.table(child)
      else if (child.name === 'w:sdtPr' || child.name === 'w:sectPr') continue
      else if (!this.marker(child)) this.blocks(child)
  }

  /** What stands between letters or paragraphs and has none. */
  private marker(element: XmlElement): boolean {
    if (element.name === 'w:bookmarkStart') this.writer.bookmark(valueOf(element, 'w:name') ?? '')
    else if (element.name === 'w:commentRangeStart') this.writer.startComment(valueOf(element, 'w:id') ?? '')
    else if (element.name === 'w:commentRangeEnd') this.writer.endComment(valueOf(element, 'w:id') ?? '')
    else if (element.name === 'w:commentReference') this.writer.endComment(valueOf(element, 'w:id') ?? '')
    else return false
    return true
  }

  private table(table: XmlElement): void {
    // What stands in a table in a cell is read as part of that cell.
    if (this.cell !== null) {
      for (const row of withDescendants(table).filter(({ name }) => name === 'w:tc')) this.blocks(row)
      return
    }
    const number = this.tables
    this.tables += 1
    const rows = elementsIn(table).filter(({ name }) => name === 'w:tr')
    for (const [rowIndex, row] of rows.entries()) {
      const properties = childOf(row, 'w:trPr')
      this.row = {
        inserted: valueOf(childOf(properties, 'w:ins'), 'w:author') ?? null,
        deleted: valueOf(childOf(properties, 'w:del'), 'w:author') ?? null,
      }
      let column = 0
      for (const cell of elementsIn(row)
        .flatMap((one) =>
          one.name === 'w:sdt' ? elementsIn(childOf(one, 'w:sdtContent') ?? nothing) : [one],
        )
        .filter(({ name }) => name === 'w:tc')) {
        const cellProperties = childOf(cell, 'w:tcPr')
        const merge = childOf(cellProperties, 'w:vMerge')
        this.cell = { table: number, row: rowIndex, column }
        if (merge === undefined || valueOf(merge) === 'restart') this.blocks(cell)
        column += Number(valueOf(childOf(cellProperties, 'w:gridSpan')) ?? 1) || 1
      }
    }
    this.cell = null
    this.row = { inserted: null, deleted: null }
  }

  private paragraph(paragraph: XmlElement): void {
    const properties = childOf(paragraph, 'w:pPr')
    const style = this.styles.get(valueOf(childOf(properties, 'w:pStyle')) ?? '')
    const numbering = childOf(properties, 'w:numPr')
    const list = valueOf(childOf(numbering, 'w:numId'))
    const isItem = numbering === undefined ? style?.isList === true : list !== '0'
    const direct = valueOf(childOf(properties, 'w:outlineLvl'))
    const outline = direct === undefined ? (style?.outline ?? null) : Number(direct)
    const shape =
      this.cell !== null
        ? 'cell'
        : outline !== null && outline < 9
          ? 'heading'
          : isItem
            ? 'item'
            : style?.isQuote === true
              ? 'quote'
              : 'text'
    const level = shape === 'item' ? Number(valueOf(childOf(numbering, 'w:ilvl')) ?? 0) + 1 : 0
    this.writer.openParagraph({ shape, level, cell: this.cell })
    const boxes: XmlElement[] = []
    for (const child of elementsIn(paragraph)) this.inline(child, { ...this.row, href: null }, boxes)
    const mark = childOf(properties, 'w:rPr')
    const by = (...names: readonly string[]): string | null => {
      const found = elementsIn(mark ?? nothing).find(({ name }) => names.includes(name))
      return found === undefined ? null : authorOf(found)
    }
    this.writer.closeParagraph({ inserted: by('w:ins', 'w:moveTo'), deleted: by('w:del', 'w:moveFrom') })
    for (const box of boxes) this.writer.aside('box', wordsIn(box))
  }

  private inline(element: XmlElement, tracked: Tracked, boxes: XmlElement[]): void {
    const inner = (changed: Tracked, of = element): void => {
      for (const child of elementsIn(of)) this.inline(child, changed, boxes)
    }
    const author = authorOf(element)
    if (this.marker(element)) return
    switch (element.name) {
      case 'w:r':
        this.run(element, tracked, boxes)
        break
      case 'w:hyperlink':
        inner({ ...tracked, href: this.targets.get(valueOf(element, 'r:id') ?? '') || null })
        break
      case 'w:ins':
      case 'w:moveTo':
        inner({ ...tracked, inserted: author })
        break
      case 'w:del':
      case 'w:moveFrom':
        inner({ ...tracked, deleted: author })
        break
      case 'w:pPr':
      case 'w:sdtPr':
        break
      case 'mc:AlternateContent':
        inner(tracked, childOf(element, 'mc:Choice') ?? element)
        break
      default:
        inner(tracked)
    }
  }

  private run(run: XmlElement, tracked: Tracked, boxes: XmlElement[]): void {
    const properties = childOf(run, 'w:rPr')
    const own = this.marksOf(properties)
    const change = childOf(properties, 'w:rPrChange')
    const restyled: ReturnedRun['restyled'] =
      change === undefined ? null : { by: authorOf(change), ...this.marksOf(childOf(change, 'w:rPr')) }
    for (const child of elementsIn(run)) {
      if (this.marker(child)) continue
      if (child.name === 'w:fldChar') this.field(valueOf(child, 'w:fldCharType') ?? '')
      else if (child.name === 'w:footnoteReference' || child.name === 'w:endnoteReference') this.note(child)
      else if (this.isInCode) continue
      else {
        const text = readableIn(child)
        if (text !== '') this.writer.write({ text, ...own, ...tracked, restyled })
        else boxes.push(...this.drawn(child))
      }
    }
  }

  /** Of a field its result is read, not its code. */
  private field(kind: string): void {
    if (kind === 'begin') this.isInCode = true
    else if (kind === 'separate' || kind === 'end') this.isInCode = false
  }

  private note(reference: XmlElement): void {
    const kind = reference.name === 'w:footnoteReference' ? 'w:footnote' : 'w:endnote'
    const note = this.notes.get(`${kind} ${valueOf(reference, 'w:id') ?? ''}`)
    if (note !== undefined) this.writer.aside('footnote', wordsIn(note))
  }

  private marksOf(properties: XmlElement | undefined): RunMarks {
    const style = this.styles.get(valueOf(childOf(properties, 'w:rStyle')) ?? '')?.marks
    const [bold, italic] = [childOf(properties, 'w:b'), childOf(properties, 'w:i')]
    return {
      strong: bold === undefined ? style?.strong === true : isOn(bold),
      emphasis: italic === undefined ? style?.emphasis === true : isOn(italic),
    }
  }

  /** The text boxes in a drawing; a drawing without one is a picture. */
  private drawn(element: XmlElement): readonly XmlElement[] {
    const alternative = element.name === 'mc:AlternateContent' ? childOf(element, 'mc:Choice') : undefined
    const all = withDescendants(alternative ?? element)
    const boxes = all.filter(({ name }) => name === 'w:txbxContent')
    if (boxes.length === 0 && all.some(({ name }) => name === 'w:drawing' || name === 'w:pict'))
      this.writer.pictures += 1
    return boxes
  }
}
