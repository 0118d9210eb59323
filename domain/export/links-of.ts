import type { PageBlock, PageModel, PageText } from './page-model'

/** A run of text that is a link. */
export interface LinkRun {
  readonly href: string
  readonly text: string
}

/** The target of each run of text of a page that is a link, in reading order. */
export const linksOf = (page: PageModel): readonly string[] => linkRunsOf(page).map(({ href }) => href)

/** Each run of text of a page that is a link, in reading order. */
export function linkRunsOf(page: PageModel): readonly LinkRun[] {
  const linksIn = (texts: readonly (PageText | null)[]): readonly LinkRun[] =>
    texts.flatMap(
      (text) =>
        text?.runs.flatMap(({ href, text: words }) => (href === null ? [] : [{ href, text: words }])) ?? [],
    )
  const visit = (block: PageBlock): readonly LinkRun[] => {
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
