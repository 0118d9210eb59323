import { paperSizes } from '../../design/design'
import type { InterfaceLanguage } from '../../../language'
import { marginsOf } from '../../page-layout'
import type { Direction, PageModel } from '../../page-model'
import { xml, xmlDocument, type Xml, type XmlContent } from '../../xml'
import { endOfLabel, labelText } from '../office-flow'
import { officeLanguage } from '../office-runs'
import { officeFonts, officeStyle, type OfficeStyle, type ParagraphLook } from '../office-style'
import { kindEntries, releaseKindStyle, type ParagraphKind, type StyleId } from '../paragraph-kinds'
import { odtStyleName } from './odt-body'
import { declareOdt, odtLanguage, points } from './odt-terms'
import { bold, collectStyles, italic, odtRuns } from './odt-text-styles'

/** The fonts with what stands in for them, by preference. */
export const fontFaces = xml(
  'office:font-face-decls',
  {},
  Object.values(officeFonts).map(({ name, instead, complex, family }) =>
    xml('style:font-face', {
      'style:name': name,
      'svg:font-family': [...new Set([name, ...instead, complex])].map((font) => `'${font}'`).join(', '),
      'style:font-family-generic': family,
      'style:font-pitch': 'variable',
    }),
  ),
)

/** The file of styles: how everything looks, the sheet, and what stands at its head and foot. */
export function odtStyles(page: PageModel): string {
  const names: InterfaceLanguage = page.language.split('-')[0] === 'de' ? 'de' : 'en'
  const style = officeStyle(page)
  const { Normal } = style.paragraphs
  const marks = collectStyles(page.language, 'M')
  const masterPage = buildMasterPage(page, marks)
  return xmlDocument(
    xml(
      'office:document-styles',
      declareOdt('office', 'style', 'text', 'table', 'draw', 'fo', 'svg', 'xlink'),
      fontFaces,
      xml(
        'office:styles',
        {},
        xml(
          'style:default-style',
          { 'style:family': 'paragraph' },
          xml('style:paragraph-properties', {
            'fo:hyphenation-ladder-count': 'no-limit',
            'style:writing-mode': page.direction === 'rtl' ? 'rl-tb' : 'lr-tb',
            'style:tab-stop-distance': '35pt',
          }),
          xml('style:text-properties', {
            ...fontOf(Normal.font),
            ...sizes(Normal.size),
            ...{ 'fo:color': `#${style.ink}`, 'fo:hyphenate': 'false' },
            ...odtLanguage(officeLanguage(page.language)),
          }),
        ),
        xml('style:default-style', { 'style:family': 'graphic' }),
        xml('style:default-style', { 'style:family': 'table' }),
        xml('style:style', {
          'style:name': 'Standard',
          'style:family': 'paragraph',
          'style:class': 'text',
        }),
        kindEntries.map(([id, kind]) => paragraphStyle(id, kind, style, names, page.direction)),
        characterStyle('Strong_20_Emphasis', 'Strong Emphasis', bold),
        characterStyle('Emphasis', 'Emphasis', italic),
        characterStyle(releaseKindStyle.id, releaseKindStyle.word[names], {
          ...(style.releaseKind.bold ? bold : {}),
          'fo:color': `#${style.releaseKind.colour}`,
        }),
        characterStyle('Internet_20_link', 'Internet link', {
          'fo:color': `#${style.accent}`,
          'style:text-underline-style': 'solid',
          'style:text-underline-width': 'auto',
          'style:text-underline-color': 'font-color',
        }),
        listStyle('Bullets', (level) => [
          'text:list-level-style-bullet',
          { 'text:level': level, 'text:bullet-char': '•' },
        ]),
        listStyle('Numbers', (level) => [
          'text:list-level-style-number',
          { 'text:level': level, 'style:num-suffix': '.', 'style:num-format': '1' },
        ]),
      ),
      xml('office:automatic-styles', {}, marks.collected(), pageLayout(page)),
      xml('office:master-styles', {}, masterPage),
    ),
  )
}

const fontOf = (font: ParagraphLook['font']): Record<string, string> => {
  const { name } = officeFonts[font]
  return { 'style:font-name': name, 'style:font-name-asian': name, 'style:font-name-complex': name }
}

const sizes = (size: number): Record<string, string> => ({
  'fo:font-size': points(size),
  'style:font-size-asian': points(size),
  'style:font-size-complex': points(size),
})

function paragraphStyle(
  id: StyleId,
  kind: ParagraphKind,
  { paragraphs, textWidth }: OfficeStyle,
  names: InterfaceLanguage,
  direction: Direction,
): Xml {
  const label = typeof kind.word === 'string' ? id : kind.word[names]
  const look = paragraphs[id]
  return xml(
    'style:style',
    {
      'style:name': odtStyleName(id),
      'style:display-name': kind.openDocument?.replaceAll('_20_', ' ') ?? label,
      'style:family': 'paragraph',
      'style:parent-style-name': 'Standard',
      'style:next-style-name': kind.outline === undefined ? null : odtStyleName('Normal'),
      'style:default-outline-level': kind.outline ?? null,
    },
    xml(
      'style:paragraph-properties',
      {
        'fo:margin-top': points(look.before),
        ...indents(look),
        'fo:margin-bottom': points(look.after),
        // At least, so that lines stand alike in whatever font stands in, and a tall letter or picture is not cut.
        'style:line-height-at-least': points(look.size * look.lineHeight),
        'fo:text-align': alignments[direction][look.align],
        // LibreOffice does not take it from the default style.
        'style:writing-mode': direction === 'rtl' ? 'rl-tb' : null,
        'fo:keep-with-next': kind.keepWithNext === true ? 'always' : null,
        'fo:keep-together': kind.keepWithNext === true ? 'always' : null,
        'fo:orphans': 2,
        'fo:widows': 2,
        'fo:background-color': look.shading === null ? null : `#${look.shading}`,
        ...borders(look.border, direction),
      },
      kind.hasEndTab === true
        ? xml(
            'style:tab-stops',
            {},
            xml('style:tab-stop', { 'style:position': points(textWidth), 'style:type': 'right' }),
          )
        : null,
    ),
    xml('style:text-properties', {
      ...fontOf(look.font),
      ...sizes(look.size),
      ...(look.bold ? bold : {}),
      'fo:color': look.colour === null ? null : `#${look.colour}`,
    }),
  )
}

