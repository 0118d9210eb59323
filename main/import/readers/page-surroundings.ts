import { attributeOf, descendants, elementsIn, type HtmlElement, type HtmlNode } from '../../export/html-tree'
import { findPageContact } from './page-contact'
import { ancestorsOf, isOutOfSight, measurePage, type PageBlocks } from './page-blocks'
import { findKicker, findPageHeadline, readPageTitles } from './page-headline'

/** Class names and ids by which pages call what stands around their text. */
const surroundingName =
  /(?:^|[_-])(?:nav|navi|navigation|navbar|subnav|menu|menue|menubar|breadcrumbs?|bread-crumbs?|krumen|cookies?|consent|gdpr|share|shares|sharing|social|socials|related|recommended|recommendations|sidebar|skip|skiplinks?|pagination|pager|searchbox|search-form|toolbar|site-header|site-footer|page-header-nav|footer|login|newsletter-signup|lang-switch|language-switcher|back-to-top|totop|ads?|advert|advertisement|print-button|tools|service-links|sr-only|visually-hidden|visuallyhidden|screen-reader-text|screenreader|aural|comments?|commentlist|respond|disqus|widget-area|widgets?|tagcloud|tags|taglist|teaserlist|teasers)(?:$|[_-])/iu
const surroundingRoles = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar'.split(' '),
)
const surroundingTags = new Set('nav form dialog menu'.split(' '))

/** Whether an element says of itself that it is none of the page's text. */
const isCalledAround = (element: HtmlElement): boolean =>
  surroundingTags.has(element.tagName) ||
  surroundingRoles.has(attributeOf(element, 'role') ?? '') ||
  namesOf(element).some((name) => surroundingName.test(name))

