import type { Node } from 'prosemirror-model'
import * as build from '../../document/builders'
import type { ReleaseNode } from '../../document/parse'

/** A release and its translation, in our own words, about nobody there is. */
export interface LanguagePair {
  readonly name: string
  readonly source: { readonly language: string; readonly text: string }
  readonly version: { readonly language: string; readonly text: string }
}

const inline = /\{([^|}]+)\|([^|}]*)\|([^}]*)\}|\[([^\]]+)\]\(([^)]+)\)/g

/** Text with quotations as `{words|speaker|function}` and links as `[words](address)`. */
function content(text: string): readonly Node[] {
  const nodes: Node[] = []
  const plain = (words: string): void => {
    if (words !== '') nodes.push(build.emphasis('x').type.schema.text(words))
  }
  let place = 0
  for (const match of text.matchAll(inline)) {
    plain(text.slice(place, match.index))
    const [whole, words, speaker, role, label, href] = match
    nodes.push(
      href === undefined
        ? build.quotation(words ?? '', { speaker: speaker || null, role: role || null })
        : build.link(href, label ?? ''),
    )
    place = match.index + whole.length
  }
  plain(text.slice(place))
  return nodes
}

/**
 * A release from lines, each with its part: `H` headline, `S` subheadline, `D` dateline, `L` lead, `P` paragraph,
 * `X` heading of a section, `Q` quote (`words | speaker | function`), `I` item of a list, `B` boilerplate, `C` contact.
 */
export function releaseFrom({ language, text }: LanguagePair['source']): ReleaseNode {
  const front: Node[] = []
  const sections: { heading: string; blocks: Node[] }[] = []
  const blocks: Node[] = []
  const end: Node[] = []
  const items: Node[] = []
  const into = (): Node[] => sections.at(-1)?.blocks ?? blocks
  const closeList = (): void => {
    if (items.length > 0) into().push(build.bulletList(...items.splice(0)))
  }
  for (const line of text.trim().split('\n')) {
    const [part, words] = [line.trim().slice(0, 1), line.trim().slice(2)]
    if (part !== 'I') closeList()
    if (part === 'H') front.push(build.headline(words))
    else if (part === 'S') front.push(build.subheadline(words))
    else if (part === 'D') front.push(build.dateline(words))
    else if (part === 'L') front.push(build.lead(content(words)))
    else if (part === 'P') into().push(build.paragraph(content(words)))
    else if (part === 'X') sections.push({ heading: words, blocks: [] })
    else if (part === 'I') items.push(build.listItem(build.paragraph(content(words))))
    else if (part === 'Q') into().push(quoteFrom(words))
    else if (part === 'B') end.push(build.boilerplate(build.paragraph(content(words))))
    else end.push(build.mediaContact(build.paragraph(content(words))))
  }
  closeList()
  return build.release(
    { language },
    ...front,
    ...blocks,
    ...sections.map(({ heading, blocks: inside }) => build.section(build.sectionHeading(heading), ...inside)),
    ...end,
  )
}

function quoteFrom(words: string): Node {
  const [said = '', speaker = '', role = ''] = words.split(' | ')
  const named = role === '' ? [build.speaker(speaker)] : [build.speaker(speaker), ', ', build.role(role)]
  return build.quote(build.paragraph(said), build.attribution(...named))
}
