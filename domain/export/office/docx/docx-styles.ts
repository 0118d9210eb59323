import type { Direction, PageModel } from '../../page-model'
import { xml, xmlDocument, type Xml, type XmlContent } from '../../xml'
import type { InterfaceLanguage } from '../../../language'
import { textWidth } from '../office-part'
import { officeLanguage } from '../office-runs'
import {
  officeColours,
  officeFonts,
  styleEntries,
  type ParagraphStyle,
  type StyleBorder,
  type StyleId,
} from '../paragraph-styles'
import { docxLanguage } from './docx-inline'
import { declare, eighths, halfPoints, twips } from './docx-terms'

const value = (name: string, given: string | number): Xml => xml(name, { 'w:val': given })

/** The file of styles: how everything looks, for a language and a direction. */
export function docxStyles({ language, direction }: Pick<PageModel, 'language' | 'direction'>): string {
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
            fonts('serif'),
            value('w:color', officeColours.ink),
            value('w:sz', 21),
            value('w:szCs', 21),
            xml('w:lang', docxLanguage(officeLanguage(language))),
          ),
        ),
        xml('w:pPrDefault'),
      ),
      styleEntries.map(([id, style]) => paragraphStyle(id, style, names, direction)),
      characterStyle('DefaultParagraphFont', 'Default Paragraph Font', true),
      characterStyle('Strong', 'Strong', false, xml('w:b'), xml('w:bCs')),
      characterStyle('Emphasis', 'Emphasis', false, xml('w:i'), xml('w:iCs')),
      characterStyle(
        'Hyperlink',
        'Hyperlink',
        false,
        value('w:color', officeColours.accent),
        value('w:u', 'single'),
      ),
      tableNormal,
      releaseTable,
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

const fonts = (font: ParagraphStyle['font']): Xml => {
  const { name, complex } = officeFonts[font]
  return xml('w:rFonts', { 'w:ascii': name, 'w:hAnsi': name, 'w:eastAsia': name, 'w:cs': complex })
}

function paragraphStyle(
  id: StyleId,
  style: ParagraphStyle,
  names: InterfaceLanguage,
  direction: Direction,
): Xml {
  const isOurs = typeof style.word !== 'string'
  return xml(
    'w:style',
    {
      'w:type': 'paragraph',
      'w:default': id === 'Normal' ? '1' : null,
      'w:customStyle': isOurs ? '1' : null,
      'w:styleId': id,
    },
    value('w:name', typeof style.word === 'string' ? style.word : style.word[names]),
    id === 'Normal' ? null : value('w:basedOn', 'Normal'),
    style.outline === undefined ? null : value('w:next', 'Normal'),
    xml('w:qFormat'),
    xml(
      'w:pPr',
      {},
      style.keepWithNext === true ? xml('w:keepNext') : null,
      style.keepWithNext === true ? xml('w:keepLines') : null,
      style.border === undefined ? null : borders(style.border, direction),
      style.shading === undefined
        ? null
        : xml('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': style.shading }),
      style.hasEndTab === true
        ? xml('w:tabs', {}, xml('w:tab', { 'w:val': 'right', 'w:pos': twips(textWidth) }))
        : null,
      xml('w:suppressAutoHyphens'),
      direction === 'rtl' ? xml('w:bidi') : null,
      xml('w:spacing', {
        'w:before': twips(style.before ?? 0),
        'w:after': twips(style.after),
        // At least, so that lines stand alike in whatever font stands in, and a tall letter or picture is not cut.
        'w:line': twips(style.size * style.lineHeight),
        'w:lineRule': 'atLeast',
      }),
      indent(style.border),
      style.outline === undefined ? null : value('w:outlineLvl', style.outline - 1),
    ),
    xml(
      'w:rPr',
      {},
      fonts(style.font),
      style.bold === true ? [xml('w:b'), xml('w:bCs')] : null,
      style.colour === undefined ? null : value('w:color', style.colour),
      value('w:sz', halfPoints(style.size)),
      value('w:szCs', halfPoints(style.size)),
    ),
  )
}

/** Word draws borders outside of a paragraph's indents; so the text is set in to keep them within the margins. */
function indent(border: StyleBorder | undefined): Xml | null {
  if (border === undefined || border.side === 'top' || border.side === 'bottom') return null
  const space = twips(border.space + border.width)
  if (border.side === 'box') return xml('w:ind', { 'w:left': space, 'w:right': space })
  return xml('w:ind', { 'w:left': space })
}

function borders({ side, width, space, colour }: StyleBorder, direction: Direction): Xml {
  const start = direction === 'rtl' ? 'right' : 'left'
  const sides = side === 'box' ? ['top', 'left', 'bottom', 'right'] : [side === 'start' ? start : side]
  return xml(
    'w:pBdr',
    {},
    sides.map((name) =>
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
    { 'w:type': 'character', 'w:default': isDefault ? '1' : null, 'w:styleId': id },
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

const line = (name: string, width: number, colour: string): Xml =>
  xml(`w:${name}`, { 'w:val': 'single', 'w:sz': eighths(width), 'w:space': 0, 'w:color': colour })

const releaseTable = xml(
  'w:style',
  { 'w:type': 'table', 'w:customStyle': '1', 'w:styleId': 'ReleaseTable' },
  value('w:name', 'Release Table'),
  value('w:basedOn', 'TableNormal'),
  xml('w:qFormat'),
  xml(
    'w:tblPr',
    {},
    xml(
      'w:tblBorders',
      {},
      line('bottom', 0.5, officeColours.rule),
      line('insideH', 0.5, officeColours.rule),
    ),
    margins(70, 110),
  ),
  xml(
    'w:tblStylePr',
    { 'w:type': 'firstRow' },
    xml('w:tcPr', {}, xml('w:tcBorders', {}, line('bottom', 1, officeColours.ink))),
  ),
)
