import type { PageBlock, PageModel, PageText } from './page-model'

/** The target of each run of text of a page that is a link, in reading order. */
export function linksOf(page: PageModel): readonly string[] {
  const linksIn = (texts: readonly (PageText | null)[]): readonly string[] =>
    texts.flatMap((text) => text?.runs.flatMap(({ href }) => (href === null ? [] : [href])) ?? [])
  const visit = (block: PageBlock): readonly string[] => {
    switch (block.kind) {
      case 'text':
        return linksIn([block])
      case 'quote':
        return linksIn([...block.paragraphs, block.attribution])
      case 'list':
        return block.items.flatMap(({ blocks }) => blocks.flatMap(visit))
      case 'table':
        return block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => linksIn(paragraphs)))
      case 'figure':
        return linksIn([block.caption, block.credit])
    }
  }
  return [
    ...linksIn([...page.masthead, ...page.head]),
    ...page.blocks.flatMap(visit),
    ...page.sections.flatMap(({ heading, blocks }) => [...linksIn([heading]), ...blocks.flatMap(visit)]),
  ]
}
