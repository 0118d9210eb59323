import { expectedText } from '../../domain/export/expected-text'
import { linkRunsOf } from '../../domain/export/links-of'
import type { PageModel } from '../../domain/export/page-model'
import type { DocumentFacts, AttachedFile } from './accessible-pdf/document-facts'

/** What the PDF of a page says of itself. */
export const factsOfPage = (page: PageModel, attached: readonly AttachedFile[] = []): DocumentFacts => ({
  title: page.title,
  author: page.organisation.trim(),
  subject: page.teaser.trim(),
  keywords: page.keywords.map((keyword) => keyword.trim()).filter((keyword) => keyword !== ''),
  language: page.language,
  date: page.issueDate,
  links: linkRunsOf(page),
  text: allTextOf(page),
  attached,
})

/** Every letter that the sheets of a page can bear. */
export const allTextOf = (page: PageModel): string =>
  [
    ...expectedText(page, 'page'),
    ...page.pageHead,
    page.pageFoot,
    page.pageNumber,
    { text: `0123456789${page.sheetCode ?? ''}` },
  ]
    .map(({ text }) => text)
    .join('\n')
