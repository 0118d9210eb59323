import { sameForm, type Form } from './form'

/** One attribute each for Latin, East Asian and complex letters. */
const threefold = (names: string): string =>
  names
    .split(' ')
    .flatMap((name) => [`fo:${name}`, `style:${name}-asian`, `style:${name}-complex`])
    .join(' ')

/** The elements of which `content.xml` is made. Its own styles say of letters what they are, never how they are seen. */
export const contentForm: Form = {
  'office:document-content': 'office:version',
  ...sameForm('office:font-face-decls office:automatic-styles office:body office:text', ''),
  'style:font-face': 'style:name svg:font-family style:font-family-generic style:font-pitch',
  'style:style': 'style:name style:family style:parent-style-name',
  'style:text-properties': threefold('language country script font-weight font-style'),
  'style:paragraph-properties': 'style:writing-mode fo:text-align',
  'style:graphic-properties': 'style:vertical-pos style:vertical-rel loext:decorative',
  'style:table-properties':
    'style:width table:align fo:margin-top fo:margin-bottom table:border-model style:writing-mode',
  'style:table-column-properties': 'style:column-width style:rel-column-width',
  'style:table-row-properties': 'fo:keep-together',
  'style:table-cell-properties':
    'fo:padding-top fo:padding-bottom fo:padding-left fo:padding-right fo:border-top fo:border-left fo:border-right fo:border-bottom',
  'text:p': 'text:style-name #text',
  'text:h': 'text:style-name text:outline-level #text',
  'text:span': 'text:style-name #text',
  'text:a': 'xlink:type xlink:href text:style-name text:visited-style-name #text',
  'text:tab': '',
  'text:list': 'text:style-name',
  'text:list-item': 'text:start-value',
  'table:table': 'table:name table:style-name',
  ...sameForm('table:table-column table:table-row', 'table:style-name'),
  ...sameForm('table:table-header-rows table:covered-table-cell', ''),
  'table:table-cell':
    'table:style-name table:number-columns-spanned table:number-rows-spanned office:value-type',
  'draw:frame': 'draw:style-name draw:name text:anchor-type svg:width svg:height',
  'draw:image': 'xlink:href xlink:type xlink:show xlink:actuate draw:mime-type',
  'svg:desc': '#text',
}

export const metaForm: Form = {
  'office:document-meta': 'office:version',
  'office:meta': '',
  ...sameForm(
    'meta:generator meta:keyword meta:initial-creator dc:title dc:description dc:creator dc:language',
    '#text',
  ),
}

export const manifestForm: Form = {
  'manifest:manifest': 'manifest:version',
  'manifest:file-entry': 'manifest:full-path manifest:version manifest:media-type',
}
