import type { Node } from 'prosemirror-model'
import type { ReleaseAttributes } from '../document/attributes'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'
import type { InterfaceLanguage } from '../language'
import { facts, type FactName } from './facts'
import { kindTable } from './kind-table'
import { promptedParagraph } from './prompts'

/** In which of our languages labels and prompts stand in a release of that language. */
export const labelLanguage = (language: string): InterfaceLanguage =>
  /^de(?:-|$)/.test(language) ? 'de' : 'en'

/** A new release of a kind: the parts that it opens with, each empty, and a labelled row for each fact that it has to tell. */
export function newReleaseOf(
  attributes: Partial<ReleaseAttributes> & Pick<ReleaseAttributes, 'kind' | 'language'>,
): ReleaseNode {
  const { opensWith } = kindTable[attributes.kind]
  const rows = kindTable[attributes.kind].facts.filter(
    (fact) => fact !== 'contact' || !opensWith.includes('mediaContact'),
  )
  const parts = opensWith.map((part): Node => {
    if (part === 'facts') return factTable(rows, labelLanguage(attributes.language))
    if (part === 'quote') return build.quote(build.paragraph(), build.attribution())
    const isEndMatter = part === 'boilerplate' || part === 'noteToEditors' || part === 'mediaContact'
    return build[part](...(isEndMatter ? [build.paragraph()] : []))
  })
  return build.release(attributes, ...parts)
}

/** A table with a labelled row for each fact, its cell empty and prompting for what belongs there. */
export const factTable = (names: readonly FactName[], language: InterfaceLanguage): Node =>
  build.table(
    ...names.map((name) =>
      build.tableRow(
        build.tableHeader(build.paragraph(facts[name].label[language])),
        build.tableCell(promptedParagraph(facts[name].prompt[language])),
      ),
    ),
  )
