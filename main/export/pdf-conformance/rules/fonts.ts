import { accessible, onPage, when, type Finding, type Rule } from '../finding'
import type { PdfDocument } from '../reading/document'
import { isKind, type Entries } from '../reading/pdf-file'
import { readCodes } from '../reading/font-codes'

const notEmbedded = accessible('31-009', '7.21.4.1')
const noMap = accessible('31-027', '7.21.7')
const emptyMap = accessible('31-028', '7.21.7')
const wrongMap = accessible('31-029', '7.21.7')
const undefinedGlyph = accessible('31-030', '7.21.8')
const noGlyphMap = accessible('31-006', '7.21.3.2')

/** Encodings whose codes are letters by themselves (ISO 32000-1, 9.10.2). */
const latinEncodings = new Set(['WinAnsiEncoding', 'MacRomanEncoding'])

/** Every font is inside the file, and every one of its glyphs that is drawn is a letter that can be read. */
export const fonts: Rule = (document) => {
  const used = new Map<Entries, { readonly page: number; codes: string }>()
  for (const { number, content } of document.pages)
    for (const { font, codes, isInvisible } of content.drawn) {
      if (font === null || font.size === 0 || isInvisible) continue
      const known = used.get(font)
      if (known === undefined) used.set(font, { page: number, codes })
      else known.codes += codes
    }
  const texts = document.pages.flatMap(({ number, content }) =>
    content.drawn
      .filter(({ kind, font }) => kind === 'text' && (font === null || font.size === 0))
      .slice(0, 1)
      .map(() => number),
  )
  return [
    ...texts.map((number) => notEmbedded(onPage(number), 'text without a font')),
    ...[...used].flatMap(([font, { page, codes }]) => checkFont(document, font, codes, onPage(page))),
  ]
}

function checkFont({ file }: PdfDocument, font: Entries, codes: string, page: string): readonly Finding[] {
  const kind = file.name(font.get('Subtype')) ?? ''
  const place = `${page}, font ${file.name(font.get('BaseFont')) ?? kind}`
  const inner = kind === 'Type0' ? file.entries(file.list(font.get('DescendantFonts'))[0]) : font
  const descriptor = file.entries(inner.get('FontDescriptor'))
  const isInside =
    kind === 'Type3' ||
    ['FontFile', 'FontFile2', 'FontFile3'].some((key) => file.stream(descriptor.get(key)) !== null)
  const map = file.stream(font.get('ToUnicode'))
  const { letters, shown, glyphs } = readCodes(file, font, codes)
  const isSimple = kind === 'TrueType' || kind === 'Type1'
  const encoding = file.name(font.get('Encoding')) ?? ''
  const isOfGlyphs = file.name(inner.get('Subtype')) === 'CIDFontType2'
  const glyphMap = file.resolve(inner.get('CIDToGIDMap'))
  return [
    ...when(!isInside, () => notEmbedded(place, 'the font is not in the file')),
    ...when(isOfGlyphs && glyphMap !== null && !isKind(glyphMap, 'stream') && !isKind(glyphMap, 'name'), () =>
      noGlyphMap(place, 'CIDToGIDMap is no map'),
    ),
    ...when(isOfGlyphs && isInside && glyphMap === null, () => noGlyphMap(place, 'CIDToGIDMap is missing')),
    ...when(map === null && !(isSimple && latinEncodings.has(encoding)), () =>
      noMap(place, 'ToUnicode is missing'),
    ),
    ...when(map !== null && shown.some((code) => !letters.has(code)), () =>
      noMap(place, 'a code that ToUnicode does not know'),
    ),
    ...when(
      shown.some((code) => letters.get(code) === ''),
      () => emptyMap(place, 'a code that means no letter'),
    ),
    ...when(
      shown.some((code) => /[\u0000\ufeff\ufffe]/.test(letters.get(code) ?? '')),
      () => wrongMap(place, 'a code that means U+0000, U+FEFF or U+FFFE'),
    ),
    ...when(glyphs.includes(0), () => undefinedGlyph(place, 'a letter for which the font has no glyph')),
  ]
}
