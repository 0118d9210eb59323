import { textDirection } from '../language'
import { assertNever } from '../result'
import type { Direction, PageBlock, PageLabel, PageModel, PageText, TextRun } from './page-model'

/** One block of text as a reader of a file must find it. */
export interface ReadableBlock {
  readonly text: string
  readonly direction: Direction
  /** The same text with the isolates (U+2066 to U+2069) that a change of direction inside it stands for. */
  readonly isolated: string
}

/** Whether a file is one flow of text, or sheets with heads and feet around it. */
export type TextForm = 'flow' | 'sheets'

/**
 * The text that a file of this form must give to its reader, block by block in reading order. The draft mark is part
 * of a flow's text; on sheets it stands at the head of each and is checked there.
 */
export function expectedText(page: PageModel, form: TextForm): readonly ReadableBlock[] {
  const marks = [form === 'flow' ? page.draftMark : null, page.embargo].filter((mark) => mark !== null)
  return [
    ...marks.map(readableLabel),
    ...[...page.masthead, ...page.head].map((text) => readable(text, page.language)),
    ...readableBlocks(page.blocks, page.language),
    ...page.sections.flatMap(({ heading, blocks }) => [
      ...(heading === null ? [] : [readable(heading, page.language)]),
      ...readableBlocks(blocks, page.language),
    ]),
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
