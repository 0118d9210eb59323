import type { PageBlock, PageModel, PageText, TextRun } from '../export/page-model'
import { plainRun } from '../export/build-blocks'

/**
 * A page as plain text has to say it: the bullets that a style would draw and the targets of links are words of their own.
 * What is rendered and what is expected both come from it.
 */
export const plainTextPage = (page: PageModel): PageModel => ({
  ...page,
  masthead: page.masthead.map(spelled),
  head: page.head.map(spelled),
  blocks: page.blocks.map(spelledBlock),
  sections: page.sections.map((section) => ({
    ...section,
    heading: spelledOrNull(section.heading),
    blocks: section.blocks.map(spelledBlock),
  })),
})

function spelledBlock(block: PageBlock): PageBlock {
  switch (block.kind) {
    case 'text':
      return spelled(block)
    case 'quote':
      return {
        ...block,
        paragraphs: block.paragraphs.map(spelled),
        attribution: spelledOrNull(block.attribution),
      }
    case 'list':
      return {
        ...block,
        items: block.items.map(({ marker, blocks }) => ({
          marker: marker ?? '-',
          blocks: blocks.map(spelledBlock),
        })),
      }
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(spelled) })),
        ),
      }
    case 'figure':
      return { ...block, caption: spelledOrNull(block.caption), credit: spelledOrNull(block.credit) }
  }
}

const spelledOrNull = (text: PageText | null): PageText | null => (text === null ? null : spelled(text))

function spelled(text: PageText): PageText {
  return {
    ...text,
    runs: text.runs.flatMap((run, index) => {
      const isLastOfLink = run.href !== null && text.runs[index + 1]?.href !== run.href
      return isLastOfLink ? [run, ...target(run.href, linkedWords(text.runs, index))] : [run]
    }),
  }
}

/** The words of a link that ends at this run. */
function linkedWords(runs: readonly TextRun[], last: number): string {
  const href = runs[last]?.href
  const before = runs.slice(0, last).findLastIndex((run) => run.href !== href)
  return runs
    .slice(before + 1, last + 1)
    .map(({ text }) => text)
    .join('')
}

/** Where a link leads, unless its words say so themselves. */
function target(href: string, words: string): readonly TextRun[] {
  const bare = (address: string): string =>
    address.replace(/^(https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '')
  return bare(href) === bare(words.trim()) ? [] : [plainRun(` <${href}>`)]
}
