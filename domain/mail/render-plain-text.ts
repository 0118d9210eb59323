import { assertNever } from '../result'
import type { PageBlock, PageModel, PageText } from '../export/page-model'
import { plainTextPage } from './plain-text-page'

/** A page as plain text: an empty line between blocks, one line a paragraph, embargo and draft mark first. */
export function renderPlainText(page: PageModel): string {
  const { draftMark, embargo, masthead, head, blocks, sections } = plainTextPage(page)
  return `${[
    ...[draftMark, embargo].flatMap((mark) => (mark === null ? [] : [mark.text])),
    masthead.map(lineOf).join('\n'),
    ...head.map(lineOf),
    ...blocks.map(blockText),
    ...sections.flatMap(({ heading, blocks: inside }) => [
      ...(heading === null ? [] : [lineOf(heading)]),
      ...inside.map(blockText),
    ]),
  ]
    .filter((text) => text !== '')
    .join('\n\n')}\n`
}

/** One block of text on one line. */
export const lineOf = (text: PageText): string =>
  text.runs
    .map((run) => run.text)
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()

const linesOf = (texts: readonly (PageText | null)[]): string =>
  texts
    .flatMap((text) => (text === null ? [] : [lineOf(text)]))
    .filter((line) => line !== '')
    .join('\n')

/** A block as plain text, its lines under each other. */
export function blockText(block: PageBlock): string {
  switch (block.kind) {
    case 'text':
      return lineOf(block)
    case 'quote':
      return linesOf([...block.paragraphs, block.attribution])
    case 'list':
      return block.items.map(({ marker, blocks }) => itemText(marker ?? '', blocks)).join('\n')
    case 'table':
      return block.rows
        .map((row) => row.map(({ paragraphs }) => linesOf(paragraphs).replaceAll('\n', ' ')).join('\t'))
        .join('\n')
    case 'figure':
      return linesOf([block.caption, block.credit])
    default:
      return assertNever(block, 'page block')
  }
}

/** Lines after the first stand under the words, not under the sign. */
const itemText = (marker: string, blocks: readonly PageBlock[]): string =>
  `${marker} ${blocks
    .map(blockText)
    .join('\n')
    .replaceAll('\n', `\n${' '.repeat(marker.length + 1)}`)}`
