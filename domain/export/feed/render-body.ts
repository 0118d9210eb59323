import { assertNever } from '../../result'
import { attribute, escapeHtml } from '../escape-html'
import { bodyHead } from '../expected-text'
import type {
  PageBlock,
  PageCell,
  PageFigure,
  PageList,
  PageModel,
  PageQuote,
  PageTable,
} from '../page-model'
import { plainPicture } from '../plain/render-plain'
import { renderLabel, renderText } from '../render-text'

/**
 * What stands below masthead and headlines as a piece of HTML that is well-formed XML too, for feeds: embargo and draft
 * mark first, elements without classes, pictures named only.
 */
export function renderBody(page: PageModel): string {
  const { language } = page
  return [
    ...[page.embargo, page.draftMark].flatMap((mark) =>
      mark === null ? [] : [renderLabel(mark, 'p', language, null)],
    ),
    ...bodyHead(page).map((text) => renderText(text, 'p', language)),
    ...page.blocks.map((block) => renderBlock(block, language)),
    ...page.sections.flatMap(({ heading, blocks }) => [
      ...(heading === null ? [] : [renderText(heading, 'h2', language)]),
      ...blocks.map((block) => renderBlock(block, language)),
    ]),
  ].join('\n')
}

function renderBlock(block: PageBlock, language: string): string {
  switch (block.kind) {
    case 'text':
      return renderText(block, 'p', language)
    case 'quote':
      return renderQuote(block, language)
    case 'list':
      return renderList(block, language)
    case 'table':
      return renderTable(block, language)
    case 'figure':
      return renderFigure(block, language)
    default:
      return assertNever(block, 'page block')
  }
}

function renderQuote({ paragraphs, attribution }: PageQuote, language: string): string {
  const texts = [...paragraphs, ...(attribution === null ? [] : [attribution])]
  return `<blockquote>${texts.map((text) => renderText(text, 'p', language)).join('')}</blockquote>`
}

function renderList({ items, ordered, start }: PageList, language: string): string {
  const tag = ordered ? 'ol' : 'ul'
  const inner = items.map(({ blocks }) => {
    const [only, ...others] = blocks
    return only?.kind === 'text' && others.length === 0
      ? renderText(only, 'li', language)
      : `<li>${blocks.map((block) => renderBlock(block, language)).join('')}</li>`
  })
  return `<${tag}${attribute('start', ordered && start !== 1 ? start : null)}>${inner.join('')}</${tag}>`
}

const renderTable = ({ rows }: PageTable, language: string): string =>
  `<table><tbody>${rows.map((row) => `<tr>${row.map((cell) => renderCell(cell, language)).join('')}</tr>`).join('')}</tbody></table>`

function renderCell({ scope, columns, rows, paragraphs }: PageCell, language: string): string {
  const spans =
    attribute('colspan', columns === 1 ? null : columns) + attribute('rowspan', rows === 1 ? null : rows)
  const texts = paragraphs.map((text) => renderText(text, 'p', language)).join('')
  const heading = scope === null ? null : scope === 'column' ? 'col' : 'row'
  return heading === null
    ? `<td${spans}>${texts}</td>`
    : `<th${attribute('scope', heading)}${spans}>${texts}</th>`
}

function renderFigure(figure: PageFigure, language: string): string {
  const shown = plainPicture(figure, language)
  return [
    ...(shown === null ? [] : [`<p>${escapeHtml(shown)}</p>`]),
    ...[figure.caption, figure.credit].flatMap((text) =>
      text === null ? [] : [renderText(text, 'p', language)],
    ),
  ].join('\n')
}
