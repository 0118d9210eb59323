import MarkdownIt from 'markdown-it'

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })

/** The name of a heading in an address: its letters and digits in lower case, with hyphens between words. */
export const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')

/**
 * A page of the guide as a tree that the window draws without any HTML: a node is a text, or
 * `{ tag, children, attributes }`. Headings carry an `id`; a link `page` and `anchor`; an image `source` as written and `alt`.
 */
export function readGuidePage(text) {
  const tree = { tag: 'article', attributes: {}, children: [] }
  const open = [tree]
  const append = (node) => open.at(-1).children.push(node)
  const walk = (tokens) => {
    for (const token of tokens) {
      if (token.type === 'inline') walk(token.children)
      else if (token.type === 'text') append(token.content)
      else if (token.type === 'softbreak') append(' ')
      else if (token.type === 'code_inline') append({ tag: 'kbd', attributes: {}, children: [token.content] })
      else if (token.type === 'image')
        append({ tag: 'img', attributes: { source: token.attrGet('src'), alt: token.content }, children: [] })
      else if (token.nesting === 1 && !token.hidden) {
        const node = { tag: token.tag, attributes: linkOf(token), children: [] }
        append(node)
        open.push(node)
      } else if (token.nesting === -1 && !token.hidden) close(open.pop())
      else if (token.nesting === 0) throw new Error(`The guide does not use “${token.type}”.`)
    }
  }
  walk(markdown.parse(text, {}))
  return tree.children
}

function linkOf(token) {
  if (token.tag !== 'a') return {}
  const [page, anchor = ''] = decodeURIComponent(token.attrGet('href')).split('#')
  return { page: page.replace(/\.md$/, ''), anchor }
}

function close(node) {
  if (/^h[1-6]$/.test(node.tag)) node.attributes = { id: anchorOf(textOf(node)) }
}

/** All words of a node. */
export const textOf = (node) => (typeof node === 'string' ? node : node.children.map(textOf).join(''))

/** A node with all nodes below it. */
export const everyNode = (node) =>
  typeof node === 'string' ? [] : [node, ...node.children.flatMap(everyNode)]
