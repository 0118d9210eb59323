import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { electronCommand } from '../../../scripts/runtime/electron-path.mjs'
import { startTestPrinter } from '../../print/testing/test-printer'
import { makePdf } from '../make-pdf'
import type { Printer } from '../printer'
import { pageCase } from '../testing/page-cases'
import { checkConformance } from './check-conformance'

let printer: Printer
let good: Uint8Array

beforeAll(async () => {
  printer = await startTestPrinter(electronCommand())
  const made = await makePdf(pageCase('one of each construct'), printer)
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  good = made.value
}, 60_000)
afterAll(() => printer.close())

/** A good file, open for one change, with ways to what the changes are about. */
class OpenFile {
  constructor(readonly document: PDFDocument) {}

  get context() {
    return this.document.context
  }

  get catalog(): PDFDict {
    return this.document.catalog
  }

  get page(): PDFDict {
    return this.document.getPage(0).node
  }

  get structure(): PDFDict {
    return this.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  }

  get information(): PDFDict {
    return this.context.lookup(this.context.trailerInfo.Info, PDFDict)
  }

  get link(): PDFDict {
    return this.page.lookup(PDFName.of('Annots'), PDFArray).lookup(0, PDFDict)
  }

  /** The first dictionary for which this holds. */
  find(holds: (dict: PDFDict) => boolean): PDFDict {
    for (const [, object] of this.context.enumerateIndirectObjects()) {
      const dict = object instanceof PDFRawStream ? object.dict : object
      if (dict instanceof PDFDict && holds(dict)) return dict
    }
    throw new Error('There is no such object in the good file')
  }

  /** The first element of a type in the structure tree. */
  element(type: string): PDFDict {
    return this.find((dict) => name(dict, 'Type') === 'StructElem' && name(dict, 'S') === type)
  }

  font(): PDFDict {
    return this.find((dict) => name(dict, 'Subtype') === 'Type0')
  }

  innerFont(): PDFDict {
    return this.find((dict) => name(dict, 'Subtype') === 'CIDFontType2')
  }

  image(): PDFDict {
    return this.find((dict) => name(dict, 'Subtype') === 'Image')
  }

  /** Changes what the first page draws. */
  draw(change: (source: string) => string): void {
    const stream = this.page.lookup(PDFName.of('Contents'))
    if (!(stream instanceof PDFRawStream)) throw new Error('A page has one stream')
    const source = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    const changed = change(source)
    expect(changed).not.toBe(source)
    this.page.set(
      PDFName.of('Contents'),
      this.context.register(this.context.stream(Buffer.from(changed, 'latin1'))),
    )
  }

  /** Changes the XMP packet. */
  describe(change: (packet: string) => string): void {
    const stream = this.catalog.lookup(PDFName.of('Metadata'))
    if (!(stream instanceof PDFRawStream)) throw new Error('The packet is a stream')
    const packet = Buffer.from(stream.getContents()).toString('utf8')
    const changed = change(packet)
    expect(changed).not.toBe(packet)
    const dict = this.context.obj({ Type: 'Metadata', Subtype: 'XML' })
    this.catalog.set(
      PDFName.of('Metadata'),
      this.context.register(PDFRawStream.of(dict, Buffer.from(changed))),
    )
  }

  set(
    dict: PDFDict,
    key: string,
    value: PDFObject | string | number | null | readonly (string | number)[],
  ): void {
    if (value === null) dict.delete(PDFName.of(key))
    else dict.set(PDFName.of(key), this.context.obj(value as string))
  }

  /** Puts an annotation on the first page. */
  annotate(entries: Record<string, string | number>): void {
    const annotation = this.context.obj({ Type: 'Annot', Rect: [0, 0, 9, 9], F: 4, ...entries })
    this.page.lookup(PDFName.of('Annots'), PDFArray).push(this.context.register(annotation))
  }
}

const name = (dict: PDFDict, key: string): string | undefined => {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : undefined
}

type Change = (file: OpenFile) => void

