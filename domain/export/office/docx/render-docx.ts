import { paperSizes } from '../../design/design'
import { extensionOf } from '../../../images/inspect-image'
import type { Hash } from '../../../revision/hash'
import { marginsOf } from '../../page-layout'
import type { PageModel } from '../../page-model'
import { xml, xmlDocument, type Xml } from '../../xml'
import { endOfLabel, labelText, officeFlow } from '../office-flow'
import type { OfficePart, OfficePictures } from '../office-part'
import type { ReturnMarks } from '../return-marks'
import { docxBody, type DocxReferences } from './docx-body'
import { docxFields, docxParagraph, docxRuns, docxTab } from './docx-inline'
import { docxNumbering, type DocxList } from './docx-numbering'
import {
  docxCoreProperties,
  docxFixedParts,
  docxRelationships,
  docxReturnProperty,
  type DocxRelationship,
} from './docx-parts'
import { declare, twipsOf } from './docx-terms'

/** Renders a page as the parts of a Word document (ECMA-376, transitional), the same parts for the same page. */
export function renderDocx(
  page: PageModel,
  pictures: OfficePictures,
  marks: ReturnMarks | null = null,
): readonly OfficePart[] {
  const hasHeader = page.pageHead.length > 0
  const relationships: DocxRelationship[] = [
    { id: 'rId1', type: 'styles', target: 'styles.xml' },
    { id: 'rId2', type: 'settings', target: 'settings.xml' },
    { id: 'rId3', type: 'fontTable', target: 'fontTable.xml' },
    { id: 'rId4', type: 'numbering', target: 'numbering.xml' },
    { id: 'rId5', type: 'footer', target: 'footer.xml' },
    ...(hasHeader ? [{ id: 'rId6', type: 'header', target: 'header.xml' } as const] : []),
  ]
  const media: OfficePart[] = []
  const lists: DocxList[] = [null]
  const blocks = docxBody(officeFlow(page), page, {
    ...collectReferences(pictures, relationships, media, lists),
    bookmarkOf: (text) => marks?.bookmarkOf(text) ?? null,
  })
  const document = xml(
    'w:document',
    declare('w', 'r', 'wp', 'a', 'pic'),
    xml('w:body', {}, blocks, sectionProperties(page, hasHeader)),
  )
  return [
    ...docxFixedParts(page, marks !== null),
    ...(marks === null ? [] : [docxReturnProperty(marks.base)]),
    { name: 'docProps/core.xml', content: docxCoreProperties(page) },
    { name: 'word/document.xml', content: xmlDocument(document) },
    { name: 'word/_rels/document.xml.rels', content: docxRelationships(relationships) },
    { name: 'word/numbering.xml', content: docxNumbering(lists) },
    { name: 'word/footer.xml', content: footer(page) },
    ...(hasHeader ? [{ name: 'word/header.xml', content: header(page) }] : []),
    ...media,
  ]
}

/** Notes down what the body refers to; links to the same address and uses of the same picture share an entry. */
function collectReferences(
  pictures: OfficePictures,
  relationships: DocxRelationship[],
  media: OfficePart[],
  lists: DocxList[],
): Omit<DocxReferences, 'bookmarkOf'> {
  let place = 0
  const refer = (type: DocxRelationship['type'], target: string): string => {
    const known = relationships.find((other) => other.type === type && other.target === target)
    if (known !== undefined) return known.id
    const id = `rId${String(relationships.length + 1)}`
    relationships.push({ id, type, target })
    return id
  }
  return {
    linkTo: (address) => refer('hyperlink', address),
    pictureOf: (asset: Hash) => {
      const picture = pictures.get(asset)
      if (picture === undefined) throw new Error(`The picture ${asset} was not given to the renderer.`)
      place += 1
      const target = `media/${asset}.${extensionOf(picture.mediaType)}`
      const name = `word/${target}`
      if (!media.some((part) => part.name === name)) media.push({ name, content: picture.bytes })
      return { id: refer('image', target), place, picture }
    },
    listOf: (list) => (list === null ? 1 : lists.push(list)),
  }
}

/** The paper and the margins of the printed sheet, in the order of CT_SectPr (17.6.17). */
function sectionProperties(page: PageModel, hasHeader: boolean): Xml {
  const { top, right, bottom, left } = marginsOf('standard', page.design)
  const { width, height } = paperSizes[page.design.paper]
  return xml(
    'w:sectPr',
    {},
    hasHeader ? xml('w:headerReference', { 'w:type': 'default', 'r:id': 'rId6' }) : null,
    xml('w:footerReference', { 'w:type': 'default', 'r:id': 'rId5' }),
    xml('w:pgSz', { 'w:w': twipsOf(width), 'w:h': twipsOf(height) }),
    xml('w:pgMar', {
      ...{
        'w:top': twipsOf(top),
        'w:right': twipsOf(right),
        'w:bottom': twipsOf(bottom),
        'w:left': twipsOf(left),
      },
      ...{ 'w:header': twipsOf(9), 'w:footer': twipsOf(9), 'w:gutter': 0 },
    }),
    page.direction === 'rtl' ? xml('w:bidi') : null,
  )
}

const noLinks = (): never => {
  throw new Error('Head and foot of a sheet hold no links.')
}

const header = (page: PageModel): string =>
  xmlDocument(
    xml(
      'w:hdr',
      declare('w'),
      docxParagraph(
        { style: 'Header', pageLanguage: page.language },
        page.pageHead.flatMap((label, index) => [
          ...(index === 0 ? [] : [docxTab()]),
          ...docxRuns(labelText(label), page.language, noLinks),
        ]),
      ),
    ),
  )

const footer = (page: PageModel): string =>
  xmlDocument(
    xml(
      'w:ftr',
      declare('w'),
      docxParagraph({ style: 'Footer', pageLanguage: page.language }, [
        ...docxRuns(labelText(page.pageFoot), page.language, noLinks),
        docxTab(),
        ...docxFields(
          `${page.pageNumber.text}${endOfLabel(page.pageNumber, page.language)}`,
          page.pageNumber.language,
          page.language,
        ),
      ]),
    ),
  )
