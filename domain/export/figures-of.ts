import type { PageBlock, PageFigure, PageModel } from './page-model'

/** The pictures in the text of a page, in reading order. */
export const figuresOf = (page: PageModel): readonly PageFigure[] =>
  [page.blocks, ...page.sections.map(({ blocks }) => blocks)].flatMap(figuresIn)

const figuresIn = (blocks: readonly PageBlock[]): readonly PageFigure[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'figure') return [block]
    return block.kind === 'list' ? block.items.flatMap((item) => figuresIn(item.blocks)) : []
  })
