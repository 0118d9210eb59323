import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import { ok } from '../../domain/result'
import { lettersOfOtherFonts } from './font-faces'
import { lettersInNoFileOf } from './installed-fonts'
import { makePdf } from './make-pdf'
import { pageOf } from './testing/page-cases'

/** A font file that has nothing but a table of characters, of the format 12, from U+6A4B to U+6A4D. */
function fontFile(): Buffer {
  const file = Buffer.alloc(12 + 16 + 12 + 28)
  file.writeUInt32BE(0x00010000, 0)
  file.writeUInt16BE(1, 4)
  file.write('cmap', 12, 'latin1')
  file.writeUInt32BE(28, 20)
  file.writeUInt32BE(40, 24)
  file.writeUInt16BE(1, 30)
  file.writeUInt32BE(12, 36)
  file.writeUInt16BE(12, 40)
  file.writeUInt32BE(1, 52)
  ;[0x6a4b, 0x6a4d, 7].forEach((value, index) => file.writeUInt32BE(value, 56 + index * 4))
  return file
}

/** A collection of two faces, of which the second alone has the characters of `fontFile`. */
function fontCollection(): Buffer {
  const [head, first] = [Buffer.alloc(20), Buffer.alloc(12)]
  head.write('ttcf', 'latin1')
  head.writeUInt32BE(0x00020000, 4)
  head.writeUInt32BE(2, 8)
  head.writeUInt32BE(20, 12)
  head.writeUInt32BE(32, 16)
  first.writeUInt32BE(0x00010000, 0)
  const second = fontFile()
  // The places of tables count from the start of the whole file.
  second.writeUInt32BE(second.readUInt32BE(20) + 32, 20)
  return Buffer.concat([head, first, second])
}

describe('the letters that no font has', () => {
  it('are not those of a face in a collection', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fonts-'))
    writeFileSync(join(folder, 'faces.ttc'), fontCollection())
    writeFileSync(join(folder, 'broken.ttc'), fontCollection().subarray(0, 25))
    expect([...(await lettersInNoFileOf(new Set(['橋', 'い']), [folder]))]).toEqual(['い'])
  })

  it('are those of no font file in the folders of the system', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fonts-'))
    writeFileSync(join(folder, 'a.ttf'), fontFile())
    writeFileSync(join(folder, 'broken.ttf'), fontFile().subarray(0, 45))
    writeFileSync(join(folder, 'text.otf'), 'no font')
    const missing = await lettersInNoFileOf(new Set(['橋', 'い']), [folder, join(folder, 'none')])
    expect([...missing]).toEqual(['い'])
  })

  it('are looked for among what the shipped typefaces do not cover alone', async () => {
    expect([...(await lettersOfOtherFonts('Größe €, Ωμέγα Жук, ữ\u00ad\u200d\n'))]).toEqual([])
    expect([...(await lettersOfOtherFonts('新 a ש'))]).toEqual(['新', 'ש'])
  })

  it('are named before anything is printed', async () => {
    const jobs: unknown[] = []
    const printer = {
      print: (page: unknown) => Promise.resolve(ok((jobs.push(page), new Uint8Array()))),
      close: () => Promise.resolve(),
    }
    const made = await makePdf(pageOf(build.release({}, build.headline('Zeichen \u0378 fehlt'))), printer)
    expect(made).toEqual({ ok: false, failure: { kind: 'lettersMissing', letters: ['\u0378'] } })
    expect(jobs).toEqual([])
  })
})
