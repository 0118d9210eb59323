import { officeLanguage } from './office/office-runs'
import type { PageModel } from './page-model'

/** A `meta` element of an HTML file; Open Graph names its fields by `property`, HTML by `name`. */
export interface MetaField {
  readonly attribute: 'name' | 'property'
  readonly key: string
  readonly content: string
}

/** Whether the text is out: neither a draft nor asked to be held. */
export const isOut = ({ purpose, embargo }: PageModel): boolean => purpose === 'final' && embargo === null

/**
 * What an HTML file says of itself to browsers, search engines and networks: description, Open Graph (ogp.me, without
 * addresses, for the office gives the file one), and that no search engine may list what is not out. `embargoedUntil`
 * stands only while the embargo holds, a time of publication only where none does.
 */
export function pageMetadata(page: PageModel): readonly MetaField[] {
  const field = (attribute: MetaField['attribute'], key: string, content: string | null) =>
    content === null || content.trim() === '' ? [] : [{ attribute, key, content }]
  return [
    ...field('name', 'viewport', 'width=device-width, initial-scale=1'),
    ...field('name', 'description', page.teaser),
    ...field('name', 'robots', isOut(page) ? null : 'noindex'),
    ...field('name', 'embargoedUntil', page.embargoedUntil),
    ...field('property', 'og:type', 'article'),
    ...field('property', 'og:title', page.title),
    ...field('property', 'og:description', page.teaser),
    ...field('property', 'og:locale', openGraphLocale(page.language)),
    ...field('property', 'og:site_name', page.organisation),
    ...field('property', 'article:published_time', isOut(page) ? page.issueDate : null),
  ]
}

/** `language_TERRITORY`, as Open Graph has it. */
function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(officeLanguage(tag))
  return region === undefined ? language : `${language}_${region}`
}
