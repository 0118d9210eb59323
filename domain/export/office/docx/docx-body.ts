import { assertNever } from '../../../result'
import type { Hash } from '../../../revision/hash'
import type { PageModel, PageText } from '../../page-model'
import { xml, type Xml } from '../../xml'
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
import type { GridPlace } from '../table-grid'
import { docxGap, docxParagraph, docxRuns, docxTab, type LinkTo } from './docx-inline'
import { deepestLevel, type DocxList } from './docx-numbering'
import { decorativeExtension, declare, docxNamespaces, emus, twips } from './docx-terms'

/** What the body of a document refers to in other parts; each function gives the id there. */
export interface DocxReferences {
  readonly linkTo: LinkTo
  /** The picture's relationship, and which of the document's pictures it is, from 1. */
  readonly pictureOf: (asset: Hash) => {
    readonly id: string
    readonly place: number
    readonly picture: OfficePicture
  }
  readonly listOf: (list: DocxList) => number
  /** The name of the bookmark over a text, or null. */
  readonly bookmarkOf: (text: PageText) => string | null
}

/** Where a block stands: in which list item, and whether the item's sign is still to be set. */
interface Place {
  readonly listId: number
  readonly level: number
  readonly isFirst: boolean
}

/** The blocks of a release as WordprocessingML. */
export function docxBody(
  blocks: readonly FlowBlock[],
  page: Pick<PageModel, 'language' | 'direction' | 'design' | 'letterhead'>,
  references: DocxReferences,
): readonly Xml[] {
  const { textWidth, paragraphs } = officeStyle(page)
  let bookmarks = 0
  const bookmarked = (text: PageText, runs: readonly Xml[]): readonly Xml[] => {
    const name = references.bookmarkOf(text)
    if (name === null) return runs
    const id = (bookmarks += 1)
    return [
      xml('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
      ...runs,
      xml('w:bookmarkEnd', { 'w:id': id }),
    ]
  }

  const write = (block: FlowBlock, place: Place | null): readonly Xml[] => {
    switch (block.kind) {
      case 'paragraph':
        return [writeParagraph(block, place)]
      case 'list':
        return writeList(block, place === null ? 0 : Math.min(place.level + 1, deepestLevel))
      case 'table':
        return writeTable(block)
      case 'picture':
        return [writePicture(block)]
      default:
        return assertNever(block, 'flow block')
    }
  }

  const writeParagraph = (
    { style, texts, parting = 'tab', opensWithKind = false }: FlowParagraph,
    place: Place | null,
  ): Xml => {
    const [only, ...others] = texts
    return docxParagraph(
      {
        style,
        isCentred: paragraphs[style].align === 'centre',
        pageLanguage: page.language,
        language: others.length === 0 ? (only?.language ?? null) : null,
        ...(place === null
          ? {}
          : place.isFirst
            ? { numbering: { id: place.listId, level: place.level } }
            : { continuedLevel: place.level }),
      },
      texts.flatMap((text, index) => [
        ...(index === 0 ? [] : [parting === 'tab' ? docxTab() : docxGap(flowGap)]),
        ...bookmarked(text, docxRuns(text, page.language, references.linkTo, opensWithKind && index === 0)),
      ]),
    )
  }

  const writeList = ({ ordered, start, items }: FlowList, level: number): readonly Xml[] => {
    const listId = references.listOf(ordered ? { level, start } : null)
    return items.flatMap((item) => {
      // An item that opens with a list of its own has its sign before that.
      const blocks: readonly FlowBlock[] =
        item[0]?.kind === 'paragraph'
          ? item
          : [{ kind: 'paragraph', style: 'ListParagraph', texts: [] }, ...item]
      return blocks.flatMap((block, index) => write(block, { listId, level, isFirst: index === 0 }))
    })
  }

  const writeTable = ({ grid, textStyle, headingStyle }: FlowTable): readonly Xml[] => {
    const widths = grid.widths.map((share) => Math.round(share * twips(textWidth)))
    const widthOf = (from: number, columns: number): number =>
      widths.slice(from, from + columns).reduce((sum, width) => sum + width, 0)
    const cell = (place: GridPlace, column: number): Xml | null => {
      if (place.kind === 'covered' && place.from === 'before') return null
      const columns = place.kind === 'empty' ? 1 : place.columns
      const isTall = place.kind === 'cell' && place.rows > 1
      const paragraphs = place.kind === 'cell' ? place.cell.paragraphs : []
      const style = place.kind === 'cell' && place.cell.scope !== null ? headingStyle : textStyle
      const written = paragraphs.map((text) =>
        writeParagraph({ kind: 'paragraph', style, texts: [text] }, null),
      )
      return xml(
        'w:tc',
        {},
        xml(
          'w:tcPr',
          {},
          xml('w:tcW', { 'w:w': widthOf(column, columns), 'w:type': 'dxa' }),
          columns === 1 ? null : xml('w:gridSpan', { 'w:val': columns }),
          isTall
            ? xml('w:vMerge', { 'w:val': 'restart' })
            : place.kind === 'covered'
              ? xml('w:vMerge')
              : null,
        ),
        // A cell without a paragraph is a broken file (17.4.65).
        written.length === 0 ? writeParagraph({ kind: 'paragraph', style, texts: [] }, null) : written,
      )
    }
    const firstColumnHeads = grid.rows.slice(grid.hasHead ? 1 : 0).every(([first]) => {
      return first?.kind === 'covered' || (first?.kind === 'cell' && first.cell.scope === 'row')
    })
    return [
      xml(
        'w:tbl',
        {},
        xml(
          'w:tblPr',
          {},
          xml('w:tblStyle', { 'w:val': 'ReleaseTable' }),
          page.direction === 'rtl' ? xml('w:bidiVisual') : null,
          xml('w:tblW', { 'w:w': 5000, 'w:type': 'pct' }),
          tableLook(grid.hasHead, firstColumnHeads),
        ),
        xml(
          'w:tblGrid',
          {},
          widths.map((width) => xml('w:gridCol', { 'w:w': width })),
        ),
        grid.rows.map((row, index) =>
          xml(
            'w:tr',
            {},
            xml('w:trPr', {}, xml('w:cantSplit'), grid.hasHead && index === 0 ? xml('w:tblHeader') : null),
            row.map(cell),
          ),
        ),
      ),
      // Word joins tables that touch, and a document may not end with one.
      docxParagraph({ style: 'TableEnd', pageLanguage: page.language }, []),
    ]
  }

  const writePicture = ({ figure, style, most }: FlowPicture): Xml => {
    const { id, place, picture } = references.pictureOf(figure.asset)
    return docxParagraph({ style, pageLanguage: page.language }, [
      xml('w:r', {}, drawing({ id, place, size: pictureSize(picture, most) }, figure.alternativeText)),
    ])
  }

  return blocks.flatMap((block) => write(block, null))
}

/** A picture in the line, with its words or marked as decorative. */
function drawing(
  {
    id,
    place,
    size: { width, height },
  }: {
    readonly id: string
    readonly place: number
    readonly size: ReturnType<typeof pictureSize>
  },
  alternativeText: string,
): Xml {
  const size = { cx: emus(width), cy: emus(height) }
  const name = { id: place, name: pictureName(place) }
  const decorative = xml(
    'a:extLst',
    {},
    xml('a:ext', { uri: decorativeExtension }, xml('adec:decorative', { ...declare('adec'), val: 1 })),
  )
  return xml(
    'w:drawing',
    {},
    xml(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      xml('wp:extent', size),
      xml('wp:docPr', { ...name, descr: alternativeText }, alternativeText === '' ? decorative : null),
      xml('wp:cNvGraphicFramePr', {}, xml('a:graphicFrameLocks', { noChangeAspect: 1 })),
      xml(
        'a:graphic',
        {},
        xml(
          'a:graphicData',
          { uri: docxNamespaces.pic },
          xml(
            'pic:pic',
            {},
            xml('pic:nvPicPr', {}, xml('pic:cNvPr', name), xml('pic:cNvPicPr')),
            xml(
              'pic:blipFill',
              {},
              xml('a:blip', { 'r:embed': id }),
              xml('a:stretch', {}, xml('a:fillRect')),
            ),
            xml(
              'pic:spPr',
              {},
              xml('a:xfrm', {}, xml('a:off', { x: 0, y: 0 }), xml('a:ext', size)),
              xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst')),
            ),
          ),
        ),
      ),
    ),
  )
}

/** Which parts of the table's style hold, as attributes and as the bits that older readers want (17.4.55, 17.4.56). */
const tableLook = (firstRow: boolean, firstColumn: boolean): Xml =>
  xml('w:tblLook', {
    'w:val': (0x0600 + (firstRow ? 0x20 : 0) + (firstColumn ? 0x80 : 0))
      .toString(16)
      .padStart(4, '0')
      .toUpperCase(),
    ...{ 'w:firstRow': firstRow ? 1 : 0, 'w:lastRow': 0, 'w:firstColumn': firstColumn ? 1 : 0 },
    ...{ 'w:lastColumn': 0, 'w:noHBand': 1, 'w:noVBand': 1 },
  })
