import { fail, ok, type Result } from '../result'
import { findDates } from './dates'
import type { Notes } from './draft'
import type { ImportFailure } from './failure'
import type { Imported } from './imported'
import { importUnits } from './import-units'
import { splitLines } from './lines'
import { readFrontMatter, readMarkdownUnits } from './markdown-units'
import { reasons } from './reasons'
import { readTextUnits } from './text-units'
import type { Unit } from './unit'
import { withoutLoneSurrogates } from '../document/well-formed'

export type { Imported } from './imported'

export type TextFormat = 'text' | 'markdown'

export interface TextFile {
  readonly text: string
  readonly fileName: string
  readonly format: TextFormat
}

/** The format that a file's name stands for. */
export const textFormatOf = (fileName: string): TextFormat =>
  /\.(?:md|markdown|mdown|mkd)$/i.test(fileName) ? 'markdown' : 'text'

/**
 * Reads a release out of plain text or Markdown. No word is lost, added or moved: what is not in the document is in
 * the mapping as a detail or as dropped, with the reason. Damaged text stays as it is.
 */
export function importText({ text, fileName, format }: TextFile): Result<Imported, ImportFailure> {
  const source = withoutLoneSurrogates(text).normalize('NFC')
  if (!/[^\s\u200b\u00ad]/.test(source)) return fail({ code: 'fileEmpty', file: fileName })
  const notes: Notes = { claims: [], attributes: {} }
  const start = format === 'markdown' ? readHead(source, notes) : 0
  const { units, hasBlankLines } = readUnits(source, format, start)
  const file = { source, words: source.slice(start), units, hasBlankLines, inserted: [] }
  return ok(importUnits({ ...file, normalised: source !== text }, notes))
}

function readUnits(
  source: string,
  format: TextFormat,
  from: number,
): { readonly units: readonly Unit[]; readonly hasBlankLines: boolean } {
  if (format === 'markdown') return { units: readMarkdownUnits(source, from), hasBlankLines: true }
  const { units, wrapping } = readTextUnits(
    source,
    splitLines(source).filter((line) => line.from >= from),
  )
  return { units, hasBlankLines: wrapping.hasBlankLines }
}

/** Reads the fields at the head of a Markdown file; gives the place where the text starts. */
function readHead(source: string, notes: Notes): number {
  const head = readFrontMatter(source)
  if (head === null) return 0
  for (const range of head.marks)
    notes.claims.push({ range, became: 'dropped', confidence: 1, reason: reasons.frontMatter })
  for (const { key, value, range } of head.fields) {
    const [date] = findDates(value, 'de')
    const isLanguage =
      /^(?:lang|language|sprache)$/.test(key) && /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(value)
    const isDate = /^(?:date|datum)$/.test(key) && date !== undefined
    const isNumber = /^(?:number|nummer|nr|no)$/.test(key) && value !== ''
    if (isLanguage) notes.attributes.language = value
    if (isDate) notes.attributes.issueDate = date.date
    if (isNumber) notes.attributes.number = value.normalize('NFC')
    const became = isLanguage ? 'language' : isDate ? 'issueDate' : isNumber ? 'number' : 'dropped'
    notes.claims.push({ range, became, confidence: 1, reason: reasons.frontMatter })
  }
  return head.end
}
