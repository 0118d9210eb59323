import { foldedOrigins, type FoldingKind, foldText } from '../../domain/search/fold-text'

/** One thing that a search asks for: a text contains it where it contains one of the forms. */
export interface SearchTerm {
  readonly forms: readonly string[]
}

/** Reads what somebody typed: words that all have to be found, in any order, and "words in quotation marks" together. */
export function parseSearchQuery(words: string): readonly SearchTerm[] {
  const parts = [...words.matchAll(/["„“”«»]([^"„“”«»]+)["„“”«»]|([^\s"„“”«»]+)/gu)]
  return parts.flatMap(([, phrase, word]) => {
    const typed = phrase ?? word ?? ''
    const forms = [foldText(typed, 'written').trim(), foldText(typed, 'spelled').trim()]
    const distinct = [...new Set(forms)].filter((form) => form !== '')
    return distinct.length > 0 ? [{ forms: distinct }] : []
  })
}

const contextLength = 60

/** Marks around the hit in an excerpt. */
export const hitMarks = { start: '\u0002', end: '\u0003' } as const

/** The text around the first hit of a search, the hit between the marks; null where none of the terms stands in it. */
export function excerptOf(text: string, terms: readonly SearchTerm[]): string | null {
  const forms = terms.flatMap((term) => term.forms)
  for (const kind of ['written', 'spelled'] as const)
    for (const form of forms) {
      const hit = findHit(text, form, kind)
      if (hit !== null) return cutExcerpt(text, hit.from, hit.to)
    }
  return null
}

/** Where a folded form stands first in a text. Looks into one paragraph after the other, because places are slow to find. */
function findHit(
  text: string,
  form: string,
  kind: FoldingKind,
): { readonly from: number; readonly to: number } | null {
  let start = 0
  for (const paragraph of [...text.split('\n\n'), text]) {
    const at = foldText(paragraph, kind).indexOf(form)
    // The whole text comes last, for a phrase that runs over the end of a paragraph.
    const offset = start > text.length ? 0 : start
    start += paragraph.length + 2
    if (at < 0) continue
    const origins = foldedOrigins(paragraph, kind)
    const from = origins[at] ?? 0
    const last = origins[at + form.length - 1] ?? from
    const to = last + String.fromCodePoint(paragraph.codePointAt(last) ?? 0).length
    return { from: offset + from, to: offset + to }
  }
  return null
}

function cutExcerpt(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - contextLength), from)
  const after = text.slice(to, to + contextLength)
  const start = from > contextLength ? `…${before.slice(before.search(/\s/) + 1)}` : before
  const lastSpace = after.search(/\s\S*$/)
  const end =
    to + contextLength < text.length ? `${lastSpace > 0 ? after.slice(0, lastSpace) : after}…` : after
  return `${start}${hitMarks.start}${text.slice(from, to)}${hitMarks.end}${end}`.replaceAll(/\s+/g, ' ')
}
