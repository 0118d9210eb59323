import { attributeOf, descendants, elementsIn, type HtmlElement, type HtmlNode } from '../../export/html-tree'

/** Class names and ids by which pages call what stands around their text. */
const surroundingName =
  /(?:^|[\s_-])(?:nav|navi|navigation|navbar|subnav|menu|menue|menubar|breadcrumbs?|bread-crumbs?|krumen|cookies?|consent|gdpr|share|sharing|social|socials|related|recommended|sidebar|skip|skiplinks?|pagination|pager|searchbox|search-form|toolbar|site-header|site-footer|page-header-nav|footer|login|newsletter-signup|lang-switch|language-switcher|back-to-top|totop|ads?|advert|advertisement|print-button|tools|service-links)(?:$|[\s_-])/iu

const unread = new Set(['script', 'style', 'template', 'noscript'])

/** How many letters each element shows, read once. */
function measureWords(body: HtmlElement): ReadonlyMap<HtmlElement, number> {
  const sizes = new Map<HtmlElement, number>()
  const measure = (element: HtmlElement): number => {
    let size = 0
    for (const child of element.childNodes)
      if ('tagName' in child) size += unread.has(child.tagName) ? 0 : measure(child)
      else if ('value' in child) size += child.value.replace(/\s+/g, ' ').trim().length
    sizes.set(element, size)
    return size
  }
  measure(body)
  return sizes
}

/** A text of fewer letters is no release, whatever stands around it. */
const shortestRelease = 200

interface Page {
  readonly all: readonly HtmlElement[]
  readonly words: (element: HtmlElement) => number
  readonly total: number
}

/**
 * The element that holds the release of a page: its `main`, or its only long article. Null where the page does not
 * say it; then all of it is read.
 */
function findRoot({ all, words, total }: Page): HtmlElement | null {
  const isMain = (element: HtmlElement): boolean =>
    element.tagName === 'main' || attributeOf(element, 'role') === 'main'
  const [main, another] = all.filter((element) => isMain(element) && words(element) >= shortestRelease)
  if (main !== undefined && another === undefined) return main
  const articles = new Set(all.filter(({ tagName }) => tagName === 'article'))
  const [first, second] = [...articles]
    .filter((one) => !ancestorsOf(one).some((outer) => articles.has(outer)))
    .map((element) => ({ element, size: words(element) }))
    .sort((a, b) => b.size - a.size)
  return first !== undefined &&
    first.size >= Math.max(shortestRelease, total * 0.4) &&
    (second === undefined || second.size < first.size * 0.5)
    ? first.element
    : null
}

function ancestorsOf(element: HtmlElement): readonly HtmlElement[] {
  const ancestors: HtmlElement[] = []
  let node: HtmlNode | null = element.parentNode
  while (node !== null && 'tagName' in node) {
    ancestors.push(node)
    node = node.parentNode
  }
  return ancestors
}

/** A list of nothing but short links, as menus are. */
function isMenu(element: HtmlElement, { words }: Page): boolean {
  if (element.tagName !== 'ul' && element.tagName !== 'ol') return false
  const items = descendants(element).filter(({ tagName }) => tagName === 'li')
  return (
    items.length >= 3 &&
    items.length <= 200 &&
    items.every((item) => {
      const links = descendants(item).filter(({ tagName }) => tagName === 'a')
      const linked = links.reduce((sum, link) => sum + words(link), 0)
      return links.length > 0 && linked >= words(item) - 2 && words(item) < 60 * links.length
    })
  )
}

/**
 * What stands around the release on a saved page: all outside its `main`, and blocks whose names say so. An element
 * with the page's title in it never counts, nor does one with much of the page's words.
 */
export function findSurroundings(document: HtmlNode): ReadonlySet<HtmlElement> {
  const body = descendants(document).find(({ tagName }) => tagName === 'body')
  const found = new Set<HtmlElement>()
  if (body === undefined) return found
  const sizes = measureWords(body)
  const words = (element: HtmlElement): number => sizes.get(element) ?? 0
  const page: Page = { all: descendants(body), words, total: words(body) }
  const root = findRoot(page)
  const titles = page.all.filter(({ tagName }) => tagName === 'h1')
  const holdsTitle = new Set(titles.flatMap((title) => [title, ...ancestorsOf(title)]))
  const holdsRoot = new Set(root === null ? [] : ancestorsOf(root))
  // A title that stands outside the page's main is the release's own all the same.
  const wantsTitle = root !== null && !holdsTitle.has(root)
  let hasSeenTitle = titles.length === 0
  const visit = (element: HtmlElement, isInRoot: boolean): void => {
    for (const child of elementsIn(element)) {
      hasSeenTitle ||= child.tagName === 'h1'
      const name = `${attributeOf(child, 'class') ?? ''} ${attributeOf(child, 'id') ?? ''}`
      const isNamed = surroundingName.test(name) || (!hasSeenTitle && isMenu(child, page))
      const isKept = child === root || holdsRoot.has(child) || (wantsTitle && holdsTitle.has(child))
      const isOutside = root !== null && !isInRoot && !isKept
      const isAround =
        isNamed && !holdsTitle.has(child) && !holdsRoot.has(child) && words(child) < page.total * 0.35
      if (isOutside || (isAround && child !== root)) found.add(child)
      else visit(child, isInRoot || child === root)
    }
  }
  visit(body, root === null)
  return found
}
