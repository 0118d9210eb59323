import { DOMParser, type Element, Node } from '@xmldom/xmldom'
import { attribute, escapeHtml } from '../../domain/export/escape-html'
import type { FeedItem } from '../../domain/export/feed/feed-item'
import { headlineRanks, newsmlNames } from '../../domain/export/feed/render-newsml'
import type { Withheld } from '../../domain/export/withheld'
import { fail, ok, type Result } from '../../domain/result'
import { refuseFaults } from './office/xml-tree'

const { newsml, xhtml, textItem, status, summary } = newsmlNames

/** What we write of NewsML-G2: each element with its attributes. Anything else in a file is not ours. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  newsItem: ['xmlns', 'standard', 'standardversion', 'conformance', 'guid', 'version', 'xml:lang'],
  ...{ itemMeta: [], itemClass: ['uri'], provider: [], name: [], versionCreated: [], embargoed: [] },
  ...{ pubStatus: ['uri'], title: [], edNote: [], contentMeta: [], contentCreated: [], altId: ['id'] },
  ...{ language: ['tag'], genre: [], keyword: [], headline: ['rank'], description: ['roleuri'] },
  ...{ contentSet: [], inlineXML: ['contenttype'] },
}

/** Control characters and the like that no XML 1.0 file may hold, and parsers let pass. */
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** Reads a NewsML-G2 item of ours back with xmldom. */
export function readNewsml(xml: string): Result<FeedItem, Withheld> {
  if (notXml.test(xml)) return fail({ kind: 'unreadable', detail: 'not XML 1.0' })
  const root = parseXml(xml)
  if (root === null) return fail({ kind: 'unreadable', detail: 'not well-formed' })
  const all = [root, ...elementsBelow(root)]
  if (!all.every(isOurs)) return fail({ kind: 'foreignContent', content: 'element' })

  const named = (name: string, parent: Element = root): readonly Element[] =>
    elementsBelow(parent).filter((found) => found.namespaceURI === newsml && found.localName === name)
  const textOf = (name: string, isWanted: (found: Element) => boolean = () => true): string | null =>
    named(name).find(isWanted)?.textContent ?? null
  const having = (key: string, value: string) => (found: Element) => found.getAttribute(key) === value
  const nameIn = (parent: string): string | null =>
    named(parent).flatMap((found) => named('name', found))[0]?.textContent ?? null
  const headline = (kind: keyof typeof headlineRanks): string | null =>
    textOf('headline', having('rank', String(headlineRanks[kind])))

  const version = root.getAttribute('version')
  const embargoed = textOf('embargoed')
  const isUsable = named('pubStatus').every(having('uri', `${status}usable`))
  const isText = named('itemClass').every(having('uri', textItem))
  const body = all.find((found) => found.namespaceURI === xhtml && found.localName === 'body')
  if (body === undefined || !isText) return fail({ kind: 'unreadable', detail: 'no text' })
  return ok({
    urn: root.getAttribute('guid') ?? '',
    version: version === null ? null : Number(version),
    versionCreated: textOf('versionCreated') ?? '',
    language: named('language')[0]?.getAttribute('tag') ?? '',
    status: isUsable && named('pubStatus').length === 1 ? 'usable' : 'withheld',
    embargoedUntil: embargoed === '' ? 'unknown' : embargoed,
    notes: named('edNote').map(({ textContent }) => textContent ?? ''),
    title: textOf('title') ?? '',
    kicker: headline('kicker'),
    headline: headline('headline'),
    subheadline: headline('subheadline'),
    teaser: textOf('description', having('roleuri', summary)),
    keywords: named('keyword').map(({ textContent }) => textContent ?? ''),
    organisation: nameIn('provider'),
    number: textOf('altId', having('id', 'number')),
    issueDate: textOf('contentCreated'),
    genre: nameIn('genre') ?? '',
    wordingHash: textOf('altId', having('id', 'wording-sha256')) ?? '',
    body: [...body.childNodes].map(htmlOf).join(''),
  })
}

function parseXml(xml: string): Element | null {
  try {
    const document = new DOMParser({ onError: refuseFaults }).parseFromString(xml, 'text/xml')
    return document.doctype === null ? document.documentElement : null
  } catch {
    // xmldom throws what it finds wrong; a file that is wrong is withheld.
    return null
  }
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE

const elementsBelow = (parent: Element): readonly Element[] =>
  [...parent.childNodes].filter(isElement).flatMap((child) => [child, ...elementsBelow(child)])

/** XHTML is checked as HTML is; of NewsML-G2 only what we write passes, without comments and instructions. */
function isOurs(element: Element): boolean {
  const isBare = [...element.childNodes].every(
    ({ nodeType }) => nodeType === Node.ELEMENT_NODE || nodeType === Node.TEXT_NODE,
  )
  if (element.namespaceURI === xhtml) return isBare
  const own = Object.hasOwn(allowed, element.localName ?? '') ? allowed[element.localName ?? ''] : undefined
  return (
    isBare &&
    element.namespaceURI === newsml &&
    own !== undefined &&
    [...element.attributes].every(({ name }) => own.includes(name))
  )
}

/** A piece of XHTML as HTML, for the reader of HTML: there, an empty element would not end by itself. */
function htmlOf(node: Node): string {
  if (!isElement(node)) return escapeHtml(node.nodeValue ?? '')
  const attributes = [...node.attributes].map(({ name, value }) => attribute(name, value)).join('')
  const inner = [...node.childNodes].map(htmlOf).join('')
  return `<${node.tagName}${attributes}>${inner}</${node.tagName}>`
}