/** One rule broken once; the rule that must be named. */
const changes: readonly (readonly [what: string, rule: string, change: Change])[] = [
  [
    'an artifact inside a tag',
    '01-003',
    (file) => file.draw((source) => source.replace(/(MCID 1 ?>> ?BDC)/, '$1 /Artifact BMC EMC')),
  ],
  [
    'a tag inside an artifact',
    '01-004',
    (file) =>
      file.draw((source) => source.replace('/Artifact BMC', '/Artifact BMC /P <</MCID 999>> BDC EMC')),
  ],
  ['a line that nobody marked', '01-005', (file) => file.draw((source) => `${source} 0 0 m 9 9 l S`)],
  [
    'text that nobody marked',
    '01-005',
    (file) => file.draw((source) => source.replace(/\/P <<\/MCID 1 ?>> ?BDC/, '/P BMC')),
  ],
  [
    'a mark that no element has',
    '01-005',
    (file) => file.draw((source) => source.replace(/MCID 1 ?>>/, 'MCID 777>>')),
  ],
  ['an end of no mark', '01-005', (file) => file.draw((source) => `${source} EMC`)],
  [
    'suspects',
    '01-007',
    (file) => file.set(file.catalog.lookup(PDFName.of('MarkInfo'), PDFDict), 'Suspects', PDFBool.True),
  ],
  ['no word of tags', 'A 6.7.2.2', (file) => file.set(file.catalog, 'MarkInfo', null)],
  ['no structure tree', 'A 6.7.3.3', (file) => file.set(file.catalog, 'StructTreeRoot', null)],
  [
    'an element within itself',
    'A 6.7.3.3',
    (file) => {
      const list = file.element('L')
      list.lookup(PDFName.of('K'), PDFArray).push(file.context.getObjectRef(list) ?? PDFNumber.of(0))
    },
  ],
  ['an unknown element', '02-001', (file) => file.set(file.element('P'), 'S', PDFName.of('Absatz'))],
  [
    'a role map in circles',
    '02-003',
    (file) => file.set(file.structure, 'RoleMap', file.context.obj({ Eins: 'Zwei', Zwei: 'Eins' })),
  ],
  [
    'a standard type with another meaning',
    '02-004',
    (file) => file.set(file.structure, 'RoleMap', file.context.obj({ P: 'Span' })),
  ],
  ['no way back from a mark', 'parent-tree', (file) => file.set(file.page, 'StructParents', 99)],
  ['no way back from a link', 'parent-tree', (file) => file.set(file.link, 'StructParent', null)],
  ['no metadata', '06-001', (file) => file.set(file.catalog, 'Metadata', null)],
  [
    'metadata that are no XML',
    '06-001',
    (file) => file.describe((packet) => packet.replace('</dc:title>', '')),
  ],
  [
    'no word of PDF/UA',
    '06-002',
    (file) => file.describe((packet) => packet.replace('<pdfuaid:part>1</pdfuaid:part>', '')),
  ],
  [
    'PDF/UA-2',
    '06-002',
    (file) => file.describe((packet) => packet.replace('<pdfuaid:part>1<', '<pdfuaid:part>2<')),
  ],
  [
    'no title in the metadata',
    '06-003',
    (file) => file.describe((packet) => packet.replace(/<dc:title>.*<\/dc:title>/, '')),
  ],
  [
    'no word of PDF/A',
    'A 6.6.4',
    (file) => file.describe((packet) => packet.replace('<pdfaid:part>2</pdfaid:part>', '')),
  ],
  [
    'another level of PDF/A',
    'A 6.6.4',
    (file) => file.describe((packet) => packet.replace('>A</pdfaid', '>B</pdfaid')),
  ],
  [
    'an undescribed schema',
    'A 6.6.2.3',
    (file) =>
      file.describe((packet) =>
        packet.replace(/<pdfaExtension:schemas>[\s\S]*<\/pdfaExtension:schemas>/, ''),
      ),
  ],
  [
    'another title in the information',
    'metadata-match',
    (file) => file.set(file.information, 'Title', PDFHexString.fromText('Anders')),
  ],
  [
    'another author in the metadata',
    'metadata-match',
    (file) => file.describe((packet) => packet.replace('Hafenamt', 'Straßenamt')),
  ],
  [
    'another date in the information',
    'metadata-match',
    (file) => file.set(file.information, 'ModDate', PDFString.of('D:20250101000000Z')),
  ],
  ['no word of showing the title', '07-001', (file) => file.set(file.catalog, 'ViewerPreferences', null)],
  [
    'the name of the file shown',
    '07-002',
    (file) =>
      file.set(
        file.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict),
        'DisplayDocTitle',
        PDFBool.False,
      ),
  ],
  ['a row outside of a table', '09-004', (file) => file.set(file.element('Table'), 'S', PDFName.of('Div'))],
  ['a cell that is a paragraph', '09-004', (file) => file.set(file.element('TD'), 'S', PDFName.of('P'))],
  [
    'rows of other lengths',
    '09-004',
    (file) => file.set(file.element('TD'), 'A', file.context.obj({ O: 'Table', ColSpan: 3 })),
  ],
  [
    'a list body that is a paragraph',
    '09-005',
    (file) => file.set(file.element('LBody'), 'S', PDFName.of('P')),
  ],
  ['an item outside of a list', '09-005', (file) => file.set(file.element('L'), 'S', PDFName.of('Div'))],
  [
    'no language',
    '11-001',
    (file) => {
      file.set(file.catalog, 'Lang', null)
      file.set(file.element('Document'), 'Lang', null)
    },
  ],
  ['no language of the title', '11-006', (file) => file.set(file.catalog, 'Lang', null)],
  [
    'a language that is none',
    '11-007',
    (file) => file.set(file.element('Span'), 'Lang', PDFString.of('englisch, britisch')),
  ],
  ['a picture without words', '13-004', (file) => file.set(file.element('Figure'), 'Alt', null)],
  ['a formula without words', '17-002', (file) => file.set(file.element('P'), 'S', PDFName.of('Formula'))],
  [
    'a first heading of the second level',
    '14-002',
    (file) => file.set(file.element('H1'), 'S', PDFName.of('H2')),
  ],
  ['a level left out', '14-003', (file) => file.set(file.element('H2'), 'S', PDFName.of('H3'))],
  ['two kinds of headings', '14-007', (file) => file.set(file.element('H2'), 'S', PDFName.of('H'))],
  ['a heading cell without a scope', '15-003', (file) => file.set(file.element('TH'), 'A', null)],
  [
    'a cell that names no heading',
    '15-003',
    (file) =>
      file.set(file.element('TD'), 'A', file.context.obj({ O: 'Table', Headers: [PDFString.of('x')] })),
  ],
  ['labels without a numbering', '16-001', (file) => file.set(file.element('L'), 'A', null)],
  [
    'a numbering that is none',
    '16-001',
    (file) => file.set(file.element('L'), 'A', file.context.obj({ O: 'List', ListNumbering: 'Arabisch' })),
  ],
  ['a note without an identifier', '19-003', (file) => file.set(file.element('P'), 'S', PDFName.of('Note'))],
  [
    'layers without a name',
    '20-001',
    (file) => file.set(file.catalog, 'OCProperties', file.context.obj({ OCGs: [], D: {} })),
  ],
  ['a form that draws itself', '25-001', (file) => file.set(file.catalog, 'NeedsRendering', PDFBool.True)],
  ['an annotation outside of the tree', '28-002', (file) => file.annotate({ Subtype: 'Text' })],
  ['an annotation without words', '28-004', (file) => file.annotate({ Subtype: 'Text' })],
  ['no order of the annotations', '28-008', (file) => file.set(file.page, 'Tabs', null)],
  ['the order of rows', '28-009', (file) => file.set(file.page, 'Tabs', PDFName.of('R'))],
  ['a link in no Link', '28-011', (file) => file.set(file.element('Link'), 'S', PDFName.of('Span'))],
  ['a link without words', '28-012', (file) => file.set(file.link, 'Contents', null)],
  ['a film', 'A 6.3.1', (file) => file.annotate({ Subtype: 'Movie' })],
  ['a link that is not printed', 'A 6.3.2', (file) => file.set(file.link, 'F', 0)],
  ['a note without an appearance', 'A 6.3.3', (file) => file.annotate({ Subtype: 'Text' })],
  [
    'a font that is not inside',
    '31-009',
    (file) =>
      file.set(
        file.find((dict) => dict.has(PDFName.of('FontFile2'))),
        'FontFile2',
        null,
      ),
  ],
  ['letters that nobody can name', '31-027', (file) => file.set(file.font(), 'ToUnicode', null)],
  [
    'a letter that is named U+0000',
    '31-029',
    (file) => {
      const map =
        '1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange 1 beginbfchar <0001> <0000> endbfchar'
      for (const [, object] of file.context.enumerateIndirectObjects())
        if (object instanceof PDFDict && object.has(PDFName.of('ToUnicode')))
          object.set(PDFName.of('ToUnicode'), file.context.register(file.context.stream(map)))
    },
  ],
  [
    'a letter without a glyph',
    '31-030',
    (file) => file.draw((source) => source.replace(/<[0-9A-F]{4}> Tj/, '<0000> Tj')),
  ],
  ['a font without a map of glyphs', '31-006', (file) => file.set(file.innerFont(), 'CIDToGIDMap', null)],
  ['a form from another file', '30-001', (file) => addForm(file, { Ref: {} })],
  ['a form with marks', '30-002', (file) => addForm(file, {}, '/P <</MCID 0>> BDC EMC')],
  ['a form with PostScript', 'A 6.2.9', (file) => addForm(file, { Subtype2: 'PS' })],
  ['no output intent', 'A 6.2.4.3', (file) => file.set(file.catalog, 'OutputIntents', null)],
  [
    'an output intent without a profile',
    'A 6.2.3',
    (file) =>
      file.set(
        file.catalog.lookup(PDFName.of('OutputIntents'), PDFArray).lookup(0, PDFDict),
        'DestOutputProfile',
        null,
      ),
  ],
  ['a colour of printing ink', 'A 6.2.4.3', (file) => file.draw((source) => `0 0 0 1 k ${source}`)],
  ['an operator that is none', 'A 6.2.2', (file) => file.draw((source) => `${source} schreibe`)],
  [
    'states nested too deep',
    'A 6.1.13',
    (file) => file.draw((source) => `${'q '.repeat(29)}${'Q '.repeat(29)}${source}`),
  ],
  [
    'a transfer function',
    'A 6.2.5',
    (file) =>
      file.set(
        file.find((dict) => dict.has(PDFName.of('ca'))),
        'TR',
        PDFName.of('Identity'),
      ),
  ],
  [
    'a blend mode that is none',
    'A 6.2.10',
    (file) =>
      file.set(
        file.find((dict) => dict.has(PDFName.of('ca'))),
        'BM',
        PDFName.of('Mischen'),
      ),
  ],
  ['a smoothed picture', 'A 6.2.8', (file) => file.set(file.image(), 'Interpolate', PDFBool.True)],
  [
    'a script',
    'A 6.5.1',
    (file) =>
      file.set(
        file.catalog,
        'OpenAction',
        file.context.obj({ S: 'JavaScript', JS: PDFString.of('app.beep()') }),
      ),
  ],
  [
    'a program that is started',
    'A 6.5.1',
    (file) =>
      file.set(file.link, 'A', file.context.register(file.context.obj({ Type: 'Action', S: 'Launch' }))),
  ],
  ['an action that starts by itself', 'A 6.5.2', (file) => file.set(file.page, 'AA', file.context.obj({}))],
  ['a form in XFA', 'A 6.4.2', (file) => file.set(file.catalog, 'AcroForm', file.context.obj({ XFA: [] }))],
  [
    'an alternate presentation',
    'A 6.10',
    (file) => file.set(file.catalog, 'Names', file.context.obj({ AlternatePresentations: {} })),
  ],
  ['a requirement', 'A 6.11', (file) => file.set(file.catalog, 'Requirements', file.context.obj([]))],
  [
    'an embedded file',
    'A 6.8',
    (file) => addEmbedded(file, { F: PDFString.of('a'), UF: PDFString.of('a'), AFRelationship: 'Source' }),
  ],
  ['an embedded file without a name', '21-001', (file) => addEmbedded(file, { AFRelationship: 'Source' })],
  ['a stream in another file', 'A 6.1.7.1', (file) => file.set(file.image(), 'F', PDFString.of('bild.jpg'))],
  [
    'a bookmark without a text',
    'outlines',
    (file) =>
      file.set(
        file.find((dict) => dict.has(PDFName.of('Dest'))),
        'Title',
        PDFString.of(''),
      ),
  ],
  [
    'encryption',
    'A 6.1.3',
    (file) => {
      file.context.trailerInfo.Encrypt = file.context.obj({ Filter: 'Standard', V: 1, P: -4 })
    },
  ],
  [
    'a lock against screen readers',
    '26-002',
    (file) => {
      file.context.trailerInfo.Encrypt = file.context.obj({ Filter: 'Standard', V: 1, P: -516 })
    },
  ],
  [
    'no identifier',
    'A 6.1.3',
    (file) => {
      delete file.context.trailerInfo.ID
    },
  ],
]

