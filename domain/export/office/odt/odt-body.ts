import { assertNever } from '../../../result'
import type { Hash } from '../../../revision/hash'
import type { PageModel, PageText } from '../../page-model'
import { xml, type Xml, type XmlContent } from '../../xml'
import {
  flowGap,
  type FlowBlock,
  type FlowList,
  type FlowParagraph,
  type FlowPicture,
  type FlowTable,
} from '../office-flow'
import { pictureName, pictureSize, type OfficePicture } from '../office-part'
import { officeStyle } from '../office-style'
import { paragraphKinds, type ParagraphKind, type StyleId } from '../paragraph-kinds'
import type { GridPlace, TableGrid } from '../table-grid'
import { points } from './odt-terms'
import { odtRuns, type OdtStyles } from './odt-text-styles'

/** Gives the name of a picture's file in the document, and which of the document's pictures it is, from 1. */
export type PictureOf = (asset: Hash) => {
  readonly name: string
  readonly place: number
  readonly picture: OfficePicture
}

/** A style's name in OpenDocument. */
export const odtStyleName = (id: StyleId): string => {
  const kind: ParagraphKind = paragraphKinds[id]
  return kind.openDocument ?? id
}

/** The blocks of a release as OpenDocument text; tables bring styles of their own, which `addTable` takes. */
export function odtBody(
  blocks: readonly FlowBlock[],
  page: Pick<PageModel, 'language' | 'design' | 'letterhead'>,
  styles: OdtStyles,
  pictureOf: PictureOf,
  addTable: (table: FlowTable) => string,
  bookmarkOf: (text: PageText) => string | null,
): readonly Xml[] {
  const { paragraphs: looks } = officeStyle(page)
  const isCentred = (style: StyleId): boolean => looks[style].align === 'centre'
  const bookmarked = (text: PageText, runs: readonly XmlContent[]): readonly XmlContent[] => {
    const name = bookmarkOf(text)
    if (name === null) return runs
    const named = { 'text:name': name }
    return [xml('text:bookmark-start', named), ...runs, xml('text:bookmark-end', named)]
  }

  const write = (block: FlowBlock): Xml => {
    switch (block.kind) {
      case 'paragraph':
        return writeParagraph(block)
      case 'list':
        return writeList(block)
      case 'table':
        return writeTable(block)
      case 'picture':
        return writePicture(block)
      default:
        return assertNever(block, 'flow block')
    }
  }

  const writeParagraph = ({ style, texts, parting = 'tab', opensWithKind }: FlowParagraph): Xml => {
    const { outline }: ParagraphKind = paragraphKinds[style]
    const language = texts.length === 1 ? (texts[0]?.language ?? null) : null
    const content = texts.flatMap((text, index): readonly XmlContent[] => [
      ...(index === 0 ? [] : [parting === 'tab' ? xml('text:tab') : flowGap]),
      ...bookmarked(text, odtRuns(text, page.language, styles, opensWithKind === true && index === 0)),
    ])
    const name = { 'text:style-name': styles.ofParagraph(odtStyleName(style), language, isCentred(style)) }
    return outline === undefined
      ? xml('text:p', name, content)
      : xml('text:h', { ...name, 'text:outline-level': outline }, content)
  }

  const writeList = ({ ordered, start, items }: FlowList): Xml =>
    xml(
      'text:list',
      { 'text:style-name': ordered ? 'Numbers' : 'Bullets' },
      items.map((item, index) =>
        xml(
          'text:list-item',
          { 'text:start-value': ordered && index === 0 ? start : null },
          // An item that opens with a list of its own has its sign before that.
          item[0]?.kind === 'paragraph'
            ? null
            : xml('text:p', { 'text:style-name': odtStyleName('ListParagraph') }),
          item.map(write),
        ),
      ),
    )

  const writeTable = (table: FlowTable): Xml => {
    const { grid, textStyle, headingStyle } = table
    const name = addTable(table)
    const cell = (place: GridPlace, rowNumber: number): Xml => {
      if (place.kind === 'covered') return xml('table:covered-table-cell')
      const style = place.kind === 'cell' && place.cell.scope !== null ? headingStyle : textStyle
      const paragraphs = place.kind === 'cell' ? place.cell.paragraphs : []
      const spans =
        place.kind === 'cell' && place.columns * place.rows > 1
          ? { 'table:number-columns-spanned': place.columns, 'table:number-rows-spanned': place.rows }
          : {}
      return xml(
        'table:table-cell',
        {
          'table:style-name': cellStyleName(grid, rowNumber, place),
          ...spans,
          'office:value-type': 'string',
        },
        paragraphs.length === 0
          ? xml('text:p', { 'text:style-name': odtStyleName(style) })
          : paragraphs.map((text) => writeParagraph({ kind: 'paragraph', style, texts: [text] })),
      )
    }
    const row = (places: readonly GridPlace[], number: number): Xml =>
      xml(
        'table:table-row',
        { 'table:style-name': 'Row' },
        places.map((place) => cell(place, number)),
      )
    const rows = grid.rows.map(row)
    return xml(
      'table:table',
      { 'table:name': name, 'table:style-name': name },
      grid.widths.map((_width, column) =>
        xml('table:table-column', { 'table:style-name': `${name}.${String(column + 1)}` }),
      ),
      grid.hasHead && rows[0] !== undefined ? xml('table:table-header-rows', {}, rows[0]) : null,
      grid.hasHead ? rows.slice(1) : rows,
    )
  }

  const writePicture = ({ figure, style, most }: FlowPicture): Xml => {
    const { name, place, picture } = pictureOf(figure.asset)
    const { width, height } = pictureSize(picture, most)
    return xml(
      'text:p',
      { 'text:style-name': odtStyleName(style) },
      xml(
        'draw:frame',
        {
          ...{ 'draw:style-name': figure.alternativeText === '' ? 'DecorativePicture' : 'Picture' },
          ...{ 'draw:name': pictureName(place), 'text:anchor-type': 'as-char' },
          ...{ 'svg:width': points(width), 'svg:height': points(height) },
        },
        xml('draw:image', {
          ...{ 'xlink:href': name, 'xlink:type': 'simple', 'xlink:show': 'embed', 'xlink:actuate': 'onLoad' },
          'draw:mime-type': picture.mediaType,
        }),
        figure.alternativeText === '' ? null : xml('svg:desc', {}, figure.alternativeText),
      ),
    )
  }

  return blocks.map(write)
}

