import { figuresOf } from './figures-of'
import { isOut } from './page-metadata'
import { labelsFor } from './page-labels'
import type { PageFigure, PageModel, PageText, TextRole } from './page-model'

const schemaOrg = 'https://schema.org'
/** schema.org has no word for the end of an embargo; Dublin Core's for when something becomes available is that instant. */
const embargoTerm = {
  embargoedUntil: {
    '@id': 'http://purl.org/dc/terms/available',
    '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
  },
}

/** Words that a heading may have to be the name of a field ("Verkehr", "Art and Culture") and no sentence. */
const wordsOfASubject = 3

/**
 * The page as schema.org NewsArticle, as text for a JSON-LD script element: no `<` in it, so that nothing can end the
 * element. It names the organisation and nobody else, and no addresses; pictures are told by their hash. A short kicker
 * names the field that the article belongs to; the date of publication stands only in what is out.
 */
export function structuredData(page: PageModel): string {
  const headOf = (wanted: TextRole): string | undefined =>
    some(textOf(page.head.find(({ role }) => role === wanted) ?? null))
  const kicker = headOf('kicker')
  const isSubject = kicker !== undefined && kicker.trim().split(/\s+/).length <= wordsOfASubject
  const article = {
    '@context': page.embargoedUntil === null ? schemaOrg : [schemaOrg, embargoTerm],
    '@type': 'NewsArticle',
    headline: page.title,
    alternativeHeadline: headOf('subheadline') ?? (isSubject ? undefined : kicker),
    description: some(page.teaser),
    articleSection: isSubject ? kicker : undefined,
    genre: labelsFor(page.language).kinds[page.releaseKind],
    inLanguage: page.language,
    dateline: some(page.dateline),
    datePublished: isOut(page) ? (page.issueDate ?? undefined) : undefined,
    embargoedUntil: page.embargoedUntil ?? undefined,
    conditionsOfAccess: page.embargo?.text,
    creativeWorkStatus: statusOf(page),
    identifier: some(page.number),
    keywords: someOf(page.keywords.filter((keyword) => keyword.trim() !== '')),
    publisher:
      page.organisation.trim() === '' ? undefined : { '@type': 'Organization', name: page.organisation },
    image: someOf(figuresOf(page).flatMap(imageObject)),
  }
  return JSON.stringify(article).replaceAll('<', '\\u003c')
}

function statusOf(page: PageModel): 'Draft' | 'Embargoed' | 'Published' {
  if (page.draftMark !== null) return 'Draft'
  return isOut(page) ? 'Published' : 'Embargoed'
}

/** A picture that shows something, as schema.org ImageObject; its file stands in the page. */
function imageObject(figure: PageFigure): readonly object[] {
  if (figure.alternativeText.trim() === '') return []
  return [
    {
      '@type': 'ImageObject',
      encodingFormat: /^data:([^;,]+)/.exec(figure.source)?.[1],
      sha256: figure.asset,
      description: figure.alternativeText,
      caption: some(textOf(figure.caption)),
      creditText: some(textOf(figure.credit)),
    },
  ]
}

const textOf = (text: PageText | null): string | null =>
  text === null ? null : text.runs.map((run) => run.text).join('')

const some = (text: string | null): string | undefined =>
  text === null || text.trim() === '' ? undefined : text

const someOf = <Item>(list: readonly Item[]): readonly Item[] | undefined =>
  list.length === 0 ? undefined : list
