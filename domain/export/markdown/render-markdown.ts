import { assertNever } from '../../result'
import type { PageBlock, PageFigure, PageList, PageModel, PageText } from '../page-model'
import { plainPicture } from '../plain/render-plain'
import { escapeLineStart, escapeMarkdown } from './escape-markdown'
import { renderRuns } from './render-runs'
import { renderMarkdownTable } from './render-table'

/** A release as CommonMark (0.31.2) with tables as GitHub has them, in UTF-8 with LF at line ends; embargo first. */
export function renderMarkdown(page: PageModel): string {
  const marks = [page.embargo, page.draftMark].flatMap((mark) =>
    mark === null ? [] : [`**${escapeMarkdown(mark.text)}**`],
  )
  const blocks = [
    ...marks,
    ...page.masthead.map(paragraph),
    ...page.head.map((text) => (text.role === 'headline' ? `# ${renderRuns(text)}` : paragraph(text))),
    ...renderBlocks(page.blocks, page.language),
    ...page.sections.flatMap(({ heading, blocks: inner }) => [
      ...(heading === null ? [] : [`## ${renderRuns(heading)}`]),
      ...renderBlocks(inner, page.language),
    ]),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const paragraph = (text: PageText): string => escapeLineStart(renderRuns(text))

function renderBlocks(blocks: readonly PageBlock[], language: string): readonly string[] {
  let isSecondList = false
  return blocks.map((block, index) => {
    const before = blocks[index - 1]
    // Two lists in a row would be one: every other one has the other sign.
    isSecondList =
      block.kind === 'list' && before?.kind === 'list' && before.ordered === block.ordered && !isSecondList
    return renderBlock(block, language, isSecondList)
  })
}

function renderBlock(block: PageBlock, language: string, isSecondList: boolean): string {
  switch (block.kind) {
    case 'text':
      return paragraph(block)
    case 'quote':
      return [...block.paragraphs, ...(block.attribution === null ? [] : [block.attribution])]
        .map((text) => `> ${paragraph(text)}`)
        .join('\n>\n')
    case 'list':
      return renderList(block, language, isSecondList)
    case 'table':
      return renderMarkdownTable(block)
    case 'figure':
      return renderFigure(block, language)
    default:
      return assertNever(block, 'page block')
  }
}

function renderList({ items, ordered, start }: PageList, language: string, isSecond: boolean): string {
  const rendered = items.map(({ blocks }, index) => {
    const sign = ordered ? `${String(start + index)}${isSecond ? ')' : '.'} ` : isSecond ? '* ' : '- '
    const lines = renderBlocks(blocks, language).join('\n\n').split('\n')
    const inner = lines.map((line, number) =>
      number === 0 || line === '' ? line : ' '.repeat(sign.length) + line,
    )
    return sign + inner.join('\n')
  })
  const isTight = items.every(({ blocks }) => blocks.length === 1)
  return rendered.join(isTight ? '\n' : '\n\n')
}

/** Pictures do not go out with this file; what they show is said in their place. */
function renderFigure(figure: PageFigure, language: string): string {
  const shown = plainPicture(figure, language)
  return [
    ...(shown === null ? [] : [escapeMarkdown(shown)]),
    ...[figure.caption, figure.credit].flatMap((text) => (text === null ? [] : [paragraph(text)])),
  ].join('\n\n')
}
