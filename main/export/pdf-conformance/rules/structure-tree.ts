import { accessible, archival, when, type Finding, type Rule } from '../finding'

const suspects = accessible('01-007', '7.1')
const untagged = archival('6.7.2.2')
const noTree = archival('6.7.3.3')

/** The file is tagged, its tags are a tree, and nobody doubts them. */
export const structureTree: Rule = ({ file, catalog, structure }): readonly Finding[] => {
  const marks = file.entries(catalog.get('MarkInfo'))
  return [
    ...when(file.resolve(marks.get('Marked')) !== true, () =>
      untagged('MarkInfo', 'the file does not say that it is tagged'),
    ),
    ...when(file.resolve(marks.get('Suspects')) === true, () =>
      suspects('MarkInfo', 'the tags are suspects'),
    ),
    ...when(structure === null || structure.elements.length === 0, () =>
      noTree('catalog', 'there is no structure tree'),
    ),
    ...(structure?.repeated ?? []).map((number) =>
      noTree(`object ${String(number)}`, 'an element stands in the tree twice or within itself'),
    ),
  ]
}
