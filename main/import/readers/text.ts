import type { SourceDocument } from '../../../domain/import/source/source-document'
import { SourceWriter } from '../../../domain/import/source/source-writer'
import type { DecodedText } from './decode-bytes'

/** Reads plain text: paragraphs are parted by empty lines, lines stay lines. */
export function readText({ text, encoding, damaged }: DecodedText): SourceDocument {
  const writer = new SourceWriter()
  writeLines(writer, text)
  for (let count = 0; count < damaged; count += 1) writer.note('damagedBytes')
  return { format: 'txt', title: '', encoding, passages: writer.passages, notes: writer.notes }
}

/** Writes the paragraphs of a plain text; lines that a mail program has quoted become a quote without their signs. */
export function writeLines(writer: SourceWriter, text: string): void {
  for (const block of text.replace(/\r\n?/g, '\n').split(/\n[ \t]*(?:\n[ \t]*)+|\f/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '')
    if (lines.length === 0) continue
    const isQuoted = lines.every((line) => line.startsWith('>'))
    writer.open(isQuoted ? 'quote' : 'paragraph')
    writer.writeExactly((isQuoted ? lines.map((line) => line.replace(/^(?:> ?)+/, '')) : lines).join('\n'))
    writer.close()
  }
}
