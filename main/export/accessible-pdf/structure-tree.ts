import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { structureObstacle } from './obstacle'

/** An element of the structure tree (ISO 32000-1, 14.7.2). The steps change role and kids; `writeTree` writes them. */
export interface Element {
  readonly kind: 'element'
  role: string
  readonly ref: PDFRef
  readonly dict: PDFDict
  kids: Kid[]
}

/** A sequence of marked content on a page. */
export interface MarkKid {
  readonly kind: 'mark'
  readonly page: PDFRef
  readonly id: number
}

/** An annotation. */
export interface ObjectKid {
  readonly kind: 'object'
  readonly page: PDFRef
  readonly object: PDFRef
}

export type Kid = Element | MarkKid | ObjectKid

export interface StructureTree {
  readonly root: PDFDict
  readonly rootRef: PDFRef
  kids: Element[]
}

export const name = (text: string): PDFName => PDFName.of(text)

/** Reads the tree of a document as plain objects. Throws `ObstacleMet` for what the printer never writes. */
export function readTree(context: PDFContext, catalog: PDFDict): StructureTree {
  const rootRef = catalog.get(name('StructTreeRoot'))
  const root = catalog.lookup(name('StructTreeRoot'))
  if (!(rootRef instanceof PDFRef) || !(root instanceof PDFDict)) throw structureObstacle('no structure tree')
  const seen = new Set<PDFRef>()

  const readKid = (object: PDFObject, page: PDFRef | null): Kid => {
    const value = context.lookup(object)
    if (value instanceof PDFNumber) return { kind: 'mark', page: pageOf(page), id: value.asNumber() }
    if (!(value instanceof PDFDict)) throw structureObstacle('a kid that is no element')
    const own = value.get(name('Pg'))
    const onPage = own instanceof PDFRef ? own : page
    const type = value.lookup(name('Type'))
    if (type === name('MCR')) {
      const id = value.lookup(name('MCID'))
      if (value.has(name('Stm')) || !(id instanceof PDFNumber))
        throw structureObstacle('a mark inside a drawing of its own')
      return { kind: 'mark', page: pageOf(onPage), id: id.asNumber() }
    }
    if (type === name('OBJR')) {
      const target = value.get(name('Obj'))
      if (!(target instanceof PDFRef)) throw structureObstacle('an object that cannot be referred to')
      return { kind: 'object', page: pageOf(onPage), object: target }
    }
    const ref = object instanceof PDFRef ? object : context.register(value)
    if (seen.has(ref)) throw structureObstacle('an element that stands in the tree twice')
    seen.add(ref)
    const role = value.lookup(name('S'))
    if (!(role instanceof PDFName)) throw structureObstacle('an element without a role')
    const kids = kidObjects(value).map((kid) => readKid(kid, onPage))
    return { kind: 'element', role: role.decodeText(), ref, dict: value, kids }
  }
  const kids = kidObjects(root).map((kid) => readKid(kid, null))
  if (!kids.every((kid) => kid.kind === 'element')) throw structureObstacle('a mark outside of every element')
  return { root, rootRef, kids }
}

function kidObjects(dict: PDFDict): readonly PDFObject[] {
  const kids = dict.get(name('K'))
  const value = dict.lookup(name('K'))
  if (kids === undefined || value === undefined) return []
  return value instanceof PDFArray ? value.asArray() : [kids]
}

function pageOf(page: PDFRef | null): PDFRef {
  if (page === null) throw structureObstacle('a mark without a page')
  return page
}

/** A new element; `writeTree` gives it its parent. */
export function newElement(context: PDFContext, role: string, kids: Kid[]): Element {
  const dict = context.obj({ Type: 'StructElem' })
  return { kind: 'element', role, ref: context.register(dict), dict, kids }
}

/** All elements in reading order, each before its kids. */
export const elementsIn = (kids: readonly Kid[]): readonly Element[] =>
  kids.flatMap((kid) => (kid.kind === 'element' ? [kid, ...elementsIn(kid.kids)] : []))

/** All marks of an element and of those inside it, in reading order. */
export const marksIn = (kids: readonly Kid[]): readonly MarkKid[] =>
  kids.flatMap((kid) => (kid.kind === 'element' ? marksIn(kid.kids) : kid.kind === 'mark' ? [kid] : []))

export const objectsIn = (kids: readonly Kid[]): readonly ObjectKid[] =>
  kids.flatMap((kid) => (kid.kind === 'element' ? objectsIn(kid.kids) : kid.kind === 'object' ? [kid] : []))

/** Takes out the kids that the function does not want, wherever they stand. */
export function keepKids(parent: { kids: Kid[] }, isWanted: (kid: Kid) => boolean): void {
  for (const kid of parent.kids) if (kid.kind === 'element') keepKids(kid, isWanted)
  parent.kids = parent.kids.filter(isWanted)
}
