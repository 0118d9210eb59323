import type { Direction, PageModel } from '../../page-model'
import { xml, xmlDocument, type Xml, type XmlContent } from '../../xml'
import type { InterfaceLanguage } from '../../../language'
import { officeLanguage } from '../office-runs'
import {
  officeFonts,
  officeStyle,
  type OfficeStyle,
  type ParagraphLook,
  type StyleBorder,
  type TableLine,
} from '../office-style'
import { kindEntries, releaseKindStyle, type ParagraphKind, type StyleId } from '../paragraph-kinds'
import { docxLanguage } from './docx-inline'
import { declare, eighths, halfPoints, twips } from './docx-terms'

const value = (name: string, given: string | number): Xml => xml(name, { 'w:val': given })

/** The file of styles: how everything looks, for a language, a direction and a design. */
export function docxStyles(
  page: Pick<PageModel, 'language' | 'direction' | 'design' | 'letterhead'>,
): string {
  const { language, direction } = page
  const style = officeStyle(page)
  const { Normal } = style.paragraphs
  const names: InterfaceLanguage = language.split('-')[0] === 'de' ? 'de' : 'en'
  return xmlDocument(
    xml(
      'w:styles',
      declare('w'),
      xml(
        'w:docDefaults',
        {},
        xml(
          'w:rPrDefault',
          {},
          xml(
            'w:rPr',
            {},
            fonts(Normal.font),
            value('w:color', style.ink),
            value('w:sz', halfPoints(Normal.size)),
            value('w:szCs', halfPoints(Normal.size)),
            xml('w:lang', docxLanguage(officeLanguage(language))),
          ),
        ),
        xml('w:pPrDefault'),
      ),
      kindEntries.map(([id, kind]) => paragraphStyle(id, kind, style, names, direction)),
      characterStyle('DefaultParagraphFont', 'Default Paragraph Font', true),
      characterStyle('Strong', 'Strong', false, xml('w:b'), xml('w:bCs')),
      characterStyle('Emphasis', 'Emphasis', false, xml('w:i'), xml('w:iCs')),
      characterStyle(
        releaseKindStyle.id,
        releaseKindStyle.word[names],
        false,
        style.releaseKind.bold ? [xml('w:b'), xml('w:bCs')] : null,
        value('w:color', style.releaseKind.colour),
      ),
      characterStyle('Hyperlink', 'Hyperlink', false, value('w:color', style.accent), value('w:u', 'single')),
      tableNormal,
      releaseTable(style),
      xml(
        'w:style',
        { 'w:type': 'numbering', 'w:default': '1', 'w:styleId': 'NoList' },
        value('w:name', 'No List'),
        value('w:uiPriority', 99),
        xml('w:semiHidden'),
        xml('w:unhideWhenUsed'),
      ),
    ),
  )
}

const fonts = (font: ParagraphLook['font']): Xml => {
  const { name, complex } = officeFonts[font]
  return xml('w:rFonts', { 'w:ascii': name, 'w:hAnsi': name, 'w:eastAsia': name, 'w:cs': complex })
}

function paragraphStyle(
  id: StyleId,
  kind: ParagraphKind,
  { paragraphs, textWidth }: OfficeStyle,
  names: InterfaceLanguage,
  direction: Direction,
): Xml {
  const isOurs = typeof kind.word !== 'string'
  const look = paragraphs[id]
  return xml(
    'w:style',
    {
      'w:type': 'paragraph',
      'w:default': id === 'Normal' ? '1' : null,
      'w:customStyle': isOurs ? '1' : null,
      'w:styleId': id,
    },
    value('w:name', typeof kind.word === 'string' ? kind.word : kind.word[names]),
    id === 'Normal' ? null : value('w:basedOn', 'Normal'),
    kind.outline === undefined ? null : value('w:next', 'Normal'),
    xml('w:qFormat'),
    xml(
      'w:pPr',
      {},
      kind.keepWithNext === true ? xml('w:keepNext') : null,
      kind.keepWithNext === true ? xml('w:keepLines') : null,
      look.border === null ? null : borders(look.border, direction),
      look.shading === null
        ? null
        : xml('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': look.shading }),
      kind.hasEndTab === true
        ? xml('w:tabs', {}, xml('w:tab', { 'w:val': 'right', 'w:pos': twips(textWidth) }))
        : null,
      xml('w:suppressAutoHyphens'),
      direction === 'rtl' ? xml('w:bidi') : null,
      xml('w:spacing', {
        'w:before': twips(look.before),
        'w:after': twips(look.after),
        // At least, so that lines stand alike in whatever font stands in, and a tall letter or picture is not cut.
        'w:line': twips(look.size * look.lineHeight),
        'w:lineRule': 'atLeast',
      }),
      indent(look),
      look.align === 'start' ? null : value('w:jc', endOrCentre[look.align]),
      kind.outline === undefined ? null : value('w:outlineLvl', kind.outline - 1),
    ),
    xml(
      'w:rPr',
      {},
      fonts(look.font),
      look.bold ? [xml('w:b'), xml('w:bCs')] : null,
      look.colour === null ? null : value('w:color', look.colour),
      value('w:sz', halfPoints(look.size)),
      value('w:szCs', halfPoints(look.size)),
    ),
  )
}

