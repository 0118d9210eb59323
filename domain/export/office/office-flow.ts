import { defaultDesign } from '../design/design'
import { textDirection } from '../../language'
import { assertNever } from '../../result'
import { plainRun } from '../build-blocks'
import type {
  PageBlock,
  PageFigure,
  PageLabel,
  PageList,
  PageModel,
  PageQuote,
  PageSection,
  PageText,
  TextRole,
} from '../page-model'
import { tableFit, type TableFit } from '../table-fit'
import type { StyleId } from './paragraph-styles'
import { tableGrid, type TableGrid } from './table-grid'

/** A paragraph; several texts stand on one line, the last one at its far edge. */
export interface FlowParagraph {
  readonly kind: 'paragraph'
  readonly style: StyleId
  readonly texts: readonly PageText[]
}

export interface FlowList {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly start: number
  readonly items: readonly (readonly FlowBlock[])[]
}

export interface FlowTable {
  readonly kind: 'table'
  readonly grid: TableGrid
  readonly textStyle: StyleId
  readonly headingStyle: StyleId
}

export interface FlowPicture {
  readonly kind: 'picture'
  readonly figure: PageFigure
}

export type FlowBlock = FlowParagraph | FlowList | FlowTable | FlowPicture

/** A page as office programs know text: paragraphs with styles, lists, tables and pictures, in reading order. */
export function officeFlow(page: PageModel): readonly FlowBlock[] {
  const organisation = page.masthead.filter(({ role }) => role === 'organisation')
  const line = page.masthead.filter(({ role }) => role !== 'organisation')
  return [
    ...[page.draftMark, page.embargo].flatMap((mark) =>
      mark === null ? [] : [paragraph('Note', labelText(mark))],
    ),
    ...organisation.map((text) => paragraph('Organisation', text)),
    { kind: 'paragraph', style: 'ReleaseLine', texts: line },
    ...page.head.map((text) => paragraph(headStyles[text.role] ?? 'Normal', text)),
    ...page.blocks.flatMap((block) => flowOf(block)),
    ...page.sections.flatMap(flowOfSection),
  ]
}

/** A label as a text of its own. */
export const labelText = ({ text, language }: PageLabel): PageText => ({
  kind: 'text',
  role: 'note',
  language,
  runs: [plainRun(text)],
})

/** An invisible letter that keeps the last number of a label with it where the label runs against the page (UAX #9). */
export function endOfLabel({ language }: PageLabel, around: string): string {
  const direction = textDirection(language)
  if (direction === textDirection(around)) return ''
  return direction === 'ltr' ? '\u200e' : '\u200f'
}

const headStyles: Partial<Record<TextRole, StyleId>> = {
  kicker: 'Kicker',
  headline: 'Title',
  subheadline: 'Subtitle',
  dateline: 'Dateline',
  lead: 'Lead',
}

const paragraph = (style: StyleId, text: PageText): FlowParagraph => ({
  kind: 'paragraph',
  style,
  texts: [text],
})

function flowOfSection({ part, heading, blocks }: PageSection): readonly FlowBlock[] {
  const [headingStyle, firstStyle, textStyle] = sectionStyles[part]
  return [
    ...(heading === null ? [] : [paragraph(headingStyle, heading)]),
    ...blocks.flatMap((block, index) =>
      flowOf(block, index === 0 && heading === null ? firstStyle : textStyle),
    ),
  ]
}

const endStyles = ['EndHeading', 'EndStart', 'EndText'] as const
const sectionStyles: Readonly<
  Record<PageSection['part'], readonly [heading: StyleId, first: StyleId, text: StyleId]>
> = {
  section: ['Heading2', 'Normal', 'Normal'],
  boilerplate: endStyles,
  noteToEditors: endStyles,
  mediaContact: ['ContactHeading', 'ContactText', 'ContactText'],
  annex: ['Heading2', 'Normal', 'Normal'],
  annexSection: ['Heading2', 'Normal', 'Normal'],
}

function flowOf(block: PageBlock, textStyle: StyleId = 'Normal'): readonly FlowBlock[] {
  switch (block.kind) {
    case 'text':
      return [paragraph(textStyle, block)]
    case 'quote':
      return flowOfQuote(block)
    case 'list':
      return [flowOfList(block, true)]
    case 'table':
      return [{ kind: 'table', grid: tableGrid(block), ...tableStyles[tableFit(block, defaultDesign)] }]
    case 'figure':
      return [
        { kind: 'picture', figure: block },
        ...(block.caption === null
          ? []
          : [paragraph(block.credit === null ? 'Caption' : 'CaptionWithCredit', block.caption)]),
        ...(block.credit === null ? [] : [paragraph('Credit', block.credit)]),
      ]
    default:
      return assertNever(block, 'page block')
  }
}

/** The last paragraph of an outermost list keeps what follows at a distance. */
function flowOfList({ ordered, start, items }: PageList, isOutermost: boolean): FlowList {
  const isLast = (list: readonly unknown[], index: number): boolean =>
    isOutermost && index === list.length - 1
  return {
    kind: 'list',
    ordered,
    start,
    items: items.map(({ blocks }, item) =>
      blocks.flatMap((block, index) => {
        const isEnd = isLast(items, item) && isLast(blocks, index)
        return block.kind === 'list'
          ? [flowOfList(block, isEnd)]
          : flowOf(block, isEnd ? 'ListEnd' : 'ListParagraph')
      }),
    ),
  }
}

function flowOfQuote({ paragraphs, attribution }: PageQuote): readonly FlowBlock[] {
  const last = attribution === null ? paragraphs.length - 1 : -1
  return [
    ...paragraphs.map((text, index) => paragraph(index === last ? 'QuoteEnd' : 'Quote', text)),
    ...(attribution === null ? [] : [paragraph('Attribution', attribution)]),
  ]
}

type TableStyles = Pick<FlowTable, 'textStyle' | 'headingStyle'>
const smallest: TableStyles = { textStyle: 'TableTextSmallest', headingStyle: 'TableHeadingSmallest' }
const tableStyles: Readonly<Record<TableFit, TableStyles>> = {
  normal: { textStyle: 'TableText', headingStyle: 'TableHeading' },
  small: { textStyle: 'TableTextSmall', headingStyle: 'TableHeadingSmall' },
  smallest,
  breaking: smallest,
  anywhere: smallest,
}
