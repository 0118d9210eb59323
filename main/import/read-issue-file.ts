import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import PostalMime from 'postal-mime'

/** What a file says of the issue of a release. */
export interface IssueFile {
  readonly kind: 'sent' | 'online'
  /** When the mail was sent or the page was published, ISO 8601 in UTC; null where it does not say. */
  readonly at: string | null
  readonly mediaType: 'message/rfc822' | 'text/html'
}

/** Reads when a mail was sent, or when a saved web page says that it was published. Null for any other file. */
export async function readIssueFile(bytes: Uint8Array): Promise<IssueFile | null> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  if (/^\s*(?:<!doctype html|<html|<\?xml|<!--)/i.test(start.replace(/^ï»¿/, '')))
    return { kind: 'online', at: publishedAt(new TextDecoder().decode(bytes)), mediaType: 'text/html' }
  if (
    !/^(?:[A-Za-z][A-Za-z0-9-]*:[^\r\n]*\r?\n)/.test(start) ||
    !/^(?:from|date|subject|received|message-id):/im.test(start)
  )
    return null
  const mail = await PostalMime.parse(bytes)
  return { kind: 'sent', at: instantOf(mail.date), mediaType: 'message/rfc822' }
}

type PageNode = DefaultTreeAdapterTypes.ChildNode

/** Where a page says when it was published, the most explicit first. */
const publishedIn: readonly ((node: DefaultTreeAdapterTypes.Element) => string | undefined)[] = [
  (node) =>
    node.tagName === 'meta' &&
    ['article:published_time', 'datepublished', 'dc.date', 'dcterms.created'].includes(
      (valueOf(node, 'property') ?? valueOf(node, 'name') ?? valueOf(node, 'itemprop') ?? '').toLowerCase(),
    )
      ? valueOf(node, 'content')
      : undefined,
  (node) =>
    node.tagName === 'script' && valueOf(node, 'type') === 'application/ld+json'
      ? /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(textOf(node))?.[1]
      : undefined,
  (node) => (node.tagName === 'time' ? valueOf(node, 'datetime') : undefined),
]

function publishedAt(html: string): string | null {
  const elements = elementsOf(parse(html).childNodes)
  for (const read of publishedIn)
    for (const element of elements) {
      const at = instantOf(read(element))
      if (at !== null) return at
    }
  return null
}

function elementsOf(nodes: readonly PageNode[]): readonly DefaultTreeAdapterTypes.Element[] {
  const found: DefaultTreeAdapterTypes.Element[] = []
  const waiting = [...nodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('tagName' in node)) continue
    found.push(node)
    waiting.push(...[...node.childNodes].reverse())
  }
  return found
}

const valueOf = (node: DefaultTreeAdapterTypes.Element, name: string): string | undefined =>
  node.attrs.find((attribute) => attribute.name === name)?.value

const textOf = (node: DefaultTreeAdapterTypes.Element): string =>
  node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')

function instantOf(text: string | undefined): string | null {
  const time = text === undefined ? Number.NaN : Date.parse(text)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
