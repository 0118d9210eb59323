import { extensionOf } from '../../../images/inspect-image'
import type { PageModel, PageText } from '../../page-model'
import { xml, xmlDocument, type Xml } from '../../xml'
import { officeFlow, type FlowTable } from '../office-flow'
import type { OfficePart, OfficePictures } from '../office-part'
import { returnProperty, type ReturnMarks } from '../return-marks'
import { officeStyle, type OfficeStyle, type TableLine } from '../office-style'
import { odtBody, odtTableStyles, type CellStyle, type PictureOf } from './odt-body'
import { fontFaces, odtStyles } from './odt-styles'
import { declareOdt, odtNamespaces, points } from './odt-terms'
import { collectStyles } from './odt-text-styles'

export const odtMediaType = 'application/vnd.oasis.opendocument.text'

/** Renders a page as the parts of an OpenDocument text (1.3), the same parts for the same page. */
export function renderOdt(
  page: PageModel,
  pictures: OfficePictures,
  marks: ReturnMarks | null = null,
): readonly OfficePart[] {
  const media: OfficePart[] = []
  const content = odtContent(page, collectPictures(pictures, media), marks)
  return [
    ...odtFixedParts(page),
    { name: 'meta.xml', content: odtMeta(page, marks) },
    { name: 'content.xml', content },
    ...media,
    { name: 'META-INF/manifest.xml', content: manifest(media.map(({ name }) => name)) },
  ]
}

/** The parts whose content follows from language, direction, design and the sheets' marks alone. The media type comes first. */
export const odtFixedParts = (page: PageModel): readonly OfficePart[] => [
  { name: 'mimetype', content: odtMediaType },
  { name: 'styles.xml', content: odtStyles(page) },
  { name: 'settings.xml', content: settings },
]

/** Between paragraphs stands the larger of two spaces, as in Word and on the printed page; LibreOffice would add them. */
const settings = xmlDocument(
  xml(
    'office:document-settings',
    declareOdt('office', 'config', 'ooo'),
    xml(
      'office:settings',
      {},
      xml(
        'config:config-item-set',
        { 'config:name': 'ooo:configuration-settings' },
        xml(
          'config:config-item',
          { 'config:name': 'AddParaTableSpacing', 'config:type': 'boolean' },
          'false',
        ),
      ),
    ),
  ),
)

function collectPictures(pictures: OfficePictures, media: OfficePart[]): PictureOf {
  let place = 0
  return (asset) => {
    const picture = pictures.get(asset)
    if (picture === undefined) throw new Error(`The picture ${asset} was not given to the renderer.`)
    place += 1
    const name = `Pictures/${asset}.${extensionOf(picture.mediaType)}`
    if (!media.some((part) => part.name === name)) media.push({ name, content: picture.bytes })
    return { name, place, picture }
  }
}

function odtContent(page: PageModel, pictureOf: PictureOf, marks: ReturnMarks | null): string {
  const styles = collectStyles(page.language)
  const { table: lines, textWidth } = officeStyle(page)
  const tables: Xml[] = []
  let count = 0
  const addTable = (table: FlowTable): string => {
    count += 1
    const name = `Table${String(count)}`
    tables.push(...odtTableStyles(name, table, { direction: page.direction, textWidth }))
    return name
  }
  const bookmarkOf = (text: PageText): string | null => marks?.bookmarkOf(text) ?? null
  const body = odtBody(officeFlow(page), page, styles, pictureOf, addTable, bookmarkOf)
  return xmlDocument(
    xml(
      'office:document-content',
      declareOdt('office', 'style', 'text', 'table', 'draw', 'fo', 'svg', 'xlink', 'loext'),
      fontFaces,
      xml('office:automatic-styles', {}, styles.collected(), cellStyles(lines), pictureStyles, tables),
      xml('office:body', {}, xml('office:text', {}, body)),
    ),
  )
}

const cellStyle = (name: CellStyle, above: TableLine, below: TableLine): Xml => {
  const line = (drawn: TableLine): string =>
    drawn === null ? 'none' : `${points(drawn.width)} solid #${drawn.colour}`
  return xml(
    'style:style',
    { 'style:name': name, 'style:family': 'table-cell' },
    xml('style:table-cell-properties', {
      ...{ 'fo:padding-top': '3.5pt', 'fo:padding-bottom': '3.5pt' },
      ...{ 'fo:padding-left': '5.5pt', 'fo:padding-right': '5.5pt' },
      ...{ 'fo:border-top': line(above), 'fo:border-left': 'none' },
      ...{ 'fo:border-right': 'none', 'fo:border-bottom': line(below) },
    }),
  )
}

const cellStyles = ({ top, head, row, bottom }: OfficeStyle['table']): readonly Xml[] => [
  xml(
    'style:style',
    { 'style:name': 'Row', 'style:family': 'table-row' },
    xml('style:table-row-properties', { 'fo:keep-together': 'always' }),
  ),
  cellStyle('HeadCell', top, head),
  cellStyle('FirstCell', top, row),
  cellStyle('Cell', null, row),
  cellStyle('LastCell', null, bottom),
  cellStyle('OnlyCell', top, bottom),
]

const pictureStyle = (name: string, properties: Record<string, string>): Xml =>
  xml(
    'style:style',
    { 'style:name': name, 'style:family': 'graphic' },
    xml('style:graphic-properties', {
      ...{ 'style:vertical-pos': 'top', 'style:vertical-rel': 'baseline' },
      ...properties,
    }),
  )

const pictureStyles = [
  pictureStyle('Picture', {}),
  pictureStyle('DecorativePicture', { 'loext:decorative': 'true' }),
]

/** Title, organisation and language; no person, no machine and no hour. */
const odtMeta = (page: PageModel, marks: ReturnMarks | null): string =>
  xmlDocument(
    xml(
      'office:document-meta',
      declareOdt('office', 'meta', 'dc'),
      xml(
        'office:meta',
        {},
        xml('meta:generator', {}, 'Imprimatur'),
        xml('dc:title', {}, page.title),
        page.teaser === '' ? null : xml('dc:description', {}, page.teaser),
        page.keywords.map((keyword) => xml('meta:keyword', {}, keyword)),
        xml('meta:initial-creator', {}, page.organisation),
        xml('dc:creator', {}, page.organisation),
        xml('dc:language', {}, page.language),
        marks === null
          ? null
          : xml(
              'meta:user-defined',
              { 'meta:name': returnProperty, 'meta:value-type': 'string' },
              marks.base,
            ),
      ),
    ),
  )

const mediaTypes: Readonly<Record<string, string>> = { xml: 'text/xml', jpg: 'image/jpeg' }

const manifest = (pictures: readonly string[]): string =>
  xmlDocument(
    xml(
      'manifest:manifest',
      { 'xmlns:manifest': odtNamespaces.manifest, 'manifest:version': '1.3' },
      xml('manifest:file-entry', {
        ...{ 'manifest:full-path': '/', 'manifest:version': '1.3', 'manifest:media-type': odtMediaType },
      }),
      ['styles.xml', 'settings.xml', 'meta.xml', 'content.xml', ...pictures].map((name) => {
        const extension = name.split('.').at(-1) ?? ''
        return xml('manifest:file-entry', {
          'manifest:full-path': name,
          'manifest:media-type': mediaTypes[extension] ?? `image/${extension}`,
        })
      }),
    ),
  )
