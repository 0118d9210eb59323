import { sameForm, type Form } from './form'

const inline: Form = {
  ...sameForm('w:p w:pPr w:r w:rPr w:b w:bCs w:i w:iCs w:rtl w:tab', ''),
  ...sameForm('w:pStyle w:rStyle w:bidi w:jc', 'w:val'),
  'w:lang': 'w:val w:eastAsia w:bidi',
  'w:t': 'xml:space #text',
}

/** The elements of which `word/document.xml` is made. */
export const documentForm: Form = {
  ...inline,
  ...sameForm('w:document w:body w:numPr w:bidiVisual w:sectPr', ''),
  ...sameForm('w:ilvl w:numId w:tblStyle w:gridSpan w:vMerge', 'w:val'),
  'w:ind': 'w:left',
  'w:hyperlink': 'r:id w:history',
  ...sameForm('w:tbl w:tblPr w:tblGrid w:tr w:trPr w:cantSplit w:tblHeader w:tc w:tcPr', ''),
  ...sameForm('w:tblW w:tcW', 'w:w w:type'),
  'w:gridCol': 'w:w',
  'w:tblLook': 'w:val w:firstRow w:lastRow w:firstColumn w:lastColumn w:noHBand w:noVBand',
  ...sameForm('w:headerReference w:footerReference', 'w:type r:id'),
  'w:pgSz': 'w:w w:h',
  'w:pgMar': 'w:top w:right w:bottom w:left w:header w:footer w:gutter',
  'w:drawing': '',
  'wp:inline': 'distT distB distL distR',
  ...sameForm('wp:extent', 'cx cy'),
  'wp:docPr': 'id name descr',
  ...sameForm('wp:cNvGraphicFramePr a:graphic a:extLst a:stretch a:fillRect a:avLst a:xfrm', ''),
  'a:graphicFrameLocks': 'noChangeAspect',
  'a:graphicData': 'uri',
  // One name for two elements of DrawingML: a size, and an extension.
  'a:ext': 'cx cy uri',
  'adec:decorative': 'val',
  ...sameForm('pic:pic pic:nvPicPr pic:cNvPicPr pic:blipFill pic:spPr', ''),
  'pic:cNvPr': 'id name',
  'a:blip': 'r:embed',
  'a:off': 'x y',
  'a:prstGeom': 'prst',
}

/** What stands at the head and foot of a sheet. */
export const furnitureForm: Form = { ...inline, ...sameForm('w:hdr w:ftr', ''), 'w:fldSimple': 'w:instr' }

export const numberingForm: Form = {
  ...sameForm('w:numbering w:pPr', ''),
  'w:abstractNum': 'w:abstractNumId',
  'w:num': 'w:numId',
  'w:lvl': 'w:ilvl',
  ...sameForm('w:multiLevelType w:start w:numFmt w:lvlText w:lvlJc w:abstractNumId', 'w:val'),
  'w:ind': 'w:left w:hanging',
}

export const relationshipsForm: Form = {
  'rel:Relationships': '',
  'rel:Relationship': 'Id Type Target TargetMode',
}

export const corePropertiesForm: Form = {
  'cp:coreProperties': '',
  ...sameForm('dc:title dc:creator dc:description dc:language cp:keywords', '#text'),
}