/** The class names and the id of an element; one of many words was made of a heading. */
const namesOf = (element: HtmlElement): readonly string[] =>
  `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
    .split(/\s+/)
    .filter((name) => name.split(/[_-]+/).length <= 4)

/** A text of fewer letters is no release, whatever stands around it. */
const shortestRelease = 200
/** What holds more of a page's running text than this is its text, whatever it is called: some pages stand in one form. */
const mostAround = 0.35
/** How much of a paragraph counts for the element around it, for the one around that, and so on. */
const shares = [1, 0.75, 0.55, 0.4, 0.3, 0.2, 0.15, 0.1]
/** A line above the headline with more letters than this is no kicker. */
const longestKicker = 200

type Test = (element: HtmlElement) => boolean

/** The element in which the running text of a page is densest; null where there is none. */
function findText({ shown }: PageBlocks, paragraphs: PageBlocks['paragraphs']): HtmlElement | null {
  const scores = new Map<HtmlElement, number>()
  for (const { element, letters } of paragraphs)
    for (const [index, outer] of ancestorsOf(element).slice(0, shares.length).entries())
      scores.set(outer, (scores.get(outer) ?? 0) + letters * (shares[index] ?? 0))
  let best: HtmlElement | null = null
  let most = 0
  for (const [element, score] of scores) {
    const { letters, linked } = shown(element)
    const weighed = score * (1 - linked / Math.max(1, letters))
    if (weighed > most) [best, most] = [element, weighed]
  }
  return best
}

const linksIn = (element: HtmlElement): number =>
  descendants(element).filter(({ tagName }) => tagName === 'a').length

const hasOwnText: Test = ({ tagName, childNodes }) =>
  !/^(?:script|style|noscript|template|button|label)$/.test(tagName) &&
  childNodes.some((node) => 'value' in node && node.value.trim() !== '')

const isPart: Test = ({ tagName }) => /^(?:li|p|a|dt|dd|tr|td|th|h[1-6])$/.test(tagName)
const isHeading: Test = ({ tagName }) => /^h[2-6]$/.test(tagName)

/** What stands around the release on a saved page. */
class Surroundings {
  readonly found = new Set<HtmlElement>()
  /** What stands in the headline's own element and is no part of the headline. */
  readonly kicker: ReadonlySet<HtmlElement>
  private readonly page: PageBlocks
  private readonly called: ReadonlySet<HtmlElement>
  private readonly text: HtmlElement | null
  private readonly headline: HtmlElement | null
  /** The smallest element with both the text and the headline in it. */
  private readonly whole: HtmlElement
  private readonly holdsText: ReadonlySet<HtmlElement>
  private readonly holdsHeadline: ReadonlySet<HtmlElement>
  private readonly holdsWhole: ReadonlySet<HtmlElement>
  private readonly contact: HtmlElement | null
  /** What is taken with all that stands in it. */
  private readonly kept: ReadonlySet<HtmlElement | null>
  private readonly holdsContact: ReadonlySet<HtmlElement>
  /** What stands right around the headline: a kicker stands beside it, or beside what holds it. */
  private readonly besideHeadline: ReadonlySet<HtmlElement>

  constructor(document: HtmlNode, body: HtmlElement) {
    const page = measurePage(body)
    const { shown, place } = page
    const total = shown(body).prose
    const isSmall: Test = (element) => total === 0 || shown(element).prose < total * mostAround
    const called = new Set(page.all.filter((element) => isCalledAround(element) && isSmall(element)))
    const isAround: Test = (element) => [element, ...ancestorsOf(element)].some((one) => called.has(one))
    const paragraphs = page.paragraphs.filter(({ element }) => !isAround(element))
    const dense = findText(page, paragraphs)
    this.text = dense !== null && shown(dense).letters >= shortestRelease ? dense : null
    const start = this.text === null ? -1 : place(this.text)
    const first = Math.min(...paragraphs.map(({ element }) => place(element)).filter((at) => at >= start))
    const titles = readPageTitles(document)
    this.headline = findPageHeadline(page, titles, first, isAround)
    this.kicker = new Set(this.headline === null ? [] : findKicker(this.headline, titles))
    const own = paragraphs.reduce((sum, { letters }) => sum + letters, 0)
    const around = withAncestors(this.text)
    this.holdsText = new Set(around)
    this.holdsHeadline = new Set(withAncestors(this.headline))
    const isWhole: Test = (element) =>
      this.headline === null ? shown(element).prose >= own * 0.6 : this.holdsHeadline.has(element)
    const smallest = around.find(isWhole) ?? body
    this.whole = widen(smallest, page, own)
    this.holdsWhole = new Set(withAncestors(this.whole))
    this.besideHeadline = new Set(withAncestors(this.headline).slice(1, 4))
    this.contact = this.text === null ? null : findPageContact(page, this.text)
    this.holdsContact = new Set(withAncestors(this.contact))
    this.kept = new Set([this.text, this.contact, this.headline])
    this.page = page
    this.called = called
    // A page without any menu or form is no page of a site: all of it is text, however much of it is linked.
    if (called.size > 0 || page.all.some((element) => this.isMenu(element)))
      this.visit(body, this.whole === body, this.text === null)
    if (this.found.size > 0) this.dropLastHeadings()
  }

  private visit(element: HtmlElement, isInWhole: boolean, isInText: boolean): void {
    for (const child of elementsIn(element)) {
      if (this.found.has(child)) continue
      const inWhole = isInWhole || child === this.whole
      const isOutside = !isInText && ![this.holdsWhole, this.holdsContact].some((held) => held.has(child))
      if (inWhole ? this.isAround(child, element, isInText) : isOutside) this.found.add(child)
      else this.visit(child, inWhole, isInText || this.kept.has(child))
    }
    if (isInWhole || element === this.whole) this.dropEmptyHeadings(element)
  }

  /** Whether an element inside the whole is none of the release. */
  private isAround(element: HtmlElement, parent: HtmlElement, isInText: boolean): boolean {
    const { shown, place } = this.page
    const { letters, linked } = shown(element)
    if ([this.holdsHeadline, this.holdsText, this.holdsContact].some((held) => held.has(element)))
      return false
    if (this.called.has(element) || this.isLinks(element)) return true
    if (isInText || this.text === null) return false
    if (this.headline !== null && place(element) < place(this.headline))
      return !(this.besideHeadline.has(parent) && letters <= longestKicker && linked <= letters * 0.5)
    return letters > 0 && linked > letters * 0.5
  }

  /** A list of nothing but short links. */
  private isMenu(element: HtmlElement): boolean {
    if (element.tagName !== 'ul' || this.holdsText.has(element)) return false
    const items = elementsIn(element)
    return items.length >= 3 && this.isLinks(element) && this.page.shown(element).letters <= 60 * items.length
  }

  /** A list of links, or of pictures with links. One item or one paragraph with links is text like its neighbours. */
  private isLinks(element: HtmlElement): boolean {
    if (isPart(element)) return false
    const { letters, linked, prose } = this.page.shown(element)
    return letters >= 12 && linked >= letters * 0.6 && prose === 0 && linksIn(element) >= 2
  }

  /** "Tags", "Downloads": a heading that ends the text headed what is none of it. */
  private dropLastHeadings(): void {
    for (const element of this.page.all.toReversed()) {
      const outer = withAncestors(element)
      if (!hasOwnText(element) || outer.some((one) => this.found.has(one) || isOutOfSight(one))) continue
      const heading = outer.find(isHeading)
      if (heading === undefined || this.holdsHeadline.has(heading)) return
      this.found.add(heading)
    }
  }

  /** "More news" above nothing but what is no text goes with it. */
  private dropEmptyHeadings(parent: HtmlElement): void {
    const children = elementsIn(parent).filter((child) => this.page.shown(child).letters > 0)
    const isEmpty = (child: HtmlElement): boolean => {
      const { letters, linked } = this.page.shown(child)
      return this.found.has(child) || linked >= letters * 0.9
    }
    for (let index = 0, end = 0; index < children.length; index = end) {
      // A heading and what stands below it, down to the next one.
      end = index + 1
      while (end < children.length && !/^h[1-6]$/.test(children[end]?.tagName ?? '')) end += 1
      const [heading, ...below] = children.slice(index, end)
      if (heading === undefined || !isHeading(heading) || this.holdsHeadline.has(heading)) continue
      if (below.length > 0 && below.every(isEmpty)) for (const one of [heading, ...below]) this.found.add(one)
    }
  }
}

/**
 * A text may run on in elements of its own beside the one in which it is densest: what is around them is taken, as long
 * as little of the rest is linked.
 */
function widen(whole: HtmlElement, { shown, place }: PageBlocks, prose: number): HtmlElement {
  const inner = shown(whole)
  if (inner.prose >= prose * 0.8) return whole
  const wider = ancestorsOf(whole).find(
    (element) => place(element) >= 0 && shown(element).prose >= prose * 0.8,
  )
  if (wider === undefined) return whole
  const outer = shown(wider)
  const rest = outer.letters - inner.letters
  const isText = outer.linked - inner.linked < rest * 0.25 && outer.prose - inner.prose > rest * 0.3
  return isText ? wider : whole
}

const withAncestors = (element: HtmlElement | null): readonly HtmlElement[] =>
  element === null ? [] : [element, ...ancestorsOf(element)]

/**
 * What stands around the release on a saved page: all outside the smallest element with its headline and the element in
 * which its running text is densest, but for a contact that stands beside it, and inside of it what is called menu,
 * share or cookie, and lists of links.
 */
export function findSurroundings(document: HtmlNode): PageParts {
  const body = descendants(document).find(({ tagName }) => tagName === 'body')
  if (body === undefined) return { around: new Set(), kicker: new Set() }
  const { found, kicker } = new Surroundings(document, body)
  return { around: found, kicker }
}

/** What of a page is no text of the release, and what of its headline's element is a kicker. */
export interface PageParts {
  readonly around: ReadonlySet<HtmlElement>
  readonly kicker: ReadonlySet<HtmlElement>
}
