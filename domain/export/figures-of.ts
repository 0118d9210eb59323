import type { PageBlock, PageFigure, PageModel } from './page-model'

/** The pictures in the text of a page, in reading order. */
export const figuresOf = (page: PageModel): readonly PageFigure[] =>
  [page.blocks, ...page.sections.map(({ blocks }) => blocks)].flatMap(figuresIn)

/** All pictures of a page in reading order: the logo, and those in the text. */
export const picturesOf = (
  page: PageModel,
): readonly Pick<PageFigure, 'asset' | 'source' | 'alternativeText'>[] => [
  ...(page.letterhead?.logo === undefined || page.letterhead.logo === null ? [] : [page.letterhead.logo]),
  ...figuresOf(page),
]

const figuresIn = (blocks: readonly PageBlock[]): readonly PageFigure[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'figure') return [block]
    return block.kind === 'list' ? block.items.flatMap((item) => figuresIn(item.blocks)) : []
  })
