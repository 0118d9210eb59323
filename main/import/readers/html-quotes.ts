import { attributeOf, textIn, type HtmlElement } from '../../export/html-tree'

type Marks = readonly [opening: string, closing: string]

/** What a browser sets around `<q>` and around one inside another, by language. */
const marks: Readonly<Record<string, readonly [outer: Marks, inner: Marks]>> = {
  de: [
    ['„', '“'],
    ['‚', '‘'],
  ],
  'de-ch': [
    ['«', '»'],
    ['‹', '›'],
  ],
  fr: [
    ['«\u00a0', '\u00a0»'],
    ['“', '”'],
  ],
  es: [
    ['«', '»'],
    ['“', '”'],
  ],
  pl: [
    ['„', '”'],
    ['«', '»'],
  ],
  sv: [
    ['”', '”'],
    ['’', '’'],
  ],
}
const english: readonly [Marks, Marks] = [
  ['“', '”'],
  ['‘', '’'],
]
const alike: Readonly<Record<string, string>> = {
  ...{ at: 'de', cs: 'de', sk: 'de', sl: 'de', bg: 'de', is: 'de', 'fr-ch': 'de-ch', 'it-ch': 'de-ch' },
  ...{ it: 'es', ca: 'es', pt: 'es', el: 'es', ru: 'es', uk: 'es', hu: 'pl', ro: 'pl', fi: 'sv' },
}

/**
 * The marks that a reader of the page sees around the words of a `<q>`, which the page itself does not hold; null where
 * its author typed marks as well.
 */
export function marksAround(element: HtmlElement): Marks | null {
  if (/^\s*["„“”«»‘‚']/u.test(textIn(element)) || isBehindMark(element)) return null
  const [language, depth] = surroundings(element)
  const [outer, inner] = marks[language] ?? marks[alike[language] ?? ''] ?? byFamily(language)
  return depth % 2 === 0 ? outer : inner
}

function byFamily(language: string): readonly [Marks, Marks] {
  const family = language.split('-')[0] ?? ''
  return marks[family] ?? marks[alike[family] ?? ''] ?? english
}

/** The language that holds for an element, and how many `<q>` it stands in. */
function surroundings(element: HtmlElement): readonly [language: string, depth: number] {
  let language: string | null = null
  let depth = 0
  let node: HtmlElement | null = element
  while (node !== null) {
    language ??= attributeOf(node, 'lang')
    const parent: unknown = node.parentNode
    node = isElement(parent) ? parent : null
    if (node?.tagName === 'q') depth += 1
  }
  return [(language ?? 'en').toLowerCase(), depth]
}

const isElement = (node: unknown): node is HtmlElement =>
  typeof node === 'object' && node !== null && 'tagName' in node

/** Whether a mark stands right before an element. */
function isBehindMark(element: HtmlElement): boolean {
  const parent = element.parentNode
  if (parent === null) return false
  const before = parent.childNodes[parent.childNodes.indexOf(element) - 1]
  return before !== undefined && 'value' in before && /["„“«‘‚][\s\u00a0]*$/u.test(before.value)
}
