import { isKind, type Entries, type PdfFile } from './pdf-file'
import type { Value } from './values'

/** An element of the structure tree (ISO 32000-1, 14.7.2). */
export interface StructureElement {
  readonly entries: Entries
  /** The number of its object, or null where it stands in its parent. */
  readonly number: number | null
  /** Its type as the file gives it. */
  readonly role: string
  /** The standard type that the role map makes of it; null where it leads nowhere. */
  readonly type: string | null
  readonly parent: StructureElement | null
  readonly elements: readonly StructureElement[]
  /** The marks that are its content: the number of the page's object, and that of the mark. */
  readonly marks: readonly { readonly page: number | null; readonly id: number }[]
  /** The numbers of the objects of annotations. */
  readonly objects: readonly number[]
}

export interface Structure {
  readonly root: Entries
  readonly roleMap: ReadonlyMap<string, string>
  readonly elements: readonly StructureElement[]
  /** What is no tree: an element within itself, or under two parents. */
  readonly repeated: readonly number[]
}

/** The standard structure types of PDF 1.7 (14.8.4). */
export const standardTypes: ReadonlySet<string> = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
)

/** Reads the structure tree; `elements` are in reading order, each before its kids. */
export function readStructure(file: PdfFile, catalog: Entries): Structure | null {
  if (!file.isDictionary(catalog.get('StructTreeRoot'))) return null
  const root = file.entries(catalog.get('StructTreeRoot'))
  const roleMap = new Map(
    [...file.entries(root.get('RoleMap'))].map(([role, type]) => [role, file.name(type) ?? '']),
  )
  const elements: StructureElement[] = []
  const repeated: number[] = []
  const seen = new Set<number>()

  const read = (value: Value, parent: StructureElement | null, page: number | null): void => {
    const number = isKind(value, 'reference') ? value.number : null
    if (number !== null && seen.has(number)) {
      repeated.push(number)
      return
    }
    if (number !== null) seen.add(number)
    const entries = file.entries(value)
    const own = referenceIn(entries.get('Pg')) ?? page
    const role = file.name(entries.get('S')) ?? ''
    const inner: StructureElement[] = []
    const marks: { page: number | null; id: number }[] = []
    const objects: number[] = []
    const element: StructureElement = {
      ...{ entries, number, role, type: standardType(role, roleMap), parent },
      ...{ elements: inner, marks, objects },
    }
    elements.push(element)
    if (parent !== null) (parent.elements as StructureElement[]).push(element)
    for (const kid of file.list(entries.get('K'))) {
      const id = file.number(kid)
      const kidEntries = file.entries(kid)
      if (id !== null) marks.push({ page: own, id })
      else if (file.name(kidEntries.get('Type')) === 'MCR') {
        const marked = file.number(kidEntries.get('MCID'))
        if (marked !== null) marks.push({ page: referenceIn(kidEntries.get('Pg')) ?? own, id: marked })
      } else if (file.name(kidEntries.get('Type')) === 'OBJR') {
        const object = referenceIn(kidEntries.get('Obj'))
        if (object !== null) objects.push(object)
      } else read(kid, element, own)
    }
  }
  for (const kid of file.list(root.get('K'))) read(kid, null, null)
  return { root, roleMap, elements, repeated }
}

/** The standard type at the end of the role map, or null where there is none or it goes round in a circle. */
function standardType(role: string, roleMap: ReadonlyMap<string, string>): string | null {
  const passed = new Set<string>()
  for (let type = role; !passed.has(type); type = roleMap.get(type) ?? type) {
    if (standardTypes.has(type)) return type
    passed.add(type)
  }
  return null
}

export const referenceIn = (value: Value | undefined): number | null =>
  isKind(value, 'reference') ? value.number : null

/** How an element is named in a finding: its type and its object. */
export const placeOf = ({ role, number }: StructureElement): string =>
  number === null ? role : `${role} (object ${String(number)})`

/** All attributes of an element, whoever owns them (14.7.5). */
export const attributesOf = (file: PdfFile, { entries }: StructureElement): readonly Entries[] =>
  file.list(entries.get('A')).flatMap((value) => (file.isDictionary(value) ? [file.entries(value)] : []))
