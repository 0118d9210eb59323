const languageCode = '(?:de|en|fr|es|it|nl|pl|pt|da|sv|cs|tr|uk|ru)(?:-[a-z]{2})?'
const segment = new RegExp(`/${languageCode}(?=/|$|[?#])`)
const subdomain = new RegExp(`^${languageCode}\\.(?=[^/]+\\.)`)
const parameter = new RegExp(`[?&](?:lang|language|l)=${languageCode}(?=&|$)`)

/** Whether an address names a language: `/de/`, `en.`, `?lang=fr`. */
export const isLocalised = (address: string): boolean =>
  segment.test(address) || subdomain.test(address) || parameter.test(address)

const withoutLanguage = (address: string): string =>
  address.replace(subdomain, '').replace(segment, '').replace(parameter, '').replace(/\/$/, '')

const hostOf = (address: string): string => withoutLanguage(address).split(/[/?#]/)[0] ?? ''

/**
 * Whether two addresses lead to the same page in two languages. Where both name their language (`/de/…` and `/en/…`),
 * the rest of the path may be translated, too.
 */
export const isSameLink = (one: string, other: string): boolean =>
  withoutLanguage(one) === withoutLanguage(other) ||
  (isLocalised(one) && isLocalised(other) && hostOf(one) === hostOf(other))
