import type { ReleaseKind } from '../document/attributes'
import type { ReleaseNode } from '../document/parse'
import { fail, ok, type Result } from '../result'
import { buildRelease } from './build-release'
import { findDates } from './dates'
import { detectLanguage } from './detect-language'
import type { Claim, Draft, Notes } from './draft'
import type { ImportFailure } from './failure'
import { splitLines } from './lines'
import { buildMapping, type MappingEntry } from './mapping'
import { markQuotations } from './mark-quotations'
import { readFrontMatter, readMarkdownUnits } from './markdown-units'
import type { Passage } from './passage'
import { readBody } from './read-body'
import { readFront } from './read-front'
import { reasons } from './reasons'
import { readTextUnits } from './text-units'
import type { Unit } from './unit'
import { allWords, wordsFor } from './words/words-for'

export type TextFormat = 'text' | 'markdown'

/** What an import gives. */
export interface Imported {
  readonly release: ReleaseNode
  /** Every passage of the file in its order, and what it became. */
  readonly mapping: readonly MappingEntry[]
  /** Whether letters of the file were put together to normalisation form C. */
  readonly normalised: boolean
}

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
  const language = notes.attributes.language ?? detectLanguage(source.slice(start))
  notes.attributes.language = language
  const words = wordsFor(language)
  for (const unit of units) if (unit.kind === 'dropped') drop(notes.claims, unit)
  const { front, next } = readFront(units, language, words, notes)
  const draft: Draft = { front, ...readBody(units.slice(next), hasBlankLines, notes) }
  const quotations = markQuotations(draft, source, source.replace(/\s+/g, ' '), words, notes)
  const kind = findKind(draft)
  const release = buildRelease(
    draft,
    quotations,
    { ...notes.attributes, ...(kind === null ? {} : { kind }) },
    words,
  )
  return ok({ release, mapping: buildMapping(source, notes.claims), normalised: source !== text })
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

const drop = (claims: Claim[], { range, reason }: Extract<Unit, { readonly kind: 'dropped' }>): void =>
  void claims.push({ range, became: 'dropped', confidence: 1, reason })

/** Half of a pair of units is no character; it reads as the sign for a lost one. */
const withoutLoneSurrogates = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')

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

/** The kind of release that its first lines name, or null for a press release. */
function findKind({ front }: Draft): ReleaseKind | null {
  const lines = [front.kicker, front.headline, front.subheadline].filter(
    (passage): passage is Passage => passage !== null,
  )
  for (const { text } of lines)
    for (const { kinds } of allWords)
      for (const kind of ['statement', 'invitation', 'advisory', 'correction'] as const)
        if (kinds[kind].test(text)) return kind
  return null
}
