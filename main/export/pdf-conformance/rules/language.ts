import { accessible, onPage, when, type Finding, type Rule } from '../finding'
import { placeOf } from '../reading/structure'

const undetermined = accessible('11-001', '7.2')
const undeterminedMetadata = accessible('11-006', '7.2')
const invalid = accessible('11-007', '7.2')

/** The shape of a language tag (RFC 5646): a language of two to eight letters and its subtags. */
const tag = /^(x(-[A-Za-z0-9]{1,8})+|[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(-[A-Za-z0-9]{1,8})*$/

/** The language of every text can be found, and is one. */
export const language: Rule = ({ file, catalog, structure, pages }): readonly Finding[] => {
  const own = file.text(catalog.get('Lang'))
  const bad = (text: string | null): boolean => text !== null && !tag.test(text)
  const roots = (structure?.elements ?? []).filter(({ parent }) => parent === null)
  const isSaid =
    roots.length > 0 && roots.every(({ entries }) => (file.text(entries.get('Lang')) ?? '') !== '')
  return [
    ...when((own ?? '') === '' && !isSaid, () =>
      undetermined('catalog', 'the language of the text is not said'),
    ),
    ...when((own ?? '') === '', () =>
      undeterminedMetadata('catalog', 'the language of title and bookmarks is not said'),
    ),
    ...when(own !== '' && bad(own), () => invalid('catalog', `"${own ?? ''}" is no language`)),
    ...(structure?.elements ?? []).flatMap((element) => {
      const text = file.text(element.entries.get('Lang'))
      return when(text !== '' && bad(text), () => invalid(placeOf(element), `"${text ?? ''}" is no language`))
    }),
    ...pages.flatMap(({ number, content }) =>
      content.languages.filter(bad).map((text) => invalid(onPage(number), `"${text}" is no language`)),
    ),
  ]
}
