import { decodePDFRawStream, PDFDict, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { mendLetterMaps } from './letter-maps'
import { streamOf } from './page-content'
import { name } from './structure-tree'

/** What a font's map says after it was mended for a text. */
async function mended(map: string, text: string): Promise<string> {
  const { context } = await PDFDocument.create()
  const font = PDFDict.withContext(context)
  font.set(name('Type'), name('Font'))
  font.set(name('ToUnicode'), context.register(streamOf(context, map)))
  context.register(font)
  mendLetterMaps(context, text)
  const stream = font.lookup(name('ToUnicode'))
  if (!(stream instanceof PDFRawStream)) throw new Error('The font has lost its map')
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
}
const naming = (letter: string): string =>
  `1 beginbfchar\n<0001> <${Buffer.from(letter, 'utf16le').swap16().toString('hex').toUpperCase()}>\nendbfchar`

it.each([
  ['an Arabic letter, not its form', '\ufedf', '\u0644', 'السلام'],
  ['a character, not the radical of its shape', '\u2f49', '\u6708', '三月'],
  // Japanese files were withheld: no compatibility form leads from these to what the text has.
  ['a character, not a radical without compatibility form', '\u2ed1', '\u9577', '長い'],
  ['the Japanese middle dot, whatever other dots there are', '\u2027', '\u30fb', 'マヤ・リン · Nr. 7'],
])('the glyph of a font stands for %s', async (_what, named, meant, text) => {
  expect(await mended(naming(named), text)).toBe(naming(meant))
})

it.each([
  ['the text has it', '\u2ed1', '\u2ed1長'],
  ['the text has none of its glyph', '\u2ed1', 'い'],
  ['the text has several of its glyph', '\u00b7', '\u2022 \u30fb'],
])('a letter keeps its name where %s', async (_why, named, text) => {
  expect(await mended(naming(named), text)).toBe(naming(named))
})
