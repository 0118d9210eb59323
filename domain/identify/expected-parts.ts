import type { Node } from 'prosemirror-model'
import { attributesOf } from '../document/attributes-of'
import type { ReleaseNode } from '../document/parse'
import { buildText } from '../export/build-blocks'
import { labelsFor } from '../export/page-labels'
import { plainBullet } from '../export/plain/render-plain'

/**
 * One stretch of a release as it must stand, or may stand, in a file. `words` are of the approved wording, and must stand
 * there. `sign` is what one format or another writes beside them: the number of an item, the target of a link, a label.
 * `gap` is where the sender may have set an end mark. `contact` is of the media contact, which is no part of the wording.
 */
export type ExpectedPart =
  | {
      readonly kind: 'words' | 'contact'
      readonly text: string
      /** What stands between it and the words of its block before it, behind a link; null at the start of a block. */
      readonly joins: 'none' | 'space' | null
    }
  | { readonly kind: 'sign'; readonly texts: readonly string[] }
  | { readonly kind: 'gap' }

const bullets = [plainBullet, '•', '–', '*', '·', '▪', 'o', '+']

/** All parts of a release in the order in which every export has them. */
export function expectedParts(release: ReleaseNode): readonly ExpectedPart[] {
  const labels = labelsFor(attributesOf(release).language)
  const parts: ExpectedPart[] = []
  let words: 'words' | 'contact' = 'words'

  const sign = (...texts: readonly string[]): void => {
    if (texts.length > 0) parts.push({ kind: 'sign', texts })
  }
  const text = (node: Node): void => {
    const { runs } = buildText(node, 'paragraph')
    let open = ''
    let joins: 'none' | 'space' | null = null
    const add = (): void => {
      if (open.trim() === '') return
      const boundary = joins === 'none' && /^\s/.test(open) ? 'space' : joins
      parts.push({ kind: words, text: open, joins: boundary })
      joins = /\s$/.test(open) ? 'space' : 'none'
      open = ''
    }
    runs.forEach((run, index) => {
      open += run.text
      const { href } = run
      if (href === null || runs[index + 1]?.href === href) return
      add()
      sign(`<${href}>`, `(${href})`, `[${href}]`)
    })
    add()
  }
  const list = (node: Node): void => {
    const isOrdered = node.type.name === 'orderedList'
    const start = isOrdered ? Number(node.attrs.start) : 1
    node.children
      .filter(({ textContent }) => textContent.trim() !== '')
      .forEach((item, index) => {
        const number = String(start + index)
        sign(...(isOrdered ? [`${number}.`, `${number})`, `(${number})`, number] : bullets))
        item.children.forEach(visit)
      })
  }
  const figure = (node: Node): void => {
    for (const child of node.children)
      if (child.type.name === 'image') {
        const alt = String(child.attrs.alt)
        if (alt.trim() !== '') sign(`[${labels.picture}: ${alt}]`, alt)
      } else visit(child)
    const credit = String(node.children.find(({ type }) => type.name === 'image')?.attrs.credit ?? '')
    if (credit.trim() !== '') parts.push({ kind: words, text: credit, joins: null })
  }
  const visit = (node: Node): void => {
    const name = node.type.name
    if (node.isTextblock) text(node)
    else if (name === 'bulletList' || name === 'orderedList') list(node)
    else if (name === 'figure') figure(node)
    else node.children.forEach(visit)
  }
  const end = (node: Node): void => {
    const { name } = node.type
    if (name === 'noteToEditors') sign(labels.noteToEditors)
    if (name === 'mediaContact') sign(labels.mediaContact)
    words = name === 'mediaContact' ? 'contact' : 'words'
    visit(node)
    words = 'words'
  }

  let isInEnd = false
  for (const child of release.children) {
    const isEnd = child.type.spec.group === 'end'
    if (isEnd && !isInEnd) parts.push({ kind: 'gap' })
    isInEnd ||= isEnd
    if (isEnd) end(child)
    else visit(child)
  }
  return parts
}

/** The words of the approved text, block by block, for a comparison word by word. */
export function expectedWords(parts: readonly ExpectedPart[]): readonly string[] {
  const blocks: string[] = []
  for (const part of parts) {
    if (part.kind !== 'words') continue
    const before = blocks.at(-1)
    if (part.joins === null || before === undefined) blocks.push(part.text)
    else blocks.splice(-1, 1, before + part.text)
  }
  return blocks
}

/** The lines of a file without the targets of links that some formats write behind their words. */
export function withoutTargets(lines: readonly string[], parts: readonly ExpectedPart[]): readonly string[] {
  const targets = parts
    .flatMap((part) => (part.kind === 'sign' ? part.texts : []))
    .filter((text) => /^[<([].*:.*[>)\]]$/.test(text))
  if (targets.length === 0) return lines
  return lines.map((line) =>
    targets.reduce((text, target) => text.replaceAll(` ${target}`, '').replaceAll(target, ''), line),
  )
}
