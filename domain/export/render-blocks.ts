import { assertNever } from '../result'
import { attribute } from './escape-html'
import type { Design } from './design/design'
import type {
  PageBlock,
  PageCell,
  PageFigure,
  PageList,
  PageQuote,
  PageSection,
  PageTable,
} from './page-model'
import { renderText } from './render-text'
import { tableFit } from './table-fit'

/** Renders blocks of a page in the given language. */
export const renderBlocks = (blocks: readonly PageBlock[], language: string, design: Design): string =>
  blocks.map((block) => renderBlock(block, language, design)).join('\n')

function renderBlock(block: PageBlock, language: string, design: Design): string {
  switch (block.kind) {
    case 'text':
      return renderText(block, 'p', language, block.role === 'context' ? 'context' : null)
    case 'quote':
      return renderQuote(block, language)
    case 'list':
      return renderList(block, language, design)
    case 'table':
      return renderTable(block, language, design)
    case 'figure':
      return renderFigure(block, language)
    default:
      return assertNever(block, 'page block')
  }
}

function renderQuote(quote: PageQuote, language: string): string {
  const words = quote.paragraphs.map((paragraph) => renderText(paragraph, 'p', language)).join('\n')
  const attribution =
    quote.attribution === null ? '' : `\n${renderText(quote.attribution, 'figcaption', language)}`
  return `<figure class="quote">\n<blockquote>\n${words}\n</blockquote>${attribution}\n</figure>`
}

function renderList(list: PageList, language: string, design: Design): string {
  const tag = list.ordered ? 'ol' : 'ul'
  const start = attribute('start', list.ordered && list.start !== 1 ? list.start : null)
  const items = list.items
    .map((item) => `<li>\n${renderBlocks(item.blocks, language, design)}\n</li>`)
    .join('\n')
  const className = attribute(
    'class',
    list.items.some(({ marker }) => (marker ?? '').length > 4) ? 'long-numbers' : null,
  )
  return `<${tag}${className}${start}>\n${items}\n</${tag}>`
}

const isHeadingRow = (row: readonly PageCell[]): boolean => row.every(({ scope }) => scope === 'column')

function renderTable(table: PageTable, language: string, design: Design): string {
  const [first, ...others] = table.rows
  const hasHead = first !== undefined && isHeadingRow(first)
  const rows = (cells: PageTable['rows']) => cells.map((row) => renderRow(row, language)).join('\n')
  const head = hasHead ? `<thead>\n${rows([first])}\n</thead>\n` : ''
  const body = hasHead ? others : table.rows
  const fit = tableFit(table, design)
  return `<table${attribute('class', fit === 'normal' ? null : fit)}>\n${head}${body.length === 0 ? '' : `<tbody>\n${rows(body)}\n</tbody>\n`}</table>`
}

function renderRow(row: readonly PageCell[], language: string): string {
  const cells = row.map((cell) => {
    const scope = headingScope(cell)
    const tag = scope === null ? 'td' : 'th'
    const columns = attribute('colspan', cell.columns === 1 ? null : cell.columns)
    const rows = attribute('rowspan', cell.rows === 1 ? null : cell.rows)
    const text = cell.paragraphs.map((paragraph) => renderText(paragraph, 'p', language)).join('')
    return `<${tag}${attribute('scope', scope)}${columns}${rows}>${text}</${tag}>`
  })
  return `<tr>${cells.join('')}</tr>`
}

/** A heading without words, as in the corner of a table, is the heading of nothing. */
function headingScope({ scope, paragraphs }: PageCell): 'col' | 'row' | null {
  const isEmpty = paragraphs.every(({ runs }) => runs.every(({ text }) => text.trim() === ''))
  if (scope === null || isEmpty) return null
  return scope === 'column' ? 'col' : 'row'
}

function renderFigure(figure: PageFigure, language: string): string {
  const lines = [figure.caption, figure.credit].flatMap((text) =>
    text === null ? [] : [renderText(text, 'p', language, text.role)],
  )
  const caption = lines.length === 0 ? '' : `\n<figcaption>${lines.join('\n')}</figcaption>`
  const image = `<img${attribute('src', figure.source)}${attribute('alt', figure.alternativeText)}>`
  return `<figure class="image">\n${image}${caption}\n</figure>`
}

/** Renders a section; end matter carries its part as class and is set off by the style. */
export function renderSection(section: PageSection, language: string, design: Design): string {
  const heading = section.heading === null ? '' : `${renderText(section.heading, 'h2', language)}\n`
  const className = section.part === 'section' ? null : section.part
  return `<section${attribute('class', className)}>\n${heading}${renderBlocks(section.blocks, language, design)}\n</section>`
}
