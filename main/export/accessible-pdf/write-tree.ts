import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFContext,
  type PDFObject,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib'
import { structureObstacle } from './obstacle'
import { elementsIn, name, type Element, type Kid, type StructureTree } from './structure-tree'

/**
 * Writes the tree back: roles, kids and parents, and anew the two ways from a page to its elements, the parent tree
 * (ISO 32000-1, 14.7.4.4) and the tree of those identifiers that somebody refers to.
 */
export function writeTree(context: PDFContext, tree: StructureTree, pages: readonly PDFPage[]): void {
  const write = (element: Element, parent: PDFRef): void => {
    const { dict } = element
    dict.set(name('S'), name(element.role))
    dict.set(name('P'), parent)
    dict.delete(name('Pg'))
    if (element.kids.length === 0) dict.delete(name('K'))
    else dict.set(name('K'), context.obj(element.kids.map((kid) => kidObject(context, kid))))
    for (const kid of element.kids) if (kid.kind === 'element') write(kid, element.ref)
  }
  for (const kid of tree.kids) write(kid, tree.rootRef)
  tree.root.set(name('K'), context.obj(tree.kids.map(({ ref }) => ref)))
  writeParentTree(context, tree, pages)
  writeIdentifiers(context, tree)
}

function kidObject(context: PDFContext, kid: Kid): PDFObject {
  switch (kid.kind) {
    case 'element':
      return kid.ref
    case 'mark':
      return context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.id })
    case 'object':
      return context.obj({ Type: 'OBJR', Pg: kid.page, Obj: kid.object })
  }
}

function writeParentTree(context: PDFContext, tree: StructureTree, pages: readonly PDFPage[]): void {
  const owners = new Map<PDFRef, Map<number, PDFRef>>()
  const objects: (readonly [PDFRef, PDFRef])[] = []
  for (const { ref, kids } of elementsIn(tree.kids))
    for (const kid of kids) {
      if (kid.kind === 'object') objects.push([kid.object, ref])
      if (kid.kind !== 'mark') continue
      const onPage = owners.get(kid.page) ?? new Map<number, PDFRef>()
      if (onPage.has(kid.id)) throw structureObstacle('a mark with two owners')
      owners.set(kid.page, onPage.set(kid.id, ref))
    }
  const entries: PDFObject[] = []
  let next = 0
  for (const { ref, node } of pages) {
    node.delete(name('StructParents'))
    const onPage = owners.get(ref)
    if (onPage === undefined) continue
    node.set(name('StructParents'), PDFNumber.of(next))
    const list = Array.from({ length: Math.max(...onPage.keys()) + 1 }, (_none, id) => onPage.get(id) ?? null)
    entries.push(PDFNumber.of(next), context.register(context.obj(list)))
    next += 1
  }
  for (const [object, owner] of objects) {
    context.lookup(object, PDFDict).set(name('StructParent'), PDFNumber.of(next))
    entries.push(PDFNumber.of(next), owner)
    next += 1
  }
  tree.root.set(name('ParentTree'), context.register(context.obj({ Nums: entries })))
  tree.root.set(name('ParentTreeNextKey'), PDFNumber.of(next))
}

/**
 * Cells refer to the identifiers of their headings; nobody refers to the others that the printer writes. It draws them
 * from a counter of its process, where they depend on what else went on; so they are counted anew in reading order.
 */
function writeIdentifiers(context: PDFContext, tree: StructureTree): void {
  const elements = elementsIn(tree.kids)
  const wanted = new Set(elements.flatMap(({ dict }) => headersOf(dict)))
  const identifiers = new Map<string, PDFString>()
  const names: PDFObject[] = []
  for (const { dict, ref } of elements) {
    const key = textOf(dict.lookup(name('ID')))
    dict.delete(name('ID'))
    if (key === null || !wanted.has(key) || identifiers.has(key)) continue
    // As many digits each, for the tree is sorted by letters.
    const identifier = PDFString.of(`heading${String(identifiers.size + 1).padStart(8, '0')}`)
    identifiers.set(key, identifier)
    dict.set(name('ID'), identifier)
    names.push(identifier, ref)
  }
  for (const { dict } of elements) renameHeaders(dict, identifiers)
  if (names.length === 0) {
    tree.root.delete(name('IDTree'))
    return
  }
  const limits = [names[0], names.at(-2)].filter((id) => id !== undefined)
  const leaf = context.register(context.obj({ Names: names, Limits: limits }))
  tree.root.set(name('IDTree'), context.register(context.obj({ Kids: [leaf] })))
}

function renameHeaders(dict: PDFDict, identifiers: ReadonlyMap<string, PDFString>): void {
  for (const headers of headerListsOf(dict))
    for (const [index] of headers.asArray().entries()) {
      const identifier = identifiers.get(textOf(headers.lookup(index)) ?? '')
      if (identifier !== undefined) headers.set(index, identifier)
    }
}

/** The attribute objects of an element (14.7.5); each may be followed by a revision number. */
export function attributesOf(dict: PDFDict): readonly PDFDict[] {
  const value = dict.lookup(PDFName.of('A'))
  if (value instanceof PDFDict) return [value]
  if (!(value instanceof PDFArray)) return []
  return value.asArray().flatMap((_item, index) => {
    const item = value.lookup(index)
    return item instanceof PDFDict ? [item] : []
  })
}

function headerListsOf(dict: PDFDict): readonly PDFArray[] {
  return attributesOf(dict).flatMap((attributes) => {
    const headers = attributes.lookup(name('Headers'))
    return headers instanceof PDFArray ? [headers] : []
  })
}

const headersOf = (dict: PDFDict): readonly string[] =>
  headerListsOf(dict).flatMap((headers) =>
    headers.asArray().flatMap((_header, index) => textOf(headers.lookup(index)) ?? []),
  )

const textOf = (value: PDFObject | undefined): string | null =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null