/** LibreOffice takes "start" for the left whatever the direction. */
const alignments = {
  ltr: { start: 'left', centre: 'center', end: 'right' },
  rtl: { start: 'right', centre: 'center', end: 'left' },
} as const

const indents = ({ indent }: ParagraphLook): Record<string, string> =>
  indent === 0 ? {} : { 'fo:margin-left': points(indent), 'fo:margin-right': points(indent) }

function borders(border: ParagraphLook['border'], direction: Direction): Record<string, string> {
  if (border === null) return {}
  const { width, space, colour } = border
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right']
  return Object.fromEntries(
    border.sides.flatMap((given) => {
      const side = given === 'start' ? start : given === 'end' ? end : given
      return [
        [`fo:border-${String(side)}`, `${points(width)} solid #${colour}`],
        [`fo:padding-${String(side)}`, points(space)],
      ]
    }),
  )
}

const characterStyle = (name: string, display: string, properties: Record<string, string>): Xml =>
  xml(
    'style:style',
    { 'style:name': name, 'style:display-name': display, 'style:family': 'text' },
    xml('style:text-properties', properties),
  )

/** OpenDocument knows ten levels. */
const listStyle = (
  name: string,
  levelOf: (level: number) => readonly [element: string, attributes: Record<string, string | number>],
): Xml =>
  xml(
    'text:list-style',
    { 'style:name': name },
    Array.from({ length: 10 }, (_none, index) => {
      const [element, attributes] = levelOf(index + 1)
      const position = points(28 * (index + 1))
      return xml(
        element,
        attributes,
        xml(
          'style:list-level-properties',
          { 'text:list-level-position-and-space-mode': 'label-alignment' },
          xml('style:list-level-label-alignment', {
            'text:label-followed-by': 'listtab',
            'text:list-tab-stop-position': position,
            'fo:text-indent': '-21pt',
            'fo:margin-left': position,
          }),
        ),
      )
    }),
  )

/** The paper and the margins of the printed sheet; head and foot stand in them. */
function pageLayout({ direction, design }: PageModel): Xml {
  const { top, right, bottom, left } = marginsOf('standard', design)
  const { width, height } = paperSizes[design.paper]
  const millimetres = (length: number): string => `${String(length)}mm`
  const margin = (name: string, height: number, side: string): Xml =>
    xml(
      name,
      {},
      xml('style:header-footer-properties', {
        ...{
          'fo:min-height': millimetres(height),
          [`fo:margin-${side}`]: '9mm',
          'style:dynamic-spacing': 'true',
        },
      }),
    )
  return xml(
    'style:page-layout',
    { 'style:name': 'Sheet' },
    xml('style:page-layout-properties', {
      ...{ 'fo:page-width': millimetres(width), 'fo:page-height': millimetres(height) },
      'style:print-orientation': 'portrait',
      ...{ 'fo:margin-top': '9mm', 'fo:margin-bottom': '9mm' },
      ...{ 'fo:margin-left': millimetres(left), 'fo:margin-right': millimetres(right) },
      'style:writing-mode': direction === 'rtl' ? 'rl-tb' : 'lr-tb',
    }),
    margin('style:header-style', top - 9, 'bottom'),
    margin('style:footer-style', bottom - 9, 'top'),
  )
}

function buildMasterPage(page: PageModel, styles: ReturnType<typeof collectStyles>): Xml {
  const head = page.pageHead.flatMap((label, index): readonly XmlContent[] => [
    ...(index === 0 ? [] : [xml('text:tab')]),
    ...odtRuns(labelText(label), page.language, styles),
  ])
  const number = page.pageNumber.text.split(/(\{pages?\})/).map((part): XmlContent => {
    if (part === '{page}') return xml('text:page-number', { 'text:select-page': 'current' }, '1')
    if (part === '{pages}') return xml('text:page-count', {}, '1')
    return odtRuns(labelText({ ...page.pageNumber, text: part }), page.language, styles)
  })
  const mark = endOfLabel(page.pageNumber, page.language)
  return xml(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': 'Sheet' },
    xml('style:header', {}, xml('text:p', { 'text:style-name': 'Header' }, head)),
    xml(
      'style:footer',
      {},
      xml(
        'text:p',
        { 'text:style-name': 'Footer' },
        odtRuns(labelText(page.pageFoot), page.language, styles),
        xml('text:tab'),
        number,
        mark,
      ),
    ),
  )
}