/** Word takes "right" for the end of a line whatever its direction. */
const endOrCentre = { centre: 'center', end: 'right' } as const

/** Word draws borders outside of a paragraph's indents; so the text is set in to keep them within the margins. */
function indent({ border, indent: own }: ParagraphLook): Xml | null {
  const space = (side: 'start' | 'end'): number =>
    own + (border?.sides.includes(side) === true ? border.space + border.width : 0)
  const [start, end] = [space('start'), space('end')]
  if (start === 0 && end === 0) return null
  return xml('w:ind', { 'w:left': twips(start), 'w:right': end === 0 ? null : twips(end) })
}

function borders({ sides, width, space, colour }: StyleBorder, direction: Direction): Xml {
  const [left, right] = direction === 'rtl' ? (['end', 'start'] as const) : (['start', 'end'] as const)
  const inOrder = [
    ['top', 'top'],
    ['left', left],
    ['bottom', 'bottom'],
    ['right', right],
  ] as const
  return xml(
    'w:pBdr',
    {},
    inOrder
      .filter(([, side]) => sides.includes(side))
      .map(([name]) =>
        xml(`w:${name}`, { 'w:val': 'single', 'w:sz': eighths(width), 'w:space': space, 'w:color': colour }),
      ),
  )
}

const characterStyle = (
  id: string,
  name: string,
  isDefault: boolean,
  ...properties: readonly XmlContent[]
): Xml =>
  xml(
    'w:style',
    {
      'w:type': 'character',
      'w:default': isDefault ? '1' : null,
      'w:customStyle': id === releaseKindStyle.id ? '1' : null,
      'w:styleId': id,
    },
    value('w:name', name),
    ...(isDefault
      ? [value('w:uiPriority', 1), xml('w:semiHidden'), xml('w:unhideWhenUsed')]
      : [xml('w:qFormat'), xml('w:rPr', {}, properties)]),
  )

const margins = (top: number, side: number): Xml =>
  xml(
    'w:tblCellMar',
    {},
    [
      ['top', top],
      ['left', side],
      ['bottom', top],
      ['right', side],
    ].map(([name, width]) => xml(`w:${String(name)}`, { 'w:w': width ?? 0, 'w:type': 'dxa' })),
  )

const tableNormal = xml(
  'w:style',
  { 'w:type': 'table', 'w:default': '1', 'w:styleId': 'TableNormal' },
  value('w:name', 'Normal Table'),
  value('w:uiPriority', 99),
  xml('w:semiHidden'),
  xml('w:unhideWhenUsed'),
  xml('w:tblPr', {}, xml('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), margins(0, 108)),
)

const line = (name: string, drawn: TableLine): Xml | null =>
  drawn === null
    ? null
    : xml(`w:${name}`, {
        'w:val': 'single',
        'w:sz': eighths(drawn.width),
        'w:space': 0,
        'w:color': drawn.colour,
      })

const releaseTable = ({ table: { top, head, row, bottom } }: OfficeStyle): Xml =>
  xml(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': '1', 'w:styleId': 'ReleaseTable' },
    value('w:name', 'Release Table'),
    value('w:basedOn', 'TableNormal'),
    xml('w:qFormat'),
    xml(
      'w:tblPr',
      {},
      xml('w:tblBorders', {}, line('top', top), line('bottom', bottom), line('insideH', row)),
      margins(70, 110),
    ),
    xml(
      'w:tblStylePr',
      { 'w:type': 'firstRow' },
      xml('w:tcPr', {}, xml('w:tcBorders', {}, line('top', top), line('bottom', head))),
    ),
  )