/** A cell's style by where it stands: the lines above and below a table differ from those in it. */
function cellStyleName({ hasHead, rows }: TableGrid, row: number, place: GridPlace): CellStyle {
  if (hasHead && row === 0) return 'HeadCell'
  const isLast = row + (place.kind === 'cell' ? place.rows : 1) >= rows.length
  if (row === 0) return isLast ? 'OnlyCell' : 'FirstCell'
  return isLast ? 'LastCell' : 'Cell'
}

/** The styles that cells have, by where they stand. */
export type CellStyle = 'HeadCell' | 'FirstCell' | 'Cell' | 'LastCell' | 'OnlyCell'

/** The styles of a table and its columns, by its name. */
export const odtTableStyles = (
  name: string,
  { grid }: FlowTable,
  { direction, textWidth }: { readonly direction: PageModel['direction']; readonly textWidth: number },
): readonly Xml[] => [
  xml(
    'style:style',
    { 'style:name': name, 'style:family': 'table' },
    xml('style:table-properties', {
      ...{ 'style:width': points(textWidth), 'table:align': 'margins', 'fo:margin-top': '6pt' },
      ...{ 'fo:margin-bottom': '10pt', 'table:border-model': 'collapsing' },
      'style:writing-mode': direction === 'rtl' ? 'rl-tb' : 'lr-tb',
    }),
  ),
  ...grid.widths.map((share, column) =>
    xml(
      'style:style',
      { 'style:name': `${name}.${String(column + 1)}`, 'style:family': 'table-column' },
      xml('style:table-column-properties', {
        'style:column-width': points(share * textWidth),
        'style:rel-column-width': `${String(Math.round(share * 65_535))}*`,
      }),
    ),
  ),
]
