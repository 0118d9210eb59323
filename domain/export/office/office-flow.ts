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
import { mastheadOf } from '../sender-parts'
import { tableFit, type TableFit } from '../table-fit'
import { logoSpace, officeStyle, pictureSpace } from './office-style'
import type { StyleId } from './paragraph-kinds'
import type { PictureSpace } from './office-part'
import { tableGrid, type TableGrid } from './table-grid'

/** A paragraph; several texts stand on one line, each at a tab stop, or with a gap between them. */
export interface FlowParagraph {
  readonly kind: 'paragraph'
  readonly style: StyleId
  readonly texts: readonly PageText[]
  readonly parting?: 'tab' | 'gap'
  /** The first text is the release's kind and has a style of letters of its own. */
  readonly opensWithKind?: boolean
}

/** What stands between two texts on a line that are not parted by a tab. */
export const flowGap = '\u2003'

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
  readonly style: StyleId
  readonly figure: Pick<PageFigure, 'asset' | 'alternativeText'>
  readonly most: PictureSpace
}

export type FlowBlock = FlowParagraph | FlowList | FlowTable | FlowPicture

/** A page as office programs know text: paragraphs with styles, lists, tables and pictures, in reading order. */
export function officeFlow(page: PageModel): readonly FlowBlock[] {
  const masthead = mastheadOf(page)
  const note = (style: StyleId, mark: PageLabel | null): readonly FlowBlock[] =>
    mark === null ? [] : [paragraph(style, labelText(mark))]
  const sections = (isWanted: (section: PageSection) => boolean): readonly FlowBlock[] =>
    page.sections.filter(isWanted).flatMap((section) => flowOfSection(section, page))
  return [
    ...note('DraftMark', page.draftMark),
    ...flowOfLetterhead(page),
    ...note('Note', page.embargo),
    ...masthead.filter(isOrganisation).map((text) => paragraph('Organisation', text)),
    releaseLine(
      masthead.filter((text) => !isOrganisation(text)),
      page,
    ),
    ...(page.spokenWord === null ? [] : [paragraph('SpokenWord', page.spokenWord)]),
    ...page.head.map((text) => paragraph(headStyles[text.role] ?? 'Normal', text)),
    ...page.blocks.flatMap((block) => flowOf(block, page)),
    ...sections(({ part }) => part === 'section'),
    ...page.closing.map((text, index) => paragraph(index === 0 ? 'ClosingStart' : 'Closing', text)),
    ...sections(({ part }) => part !== 'section'),
    ...(page.imprint === null ? [] : [paragraph('Imprint', page.imprint)]),
  ]
}

const isOrganisation = ({ role }: PageText): boolean => role === 'organisation'

/** Logo, name, and how to reach them, one below the other. */
function flowOfLetterhead({ letterhead, design }: PageModel): readonly FlowBlock[] {
  if (letterhead === null) return []
  const { logo, name, contact } = letterhead
  return [
    ...(logo === null
      ? []
      : [{ kind: 'picture', style: 'LetterheadLogo', figure: logo, most: logoSpace(design) } as const]),
    ...(name === null ? [] : [paragraph('LetterheadName', name)]),
    ...(contact.length === 0
      ? []
      : [{ kind: 'paragraph', style: 'LetterheadContact', texts: contact, parting: 'gap' } as const]),
  ]
}

/** Kind with number, and the date at the far edge. */
function releaseLine(texts: readonly PageText[], page: PageModel): FlowParagraph {
  const isStrong = officeStyle(page).releaseKind.bold
  return {
    ...{ kind: 'paragraph', style: 'ReleaseLine', opensWithKind: true },
    texts: texts.map((text, index) =>
      index === 0 && isStrong ? { ...text, runs: text.runs.map((run) => ({ ...run, strong: true })) } : text,
    ),
  }
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

function flowOfSection({ part, heading, blocks }: PageSection, page: PageModel): readonly FlowBlock[] {
  const [headingStyle, firstStyle, textStyle] = sectionStyles[part]
  return [
    ...(heading === null ? [] : [paragraph(headingStyle, heading)]),
    ...blocks.flatMap((block, index) =>
      flowOf(block, page, index === 0 && heading === null ? firstStyle : textStyle),
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

function flowOf(block: PageBlock, page: PageModel, textStyle: StyleId = 'Normal'): readonly FlowBlock[] {
  switch (block.kind) {
    case 'text':
      return [paragraph(textStyle, block)]
    case 'quote':
      return flowOfQuote(block)
    case 'list':
      return [flowOfList(block, page, true)]
    case 'table':
      return [{ kind: 'table', grid: tableGrid(block), ...tableStyles[tableFit(block, page.design)] }]
    case 'figure':
      return [
        { kind: 'picture', style: 'Figure', figure: block, most: pictureSpace(page.design) },
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
function flowOfList({ ordered, start, items }: PageList, page: PageModel, isOutermost: boolean): FlowList {
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
          ? [flowOfList(block, page, isEnd)]
          : flowOf(block, page, isEnd ? 'ListEnd' : 'ListParagraph')
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
