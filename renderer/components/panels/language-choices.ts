const common = ['de', 'en', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'tr', 'uk', 'ru', 'el', 'ar', 'fa', 'he']

/** The languages that a release is offered, by their names in the language of the window; its own is always there. */
export function languageChoices(
  current: string,
  locale: string,
): readonly { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  const tags = common.includes(current) ? common : [current, ...common]
  return tags
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, locale))
}

/** A language by its name in the language of the window; its tag where it has none. */
export const languageName = (tag: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
