import { onPage, when, type Finding, type Rule } from '../finding'
import type { PdfDocument } from '../reading/document'
import { isKind, type Entries, type PdfFile } from '../reading/pdf-file'
import { referenceIn } from '../reading/structure'
import type { Value } from '../reading/values'

const broken = (place: string, detail: string): Finding => ({
  ...{ rule: 'parent-tree', clause: 'ISO 32000-1, 14.7.4.4', place, detail },
})

/** From every mark and annotation there is a way back to its element. */
export const parentTree: Rule = (document) => {
  const { file, structure, pages } = document
  if (structure === null) return []
  const tree = numberTree(file, structure.root.get('ParentTree'))
  const owners = ownersOf(document)
  return pages.flatMap(({ number, object, entries, content, annotations }) => {
    const list = file.list(tree.get(file.number(entries.get('StructParents')) ?? -1))
    const lost = content.marks.filter(
      (id) =>
        owners.marks.has(`${String(object)} ${String(id)}`) &&
        referenceIn(list[id]) !== owners.marks.get(`${String(object)} ${String(id)}`),
    )
    const loose = annotations.filter(
      (annotation) =>
        annotation.object !== null &&
        owners.objects.has(annotation.object) &&
        referenceIn(tree.get(file.number(annotation.entries.get('StructParent')) ?? -1)) !==
          owners.objects.get(annotation.object),
    )
    return [
      ...when(lost.length > 0, () => broken(onPage(number), `no way back from mark ${String(lost[0])}`)),
      ...when(loose.length > 0, () => broken(onPage(number), 'no way back from an annotation')),
    ]
  })
}

function ownersOf({ structure }: PdfDocument): {
  readonly marks: ReadonlyMap<string, number | null>
  readonly objects: ReadonlyMap<number, number | null>
} {
  const elements = structure?.elements ?? []
  return {
    marks: new Map(
      elements.flatMap(({ number, marks }) =>
        marks.map(({ page, id }) => [`${String(page)} ${String(id)}`, number]),
      ),
    ),
    objects: new Map(elements.flatMap(({ number, objects }) => objects.map((object) => [object, number]))),
  }
}

/** A number tree (7.9.7) as a map. */
function numberTree(file: PdfFile, root: Value | undefined): ReadonlyMap<number, Value> {
  const found = new Map<number, Value>()
  const seen = new Set<Entries>()
  const visit = (node: Entries): void => {
    if (seen.has(node)) return
    seen.add(node)
    const numbers = file.list(node.get('Nums'))
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const key = file.number(numbers[index])
      const value = numbers[index + 1]
      if (key !== null && value !== undefined)
        found.set(key, isKind(file.resolve(value), 'dictionary') ? value : file.resolve(value))
    }
    for (const kid of file.list(node.get('Kids'))) visit(file.entries(kid))
  }
  visit(file.entries(root))
  return found
}
