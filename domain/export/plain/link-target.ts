import type { PageText } from '../page-model'

/** Whether the words of a link show where it leads, so that plain text need not name the target beside them. */
const saysTarget = (words: string, href: string): boolean => {
  const bare = (address: string): string =>
    address
      .replace(/^(https?:\/\/|mailto:|tel:)/i, '')
      .replace(/\/$/, '')
      .replace(/\s/g, '')
      .toLowerCase()
  return bare(words) === bare(href)
}

/** A block's words as plain text has them: the target of a link in angle brackets after its words (RFC 3986, appendix C). */
export function plainWords({ runs }: PageText): string {
  const parts: string[] = []
  let linked = ''
  runs.forEach(({ text, href }, index) => {
    parts.push(text)
    linked = href !== null && runs[index - 1]?.href === href ? linked + text : text
    if (href !== null && runs[index + 1]?.href !== href && !saysTarget(linked, href)) parts.push(` <${href}>`)
  })
  return parts.join('')
}
