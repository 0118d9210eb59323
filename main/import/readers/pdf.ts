import type { PassageKind, SourceDocument } from '../../../domain/import/source/source-document'
import { sourceLimits } from '../../../domain/import/source/source-limits'
import { SourceWriter } from '../../../domain/import/source/source-writer'
import { openPdf, type PdfDocument } from '../../export/pdf-engine'
import { findFurniture } from './pdf-furniture'
import { readLineEnd, wordsOf } from './pdf-line-ends'
import { readPdfLines, type SourceLine } from './pdf-source-lines'
import { EncryptedSource, OverLimit, type SourceInput } from './reader'

/**
 * Reads a PDF with pdf.js. It is not the reader of the gate (`main/export/read-pdf`): that one follows the drawing
 * letter by letter and refuses what it does not know, this one takes any file. Where the file is tagged, its tags say
 * what a line is; else size and distance part paragraphs. What is marked as an artifact, or stands at the edge of sheet
 * after sheet, is head and foot.
 */
export async function readPdfSource({ bytes }: SourceInput): Promise<SourceDocument> {
  const { document } = await openPdf(bytes, { stopAtErrors: false }).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'PasswordException') throw new EncryptedSource()
    throw error
  })
  try {
    if (document.numPages > sourceLimits.pages) throw new OverLimit('parts')
    return await readPages(document)
  } finally {
    await document.loadingTask.destroy()
  }
}

async function readPages(document: PdfDocument): Promise<SourceDocument> {
  const pages: (readonly SourceLine[])[] = []
  let letters = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const lines = await readPdfLines(await document.getPage(number))
    letters += lines.reduce((sum, { text }) => sum + text.length, 0)
    if (letters > sourceLimits.letters) throw new OverLimit('size')
    pages.push(lines)
  }
  const furniture = findFurniture(pages)
  const writer = new SourceWriter()
  const label: { current: string | null } = { current: null }
  const words = wordsOf(pages)
  for (const lines of pages) writePage(writer, lines, { furniture, label, words })
  const { info } = await document.getMetadata()
  const title: unknown = Object.entries(info).find(([key]) => key === 'Title')?.[1]
  return {
    format: 'pdf',
    title: typeof title === 'string' ? title : '',
    encoding: null,
    passages: writer.passages,
    notes: writer.notes,
  }
}

function writePage(
  writer: SourceWriter,
  lines: readonly SourceLine[],
  {
    furniture,
    label,
    words,
  }: {
    readonly furniture: ReadonlyMap<SourceLine, 'head' | 'foot'>
    readonly label: { current: string | null }
    readonly words: ReadonlySet<string>
  },
): void {
  let last: SourceLine | null = null
  for (const [index, line] of lines.entries()) {
    const edge = furniture.get(line)
    if (edge !== undefined) {
      writer.note('pageHeads')
      writer.add(edge, line.text)
      last = null
    } else if (line.role === 'Lbl') {
      if (label.current !== null) writer.add('paragraph', label.current)
      label.current = line.text.trim()
      last = null
    } else {
      if (last !== null && writer.isOpen && goesOn(last, line))
        writer.writeExactly(readLineEnd(last.text, line.text, words).between)
      else {
        writer.open(kindOf(line.role), {
          level: levelOf(line.role),
          style: line.role ?? `${String(Math.round(line.size))} pt`,
          label: label.current,
        })
        label.current = null
      }
      const next = lines[index + 1]
      const isSoft =
        next !== undefined &&
        !furniture.has(next) &&
        goesOn(line, next) &&
        readLineEnd(line.text, next.text, words).isSoft
      for (const { text, href } of isSoft ? withSoftHyphen(line.runs) : line.runs)
        writer.writeExactly(text, { href })
      last = line
    }
  }
  writer.close()
}

/** The hyphen stays as a soft one, so that a reader of the text sees where the line ended. */
function withSoftHyphen(runs: SourceLine['runs']): SourceLine['runs'] {
  const last = runs.findLastIndex(({ text }) => text.trim() !== '')
  return runs
    .slice(0, last + 1)
    .map((run, index) =>
      index === last ? { ...run, text: run.text.trimEnd().replace(/[-‐]$/, '\u00ad') } : run,
    )
}

/** Whether a line belongs to the passage of the line before it. */
function goesOn(last: SourceLine, line: SourceLine): boolean {
  if (last.block !== null || line.block !== null) return last.block === line.block
  const distance = last.y - line.y
  return Math.abs(last.size - line.size) < line.size * 0.08 && distance > 0 && distance < line.size * 1.65
}

function kindOf(role: string | null): PassageKind {
  if (role !== null && /^(?:H[1-6]?|Title)$/.test(role)) return 'heading'
  switch (role) {
    case 'LI':
    case 'LBody':
      return 'listItem'
    case 'TD':
    case 'TH':
      return 'tableCell'
    case 'BlockQuote':
      return 'quote'
    case 'Note':
    case 'FENote':
      return 'footnote'
    default:
      return 'paragraph'
  }
}

const levelOf = (role: string | null): number | null => {
  const level = /^H([1-6])?$/.exec(role ?? '')
  return level === null ? null : Number(level[1] ?? 1)
}
