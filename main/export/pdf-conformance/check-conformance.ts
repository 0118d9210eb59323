import type { Finding, Rule } from './finding'
import { readDocument } from './reading/document'
import { SyntaxBroken } from './reading/values'
import { actions } from './rules/actions'
import { annotations } from './rules/annotations'
import { colours } from './rules/colours'
import { embeddedFiles } from './rules/embedded-files'
import { encryption } from './rules/encryption'
import { externalObjects } from './rules/external-objects'
import { figures } from './rules/figures'
import { fonts } from './rules/fonts'
import { graphicsStates } from './rules/graphics-states'
import { headings } from './rules/headings'
import { identifier } from './rules/identifier'
import { information } from './rules/information'
import { interactive } from './rules/interactive'
import { language } from './rules/language'
import { listNumbering } from './rules/list-numbering'
import { markedContent } from './rules/marked-content'
import { metadata } from './rules/metadata'
import { nesting } from './rules/nesting'
import { notes } from './rules/notes'
import { operators } from './rules/operators'
import { outlines } from './rules/outlines'
import { parentTree } from './rules/parent-tree'
import { roleMap } from './rules/role-map'
import { streams } from './rules/streams'
import { structureTree } from './rules/structure-tree'
import { tableHeadings } from './rules/table-headings'
import { title } from './rules/title'

const rules: readonly Rule[] = [
  ...[
    markedContent,
    structureTree,
    roleMap,
    parentTree,
    metadata,
    information,
    title,
    nesting,
    tableHeadings,
  ],
  ...[listNumbering, language, figures, headings, notes, annotations, fonts, encryption, identifier, colours],
  ...[actions, embeddedFiles, graphicsStates, externalObjects, streams, operators, interactive, outlines],
]

/**
 * What a file breaks of PDF/UA-1 (the machine checks of the Matterhorn Protocol 1.02) and of PDF/A-2a or -3a; nothing
 * where it follows both as far as a program can tell. Reads the bytes with a reader of its own, not with the library
 * that writes the files.
 */
export function checkConformance(bytes: Uint8Array): readonly Finding[] {
  try {
    const document = readDocument(bytes)
    return rules.flatMap((rule) => rule(document))
  } catch (error) {
    if (!(error instanceof SyntaxBroken)) throw error
    return [{ rule: 'syntax', clause: 'ISO 32000-1, 7', place: 'file', detail: error.message }]
  }
}
