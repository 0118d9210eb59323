import { attributeOf, descendants, textIn, type HtmlElement, type HtmlNode } from '../../export/html-tree'
import type { PageBlocks } from './page-blocks'

const fold = (text: string): string =>
  text
    .replaceAll('\u00ad', '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .toLowerCase()

/** What a page says of itself in its head: its title, whole and without the site's name, as folded texts. */
export function readPageTitles(document: HtmlNode): readonly string[] {
  const head = descendants(document).filter(({ tagName }) => tagName === 'title' || tagName === 'meta')
  const titles = head.flatMap((element) => {
    if (element.tagName === 'title') return [textIn(element)]
    const name = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? ''
    return /^(?:og:|twitter:|dc\.)title$/i.test(name) ? [attributeOf(element, 'content') ?? ''] : []
  })
  return titles
    .flatMap((title) => [title, ...title.split(/\s+[|–—»«:·•-]\s+|\s*[|»«]\s*/u)])
    .map(fold)
    .filter((title) => title.length >= 8)
}

const saysTitle = (text: string, titles: readonly string[]): boolean => {
  const own = fold(text)
  return (
    own.length >= 8 &&
    titles.some(
      (title) =>
        title === own ||
        (own.length >= 16 && title.includes(own)) ||
        (title.length >= 16 && own.includes(title) && own.length < title.length * 3),
    )
  )
}

/**
 * The elements inside a heading that are a kicker: what is left says what the page's title says. Pages set both in one
 * heading and part them by style alone.
 */
export function findKicker(headline: HtmlElement, titles: readonly string[]): readonly HtmlElement[] {
  const parts = headline.childNodes.filter((part) => textIn(part).trim() !== '')
  const rest = parts.findIndex((_, index) => titles.includes(fold(parts.slice(index).map(textIn).join(' '))))
  const before = parts.slice(0, Math.max(0, rest)).filter((part): part is HtmlElement => 'tagName' in part)
  return before.length === rest ? before : []
}

const rank = ({ tagName }: HtmlElement): number => {
  const level = /^h([1-6])$/.exec(tagName)?.[1]
  return level === undefined ? 7 : Number(level)
}

/**
 * The element that holds the headline of a page's text: what says the same as the page's title, headings before all
 * others; else the heading of the highest level before the first paragraph. Null where there is none.
 */
export function findPageHeadline(
  { all, shown, place }: PageBlocks,
  titles: readonly string[],
  firstParagraph: number,
  isAround: (element: HtmlElement) => boolean,
): HtmlElement | null {
  const isTitleLong = (element: HtmlElement): boolean =>
    shown(element).letters >= 4 && shown(element).letters <= 320
  const sized = all.filter((element) => place(element) < firstParagraph && isTitleLong(element))
  const named = sized.filter((element) => rank(element) < 5 && saysTitle(textIn(element), titles))
  const before = sized.filter((element) => !isAround(element))
  const headings = before.filter((element) => rank(element) < 5)
  const best = (elements: readonly HtmlElement[]): HtmlElement | null =>
    elements.reduce<HtmlElement | null>(
      (found, element) => (found === null || rank(element) <= rank(found) ? element : found),
      null,
    )
  const exact = (): readonly HtmlElement[] =>
    before.filter((element) => titles.includes(fold(textIn(element))))
  const top = headings.findLast((element) => rank(element) === 1)
  const first = best(named)
  // A site's own name is part of the page's title as well.
  const isSiteName = first !== null && rank(first) > 1 && fold(textIn(first)).split(' ').length < 4
  if (first !== null && !(isSiteName && top !== undefined)) return first
  return top ?? best(exact()) ?? best(headings.filter((element) => rank(element) === 2))
}