function addForm(file: OpenFile, entries: Record<string, string | object>, content = '0 0 1 1 re f'): void {
  const form = file.context.stream(content, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 1, 1],
    ...(entries as Record<string, string>),
  })
  const resources = file.page.lookup(PDFName.of('Resources'), PDFDict)
  const objects = resources.lookupMaybe(PDFName.of('XObject'), PDFDict) ?? file.context.obj({})
  objects.set(PDFName.of('Fremd'), file.context.register(form))
  resources.set(PDFName.of('XObject'), objects)
  file.draw((source) => `${source} /Artifact BMC /Fremd Do EMC`)
}

function addEmbedded(file: OpenFile, entries: Record<string, string | PDFObject>): void {
  const stream = file.context.register(
    file.context.stream('a', { Type: 'EmbeddedFile', Subtype: 'text/plain' }),
  )
  const specification = file.context.obj({ Type: 'Filespec', EF: { F: stream }, ...entries })
  file.set(file.catalog, 'AF', file.context.obj([file.context.register(specification)]))
}

async function breakFile(change: Change): Promise<Uint8Array> {
  const file = new OpenFile(await PDFDocument.load(good, { updateMetadata: false }))
  change(file)
  return new Uint8Array(await file.document.save({ useObjectStreams: false }))
}

describe('the checker', () => {
  it('finds nothing in the good file, opened and saved again', async () => {
    expect(checkConformance(await breakFile(() => undefined))).toEqual([])
  })

  it.each(changes)('names the rule for %s: %s', async (_what, rule, change) => {
    const findings = checkConformance(await breakFile(change))
    expect(findings.map((finding) => finding.rule)).toContain(rule)
    for (const { place, detail, clause } of findings)
      for (const text of [place, detail, clause]) expect(text).not.toBe('')
  })

  it('knows files with object streams', async () => {
    const document = await PDFDocument.load(good, { updateMetadata: false })
    expect(checkConformance(await document.save({ useObjectStreams: true }))).toEqual([])
  })

  it.each([
    ['no PDF', new TextEncoder().encode('Guten Tag')],
    ['a file that was cut off', null],
  ])('says that it cannot read %s', (_what, bytes) => {
    expect(checkConformance(bytes ?? good.slice(0, good.length / 2)).map(({ rule }) => rule)).toEqual([
      'syntax',
    ])
  })
})
