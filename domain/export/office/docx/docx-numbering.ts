import { xml, xmlDocument, type Xml } from '../../xml'
import { listHanging, listIndent } from './docx-inline'
import { declare } from './docx-terms'

/** Word knows nine levels; what is nested deeper stays on the last. */
export const deepestLevel = 8

/** A list: null for signs without numbers, otherwise the level at which it counts and where it starts. */
export type DocxList = { readonly level: number; readonly start: number } | null

/**
 * The file of list definitions. Each ordered list has a definition of its own, so that no list goes on with another's
 * numbers. The first entry is that of all lists without numbers; ids count from 1.
 */
export const docxNumbering = (lists: readonly DocxList[]): string =>
  xmlDocument(
    xml(
      'w:numbering',
      declare('w'),
      lists.map((list, index) =>
        xml(
          'w:abstractNum',
          { 'w:abstractNumId': index },
          xml('w:multiLevelType', { 'w:val': 'hybridMultilevel' }),
          Array.from({ length: deepestLevel + 1 }, (_none, level) => levelOf(list, level)),
        ),
      ),
      lists.map((_list, index) =>
        xml('w:num', { 'w:numId': index + 1 }, xml('w:abstractNumId', { 'w:val': index })),
      ),
    ),
  )

function levelOf(list: DocxList, level: number): Xml {
  return xml(
    'w:lvl',
    { 'w:ilvl': level },
    xml('w:start', { 'w:val': list !== null && list.level === level ? list.start : 1 }),
    xml('w:numFmt', { 'w:val': list === null ? 'bullet' : 'decimal' }),
    xml('w:lvlText', { 'w:val': list === null ? '•' : `%${String(level + 1)}.` }),
    xml('w:lvlJc', { 'w:val': 'left' }),
    xml('w:pPr', {}, xml('w:ind', { 'w:left': listIndent(level), 'w:hanging': listHanging })),
  )
}
