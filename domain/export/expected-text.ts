import { textDirection } from '../language'
import { assertNever } from '../result'
import { mastheadOf } from './sender-parts'
import type { Direction, PageBlock, PageLabel, PageModel, PageSection, PageText, TextRun } from './page-model'

/** One block of text as a reader of a file must find it. */
export interface ReadableBlock {
  readonly text: string
  readonly direction: Direction
  /** The same text with the isolates (U+2066 to U+2069) that a change of direction inside it stands for. */
  readonly isolated: string
}

export type ExportFormat = 'pdf' | 'html'

/** The formats that have what the organisation adds: letterhead, end mark, imprint. */
const onSheets: ReadonlySet<string> = new Set(['pdf', 'html'])

const isBody = ({ part }: PageSection): boolean => part === 'section'

/**
 * The text that a file of this format must give to its reader, block by block in reading order. The draft mark is part
 * of an HTML file's text; in a PDF it stands at the head of each page and is checked there.
 */
export function expectedText(page: PageModel, format: ExportFormat): readonly ReadableBlock[] {
  const isOnSheets = onSheets.has(format)
  const texts = (parts: readonly (PageText | null)[]): readonly ReadableBlock[] =>
    parts.flatMap((part) => (part === null ? [] : [readable(part, page.language)]))
  const sections = (isWanted: (part: PageSection) => boolean): readonly ReadableBlock[] =>
    page.sections
      .filter(isWanted)
      .flatMap(({ heading, blocks }) => [...texts([heading]), ...readableBlocks(blocks, page.language)])
  const embargo = page.embargo === null ? [] : [readableLabel(page.embargo)]
  const { letterhead } = page
  return [
    ...(format === 'html' && page.draftMark !== null ? [readableLabel(page.draftMark)] : []),
    ...(isOnSheets
      ? [
          ...texts([letterhead?.name ?? null, ...(letterhead?.contact ?? [])]),
          ...embargo,
          ...texts([...mastheadOf(page), page.spokenWord]),
        ]
      : [...embargo, ...texts(page.masthead)]),
    ...texts(page.head),
    ...readableBlocks(page.blocks, page.language),
    ...sections(isBody),
    ...(isOnSheets ? texts(page.closing) : []),
    ...sections((section) => !isBody(section)),
    ...(isOnSheets ? texts([page.imprint]) : []),
  ].filter(({ text }) => text.trim() !== '')
}

/** A text that the page adds, as its reader must find it. */
export function readableLabel({ text, language }: PageLabel): ReadableBlock {
  return { text, isolated: text, direction: textDirection(language) }
}

function readable(text: PageText, language: string): ReadableBlock {
  const direction = textDirection(text.language ?? language)
  return {
    text: text.runs.map((run) => run.text).join(''),
    direction,
    isolated: text.runs.map((run) => isolate(run, direction)).join(''),
  }
}

function isolate(run: TextRun, around: Direction): string {
  const direction = run.language === null ? around : textDirection(run.language)
  if (direction === around) return run.text
  return `${direction === 'rtl' ? '\u2067' : '\u2066'}${run.text}\u2069`
}

const readableBlocks = (blocks: readonly PageBlock[], language: string): readonly ReadableBlock[] =>
  blocks.flatMap((block) => readableBlock(block, language))

function readableBlock(block: PageBlock, language: string): readonly ReadableBlock[] {
  const texts = (parts: readonly (PageText | null)[]): readonly ReadableBlock[] =>
    parts.flatMap((part) => (part === null ? [] : [readable(part, language)]))
  switch (block.kind) {
    case 'text':
      return texts([block])
    case 'quote':
      return texts([...block.paragraphs, block.attribution])
    case 'list':
      return block.items.flatMap((item) => [
        ...(item.marker === null ? [] : [readableLabel({ text: item.marker, language })]),
        ...readableBlocks(item.blocks, language),
      ])
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => texts(cell.paragraphs)))
    case 'figure':
      return texts([block.caption, block.credit])
    default:
      return assertNever(block, 'page block')
  }
}
