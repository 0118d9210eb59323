import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Expected } from '../../../../domain/import/measure-import'
import { foreignBlocks } from '../foreign-blocks'
import { plainText, writeMail, writePage, writeRtf, writeWord, writeWriter } from '../write-foreign'
import { writePdf } from './write-pdf'

/** How a format is changed: its bytes only, its text too, or its parts. */
export type SeedKind = 'text' | 'package'

/** A whole file, from which broken ones are made. */
export interface SeedFile {
  readonly name: string
  readonly kind: SeedKind
  readonly bytes: Uint8Array
}

const corpus = join(import.meta.dirname, '../../../../domain/import/corpus')
const encode = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))

/** How many files each release is. */
export const formatsOfSeeds = 15

/** Each of these releases of the corpus in each format; `every` takes only one release in so many. */
export function seedFiles(every: number): readonly SeedFile[] {
  const names = readdirSync(corpus).filter((name) => name.endsWith('.txt'))
  return names
    .filter((_name, index) => index % every === 0)
    .flatMap((name): readonly SeedFile[] => {
      const text = readFileSync(join(corpus, name), 'utf8')
      // What a person found by reading is kept beside each release.
      const expected = JSON.parse(
        readFileSync(join(corpus, name.replace('.txt', '.json')), 'utf8'),
      ) as Expected
      const blocks = foreignBlocks(text, expected)
      const words = plainText(blocks)
      const textOf = (bytes: Uint8Array, file: string): SeedFile => ({ name: file, kind: 'text', bytes })
      const packageOf = (bytes: Uint8Array, file: string): SeedFile => ({
        name: file,
        kind: 'package',
        bytes,
      })
      return [
        textOf(encode(words), 'meldung.txt'),
        textOf(encode(`\ufeff${words}`), 'meldung.text'),
        textOf(new Uint8Array(Buffer.from(`\ufeff${words}`, 'utf16le')), 'meldung.txt'),
        textOf(new Uint8Array(Buffer.from(words, 'latin1')), 'meldung'),
        textOf(encode(`# ${words.replaceAll('\n•', '\n- ')}`), 'meldung.md'),
        textOf(writePage(blocks, true), 'meldung.html'),
        textOf(writePage(blocks, false), 'meldung.htm'),
        textOf(writeMail(blocks, 'html'), 'meldung.eml'),
        textOf(writeMail(blocks, 'plain'), 'meldung.eml'),
        textOf(writeRtf(blocks), 'meldung.rtf'),
        textOf(writePdf(words, { isTagged: false }), 'meldung.pdf'),
        textOf(writePdf(words, { isTagged: true }), 'meldung.pdf'),
        packageOf(writeWord(blocks, true), 'meldung.docx'),
        packageOf(writeWord(blocks, false), 'meldung.docx'),
        packageOf(writeWriter(blocks), 'meldung.odt'),
      ]
    })
}
