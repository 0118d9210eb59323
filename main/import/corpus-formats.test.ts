import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { textBlocks } from '../../domain/document/text-blocks'
import {
  addScores,
  describeScores,
  measure,
  noScores,
  shortcomings,
  type Expected,
} from '../../domain/import/measure-import'
import { deriveRelease } from '../../domain/import/review/derive-release'
import { detectTextFormat } from '../../domain/import/source/detect-format'
import { keptWords } from '../../domain/import/kept-words'
import { readRelease } from './read-release'
import { decodeNamed } from './readers/decode-bytes'
import { readSource } from './readers/read-source'
import { foreignBlocks, type ForeignBlock } from './testing/foreign-blocks'
import { plainText, writeMail, writePage, writeRtf, writeWord, writeWriter } from './testing/write-foreign'

const folder = join(import.meta.dirname, '../../domain/import/corpus')
const releases = ['', 'further']
  .flatMap((part) => readdirSync(join(folder, part)).map((name) => join(part, name)))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    // What a person found by reading is kept beside each release.
    const expected = JSON.parse(readFileSync(join(folder, name.replace('.txt', '.json')), 'utf8')) as Expected
    return { name, expected, blocks: foreignBlocks(text, expected) }
  })

type Write = (blocks: readonly ForeignBlock[]) => Uint8Array | null

/** Null where the encoding lacks letters of the text. */
const windows1252: Write = (blocks) => {
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decodeNamed('windows-1252', new Uint8Array([byte])), byte]),
  )
  const encoded = [...plainText(blocks)].map((letter) => bytes.get(letter) ?? null)
  return encoded.includes(null) ? null : new Uint8Array(encoded.map((byte) => byte ?? 0))
}

const formats: Readonly<Record<string, Write>> = {
  'saved page': (blocks) => writePage(blocks, true),
  'saved page without a main element': (blocks) => writePage(blocks, false),
  'mail in HTML': (blocks) => writeMail(blocks, 'html'),
  'mail in plain text': (blocks) => writeMail(blocks, 'plain'),
  'Word document with styles': (blocks) => writeWord(blocks, true),
  'Word document with bold lines': (blocks) => writeWord(blocks, false),
  'Writer document with bold lines': writeWriter,
  'RTF file': writeRtf,
  'text in UTF-16': (blocks) => new Uint8Array(Buffer.from(`\ufeff${plainText(blocks)}`, 'utf16le')),
  'text in Windows-1252': windows1252,
}

const fileName = (format: string): string => (format.startsWith('text') ? 'datei.txt' : 'datei')

const withoutSpace = (text: string): string => text.replace(/\s/g, '')

it.each(Object.entries(formats))(
  'finds the parts of each release of the corpus in a %s',
  async (format, write) => {
    let total = noScores
    const misses: string[] = []
    let count = 0
    for (const { name, expected, blocks } of releases) {
      const bytes = write(blocks)
      if (bytes === null) continue
      count += 1
      const read = await readRelease(bytes, fileName(format), {})
      if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.failure)}`)
      const { release, review } = read.value.imported
      // Whoever reviews an import and changes nothing has the release that was imported.
      expect(deriveRelease(review).release.toJSON(), name).toEqual(release.toJSON())
      const measured = measure(release, expected)
      total = addScores(total, measured.scores)
      misses.push(...measured.misses.map((miss) => `${name}: ${miss}`))
    }
    console.log(
      [`Own corpus, ${String(count)} releases as ${format}`, describeScores(total), ...misses].join('\n'),
    )
    expect(shortcomings(total)).toEqual([])
  },
)

async function passagesOf(bytes: Uint8Array): Promise<string> {
  const source = await readSource({ bytes, file: 'datei', encoding: null })
  if (!source.ok) throw new Error(JSON.stringify(source.failure))
  return source.value.passages.map(({ text }) => text).join('')
}

it.each(Object.entries(formats))(
  'loses, adds and moves no word of the corpus in a %s',
  async (format, write) => {
    for (const { name, blocks } of releases) {
      const isText = format.startsWith('text')
      const bytes = write(blocks)
      // Markdown says by its signs what its reader then says without them.
      if (bytes === null || (isText && detectTextFormat(plainText(blocks)) === 'md')) continue
      const read = await readRelease(bytes, fileName(format), {})
      if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.failure)}`)
      const { release, mapping } = read.value.imported
      const words = isText ? plainText(blocks) : await passagesOf(bytes)
      expect(withoutSpace(mapping.map(({ text }) => text).join('')), name).toBe(
        withoutSpace(words.normalize('NFC')),
      )
      const held = textBlocks(release).map(({ text }) => text)
      expect(withoutSpace(held.join('')), name).toBe(withoutSpace(keptWords(mapping)))
    }
  },
)
