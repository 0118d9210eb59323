import type { PageModel } from './page-model'

/** The page as schema.org NewsArticle, as text for a JSON-LD script element: no `<` in it, so that nothing can end the element. */
export function structuredData(page: PageModel): string {
  const kicker = page.head.find(({ role }) => role === 'kicker')
  const subheadline = page.head.find(({ role }) => role === 'subheadline')
  const textOf = (text: typeof kicker) => text?.runs.map((run) => run.text).join('')
  const isOut = page.purpose === 'final'
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: page.title,
    alternativeHeadline: textOf(subheadline) ?? textOf(kicker),
    description: page.teaser === '' ? undefined : page.teaser,
    inLanguage: page.language,
    dateline: page.dateline ?? undefined,
    datePublished: isOut ? (page.issueDate ?? undefined) : undefined,
    creativeWorkStatus: page.draftMark === null ? undefined : 'Draft',
    identifier: page.number ?? undefined,
    keywords: page.keywords.length > 0 ? page.keywords : undefined,
    publisher: page.organisation === '' ? undefined : { '@type': 'Organization', name: page.organisation },
  }
  return JSON.stringify(article).replaceAll('<', '\\u003c')
}
