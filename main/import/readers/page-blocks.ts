import { attributeOf, type HtmlElement, type HtmlNode } from '../../export/html-tree'

/** How much an element shows, in letters. */
export interface Shown {
  readonly letters: number
  /** Those inside links. */
  readonly linked: number
  /** Those in paragraphs of running text. */
  readonly prose: number
}

/** What an element shows itself, between the blocks inside it. */
interface OwnText {
  text: string
  linked: number
}

const unread = new Set(['script', 'style', 'template', 'noscript', 'head', 'select', 'option', 'textarea'])
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd mark q s samp small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
)

/** Shorter than this no line is a paragraph of running text, in letters; scripts without spaces need fewer. */
const shortestParagraph = 70
const shortestIdeographic = 24

const isProse = ({ text, linked }: OwnText): boolean => {
  const letters = text.replace(/\s+/g, ' ').trim()
  if (letters.length < shortestIdeographic || linked > letters.length * 0.4) return false
  if (/[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]/.test(letters))
    return /[。、，．]|[\u0e00-\u0e7f]{24}/u.test(letters)
  return letters.length >= shortestParagraph && /[.!?…:;,][\s"“”»«)\u00a0]|[.!?…]["“”»)]?$/u.test(letters)
}

/** Whether a page hides an element from those who see it, or says that it is none of its text. */
export const isOutOfSight = (element: HtmlElement): boolean =>
  attributeOf(element, 'hidden') !== null ||
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i.test(attributeOf(element, 'style') ?? '')

/** The elements that stand around another one, the nearest first. */
export function ancestorsOf(element: HtmlElement): readonly HtmlElement[] {
  const ancestors: HtmlElement[] = []
  let node: HtmlNode | null = element.parentNode
  while (node !== null && 'tagName' in node) {
    ancestors.push(node)
    node = node.parentNode
  }
  return ancestors
}

/** The words that an element shows, in one line. */
export function shownText(element: HtmlElement): string {
  const read = (node: HtmlNode): string => {
    if ('value' in node) return node.value
    if (!('childNodes' in node) || ('tagName' in node && unread.has(node.tagName))) return ''
    const words = node.childNodes.map(read).join('')
    return 'tagName' in node && !inline.has(node.tagName) ? ` ${words} ` : words
  }
  return read(element).replace(/\s+/g, ' ').trim()
}

/** Whether an element is a link to another page: addresses for mail and telephone are text. */
const leadsElsewhere = (element: HtmlElement): boolean =>
  element.tagName === 'a' && !/^\s*(?:mailto|tel|fax|sms):/i.test(attributeOf(element, 'href') ?? '')

/** What a page shows, measured once. */
export interface PageBlocks {
  /** All elements, in the order of the file. */
  readonly all: readonly HtmlElement[]
  readonly shown: (element: HtmlElement) => Shown
  /** The paragraphs of running text, in order, with their letters. */
  readonly paragraphs: readonly { readonly element: HtmlElement; readonly letters: number }[]
  /** Where an element stands in the order of the file. */
  readonly place: (element: HtmlElement) => number
}

const nothing: Shown = { letters: 0, linked: 0, prose: 0 }

/** Measures what a page shows. */
export function measurePage(body: HtmlElement): PageBlocks {
  const all: HtmlElement[] = []
  const shown = new Map<HtmlElement, Shown>()
  const places = new Map<HtmlElement, number>()
  const paragraphs: { element: HtmlElement; letters: number }[] = []
  const measure = (element: HtmlElement, isLinked: boolean, isHidden: boolean, own: OwnText): Shown => {
    places.set(element, all.length)
    all.push(element)
    const linkedHere = isLinked || leadsElsewhere(element)
    const hidden = isHidden || isOutOfSight(element)
    const holds = inline.has(element.tagName) ? own : { text: '', linked: 0 }
    let [letters, linked, prose] = [0, 0, 0]
    for (const child of element.childNodes)
      if ('tagName' in child) {
        if (unread.has(child.tagName)) continue
        const inner = measure(child, linkedHere, hidden, holds)
        letters += inner.letters
        linked += inner.linked
        prose += inner.prose
      } else if ('value' in child) {
        const length = child.value.replace(/\s+/g, ' ').trim().length
        letters += length
        holds.text += child.value
        if (linkedHere) {
          linked += length
          holds.linked += length
        }
      }
    if (holds !== own && !hidden && isProse(holds)) {
      const length = holds.text.replace(/\s+/g, ' ').trim().length
      paragraphs.push({ element, letters: length })
      prose += length
    }
    const measured = { letters, linked, prose }
    shown.set(element, measured)
    return measured
  }
  measure(body, false, false, { text: '', linked: 0 })
  return {
    all,
    paragraphs,
    shown: (element) => shown.get(element) ?? nothing,
    place: (element) => places.get(element) ?? -1,
  }
}
