import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFContext,
  type PDFPage,
} from '@cantoo/pdf-lib'
import type { LinkRun } from '../../../domain/export/links-of'
import { ObstacleMet, structureObstacle } from './obstacle'
import {
  elementsIn,
  name,
  objectsIn,
  type Element,
  type ObjectKid,
  type StructureTree,
} from './structure-tree'

/** Bit 3 of an annotation's flags: it is printed too (12.5.3). Hidden and NoView must not be set. */
const print = 4

/**
 * Joins each link's annotations, one a line, with its element, and gives them the link's text (ISO 14289-1, 7.18.5).
 * The printer says which belongs to which; where it says nothing, as many must be drawn as tagged. The links of the page must be
 * those of the tags, one by one. Anything else ends the work.
 */
export function joinLinks(
  context: PDFContext,
  tree: StructureTree,
  pages: readonly PDFPage[],
  links: readonly LinkRun[],
): void {
  const elements = elementsIn(tree.kids).filter(({ role }) => role === 'Link')
  const annotations = pages.flatMap((page) => annotationsOf(context, page))
  const joined = new Set(objectsIn(tree.kids).map(({ object }) => object))
  const lone = annotations.filter(({ object }) => !joined.has(object))
  const without = elements.filter(({ kids }) => objectsIn(kids).length === 0)
  const obstacle = new ObstacleMet({
    ...{ kind: 'links', drawn: annotations.length, tagged: elements.length },
    expected: links.length,
  })
  if (lone.length !== without.length || elements.length !== links.length) throw obstacle
  for (const [index, element] of without.entries()) element.kids.push(...lone.slice(index, index + 1))
  for (const [index, element] of elements.entries()) {
    const link = links[index]
    if (link === undefined) throw obstacle
    describeAnnotations(context, element, link)
  }
}

function describeAnnotations(context: PDFContext, element: Element, link: LinkRun): void {
  for (const { object } of objectsIn(element.kids)) {
    const annotation = context.lookup(object, PDFDict)
    const target = annotation.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'))
    const address = target instanceof PDFString || target instanceof PDFHexString ? target.decodeText() : ''
    if (normal(address) !== normal(link.href))
      throw structureObstacle(`a link to ${address} where ${link.href} is meant`)
    annotation.set(name('Contents'), PDFHexString.fromText(link.text.replace(/\s+/g, ' ').trim()))
    annotation.set(name('F'), PDFNumber.of(print))
  }
}

function annotationsOf(context: PDFContext, { node, ref }: PDFPage): readonly ObjectKid[] {
  const list = node.lookup(name('Annots'))
  if (!(list instanceof PDFArray)) return []
  return list.asArray().map((item, index) => {
    const annotation = context.lookup(item)
    if (!(annotation instanceof PDFDict) || annotation.lookup(name('Subtype')) !== PDFName.of('Link'))
      throw structureObstacle('an annotation that is no link')
    const object = item instanceof PDFRef ? item : context.register(annotation)
    list.set(index, object)
    return { kind: 'object', page: ref, object }
  })
}

/** The browser writes addresses in its own spelling: host names in small letters, signs escaped. */
function normal(address: string): string {
  try {
    return decodeURIComponent(new URL(address).href)
  } catch {
    return address
  }
}
