import { imageTypes, extensionOf } from '../../../images/inspect-image'
import type { PageModel } from '../../page-model'
import { xml, xmlDocument, type Xml } from '../../xml'
import { officeLanguage } from '../office-runs'
import type { OfficePart } from '../office-part'
import { returnProperty } from '../return-marks'
import { officeFonts } from '../office-style'
import { docxStyles } from './docx-styles'
import { declare, docxNamespaces } from './docx-terms'

const office = docxNamespaces.r
const packages = 'http://schemas.openxmlformats.org/package/2006'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** What one part says of another. */
export interface DocxRelationship {
  readonly id: string
  readonly type:
    'styles' | 'settings' | 'fontTable' | 'numbering' | 'header' | 'footer' | 'image' | 'hyperlink'
  readonly target: string
}

export const docxRelationships = (relationships: readonly DocxRelationship[]): string =>
  relationshipsFile(
    relationships.map(({ id, type, target }) =>
      relationship(id, `${office}/${type}`, target, type === 'hyperlink'),
    ),
  )

const relationshipsFile = (relationships: readonly Xml[]): string =>
  xmlDocument(xml('Relationships', { xmlns: `${packages}/relationships` }, relationships))

const relationship = (id: string, type: string, target: string, isExternal = false): Xml =>
  xml('Relationship', { Id: id, Type: type, Target: target, TargetMode: isExternal ? 'External' : null })

/** The parts whose content follows from language, direction, design and the sheets' marks alone, the styles among them. */
export const docxFixedParts = (page: PageModel, hasProperty = false): readonly OfficePart[] => [
  { name: '[Content_Types].xml', content: contentTypes(page.pageHead.length > 0, hasProperty) },
  {
    name: '_rels/.rels',
    content: relationshipsFile([
      relationship('rId1', `${office}/officeDocument`, 'word/document.xml'),
      relationship('rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'),
      relationship('rId3', `${office}/extended-properties`, 'docProps/app.xml'),
      ...(hasProperty ? [relationship('rId4', `${office}/custom-properties`, customPart)] : []),
    ]),
  },
  {
    name: 'docProps/app.xml',
    content: xmlDocument(
      xml(
        'Properties',
        { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
        xml('Application', {}, 'Imprimatur'),
      ),
    ),
  },
  { name: 'word/styles.xml', content: docxStyles(page) },
  { name: 'word/settings.xml', content: settings(page.language) },
  { name: 'word/fontTable.xml', content: fontTable },
]

const customPart = 'docProps/custom.xml'

/** The part with the property that a document carries to be found again by (ECMA-376 part 1, 22.3). */
export const docxReturnProperty = (base: string): OfficePart => ({
  name: customPart,
  content: xmlDocument(
    xml(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
      },
      xml(
        'property',
        { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: 2, name: returnProperty },
        xml('vt:lpwstr', {}, base),
      ),
    ),
  ),
})

/** Title, organisation and language; no person, no machine and no hour. */
export const docxCoreProperties = (page: PageModel): string =>
  xmlDocument(
    xml(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packages}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      xml('dc:title', {}, page.title),
      xml('dc:creator', {}, page.organisation),
      page.teaser === '' ? null : xml('dc:description', {}, page.teaser),
      xml('dc:language', {}, page.language),
      page.keywords.length === 0 ? null : xml('cp:keywords', {}, page.keywords.join('; ')),
    ),
  )

function contentTypes(hasHeader: boolean, hasProperty: boolean): string {
  const standard = (extension: string, type: string): Xml =>
    xml('Default', { Extension: extension, ContentType: type })
  const part = (name: string, type: string): Xml =>
    xml('Override', { PartName: `/${name}`, ContentType: type })
  return xmlDocument(
    xml(
      'Types',
      { xmlns: `${packages}/content-types` },
      standard('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
      standard('xml', 'application/xml'),
      imageTypes.map((type) => standard(extensionOf(type), type)),
      part('word/document.xml', `${word}.document.main+xml`),
      ...['styles', 'settings', 'fontTable', 'numbering', 'footer', ...(hasHeader ? ['header'] : [])].map(
        (name) => part(`word/${name}.xml`, `${word}.${name}+xml`),
      ),
      part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      part('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
      hasProperty
        ? part(customPart, 'application/vnd.openxmlformats-officedocument.custom-properties+xml')
        : null,
    ),
  )
}

/** In the order of CT_Settings (17.15.1.78); mode 15 keeps Word from opening the file in a compatibility mode. */
const settings = (language: string): string =>
  xmlDocument(
    xml(
      'w:settings',
      declare('w'),
      xml('w:zoom', { 'w:percent': 100 }),
      xml('w:autoHyphenation', { 'w:val': '0' }),
      xml('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
      xml(
        'w:compat',
        {},
        xml('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': '15',
        }),
      ),
      xml('w:themeFontLang', { 'w:val': officeLanguage(language) }),
      xml('w:decimalSymbol', { 'w:val': language.startsWith('en') ? '.' : ',' }),
      xml('w:listSeparator', { 'w:val': ';' }),
    ),
  )

const fontTable = xmlDocument(
  xml(
    'w:fonts',
    declare('w'),
    Object.values(officeFonts).map(({ name, instead, family }) =>
      xml(
        'w:font',
        { 'w:name': name },
        xml('w:altName', { 'w:val': instead.join(', ') }),
        xml('w:family', { 'w:val': family }),
        xml('w:pitch', { 'w:val': 'variable' }),
      ),
    ),
  ),
)
