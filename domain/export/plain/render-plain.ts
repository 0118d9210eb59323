import { assertNever } from '../../result'
import { labelsFor } from '../page-labels'
import type { PageBlock, PageFigure, PageList, PageModel, PageTable, PageText } from '../page-model'
import { breakLines, columnsOf } from './break-lines'
import { plainWords } from './link-target'

/** Columns of a line of wire text. */
export const wireColumns = 72

const indent = '    '

/** Lines that belong together; an empty line parts them from the next. */
type Paragraph = readonly string[]

/**
 * A release as plain text, in UTF-8 with LF at line ends: the embargo first, an empty line between blocks, the end mark
 * last, so that a text that was cut off shows. `columns` is the width of a line, null where lines break by themselves.
 */
export function renderPlain(page: PageModel, columns: number | null = wireColumns): string {
  const width = columns ?? Number.MAX_SAFE_INTEGER
  const marks = [page.embargo, page.draftMark].flatMap((mark) =>
    mark === null ? [] : [breakLines(mark.text, width)],
  )
  const paragraphs: readonly Paragraph[] = [
    ...marks,
    page.masthead.flatMap((text) => textLines(text, width)),
    ...page.head.map((text) => textLines(text, width)),
    ...blocksOf(page.blocks, page.language, width),
    ...page.sections.flatMap(({ heading, blocks }) => [
      ...(heading === null ? [] : [textLines(heading, width)]),
      ...blocksOf(blocks, page.language, width),
    ]),
    [labelsFor(page.language).endMark],
  ]
  return `${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

const textLines = (text: PageText | null, width: number): Paragraph =>
  text === null ? [] : breakLines(plainWords(text), width)

const indented = (lines: Paragraph, sign = indent): Paragraph =>
  lines.map((line, index) => (index === 0 ? sign : ' '.repeat(sign.length)) + line)

const blocksOf = (blocks: readonly PageBlock[], language: string, width: number): readonly Paragraph[] =>
  blocks.flatMap((block) => linesOf(block, language, width))

function linesOf(block: PageBlock, language: string, width: number): readonly Paragraph[] {
  const inner = width - indent.length
  switch (block.kind) {
    case 'text':
      return [textLines(block, width)]
    case 'quote':
      return [...block.paragraphs, ...(block.attribution === null ? [] : [block.attribution])].map((text) =>
        indented(textLines(text, inner)),
      )
    case 'list':
      return [listLines(block, language, width)]
    case 'table':
      return tableLines(block, width)
    case 'figure':
      return figureLines(block, language, width)
    default:
      return assertNever(block, 'page block')
  }
}

function listLines({ items }: PageList, language: string, width: number): Paragraph {
  return items.flatMap(({ marker, blocks }) => {
    const sign = `${marker ?? plainBullet} `.padStart(indent.length)
    return indented(blocksOf(blocks, language, width - sign.length).flat(), sign)
  })
}

/** The sign of an item without a number. */
export const plainBullet = '-'

const gap = '  '

/** Columns under each other where they fit, else the cells of a row under each other. */
function tableLines({ rows }: PageTable, width: number): readonly Paragraph[] {
  const cells = rows.map((row) =>
    row.map(({ paragraphs }) =>
      paragraphs
        .map(plainWords)
        .join(' ')
        .replace(/[ \t\n\r]+/g, ' ')
        .trim(),
    ),
  )
  const count = Math.max(0, ...cells.map((row) => row.length))
  const widths = Array.from({ length: count }, (_none, column) =>
    Math.max(0, ...cells.map((row) => columnsOf(row[column] ?? ''))),
  )
  const total = widths.reduce((sum, columns) => sum + columns, 0) + gap.length * (count - 1)
  const isRegular = rows.every((row) => row.every((cell) => cell.columns === 1 && cell.rows === 1))
  if (isRegular && total <= Math.min(width, wireColumns))
    return [
      cells.map((row) =>
        row
          .map((text, column) => text + ' '.repeat((widths[column] ?? 0) - columnsOf(text)))
          .join(gap)
          .trimEnd(),
      ),
    ]
  return cells.map((row) => row.flatMap((text) => breakLines(text, width)))
}

function figureLines(figure: PageFigure, language: string, width: number): readonly Paragraph[] {
  const shown = plainPicture(figure, language)
  return [
    [
      ...(shown === null ? [] : breakLines(shown, width)),
      ...textLines(figure.caption, width),
      ...textLines(figure.credit, width),
    ],
  ]
}

/** What stands in plain text where a picture would be; null for one that is only an ornament. */
export const plainPicture = ({ alternativeText }: PageFigure, language: string): string | null =>
  alternativeText.trim() === '' ? null : `[${labelsFor(language).picture}: ${alternativeText}]`
