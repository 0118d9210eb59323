import { spawnSync } from 'node:child_process'
import { expect } from 'vitest'
import { expectedText } from '../../../domain/export/expected-text'
import type { PageModel } from '../../../domain/export/page-model'
import { lettersOf } from '../../../domain/export/visible-letters'

/** A program that reads PDF and shares no code with what writes it, or with the gate. */
export interface OtherReader {
  readonly name: 'poppler' | 'mutool'
  readonly isHere: boolean
  /** The text of each sheet, in the order in which it is drawn. */
  readonly read: (file: string) => readonly string[]
}

/** Runs a program and gives what it writes; throws where it ends with a failure. */
export function run(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw error ?? new Error(`${program} ended with ${String(status)}: ${stderr}`)
  return stdout
}

const isHere = (program: string, question: string): boolean =>
  spawnSync(program, [question]).error === undefined
const sheetsOf = (text: string): readonly string[] => text.split('\f').slice(0, -1)

/** poppler is part of every machine that runs the tests; MuPDF reads where it is installed (Debian: mupdf-tools). */
export const otherReaders: readonly OtherReader[] = [
  {
    name: 'poppler',
    isHere: true,
    read: (file) => sheetsOf(run('pdftotext', '-raw', file, '-')),
  },
  {
    name: 'mutool',
    isHere: isHere('mutool', '-v'),
    read: (file) => sheetsOf(run('mutool', 'draw', '-q', '-F', 'txt', file)),
  },
]
for (const { name } of otherReaders.filter((reader) => !reader.isHere))
  console.log(`There is no ${name} here: it does not read these files.`)

const lettersIn = (text: string): string =>
  lettersOf(text, 'printed')
    .map(({ letter }) => letter)
    .join('')

/**
 * Each sheet bears its marks and its foot, and what is left is the page's text, letter by letter. Where two directions
 * meet, programs differ in how they order a line and turn its brackets; there it is as many of each letter, and no others.
 */
export function expectPageText(sheets: readonly string[], page: PageModel): void {
  const marks = sheets.map((_sheet, index) => marksOf(page, index + 1, sheets.length))
  const text = lettersIn(
    expectedText(page, 'sheets')
      .map((block) => block.text)
      .join('\n'),
  )
  const wanted = [text, ...marks.flat()].join('')
  if (/[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(wanted))
    expect(inNoOrder(lettersIn(sheets.join('\n')))).toBe(inNoOrder(wanted))
  else
    expect(
      sheets.map((sheet, index) => (marks[index] ?? []).reduce(without, lettersIn(sheet))).join(''),
    ).toBe(text)
}

/** The letters of what stands on a sheet beside the text. */
function marksOf(page: PageModel, number: number, count: number): readonly string[] {
  const numbering = page.pageNumber.text.replace('{page}', String(number)).replace('{pages}', String(count))
  return [...page.pageHead.map((label) => label.text), page.pageFoot.text, numbering].map(lettersIn)
}

/** The text without the last place in which it holds the part. */
function without(text: string, part: string): string {
  const from = text.lastIndexOf(part)
  expect(from, `the sheet lacks its mark “${part}”`).toBeGreaterThanOrEqual(0)
  return text.slice(0, from) + text.slice(from + part.length)
}

const turned: ReadonlyMap<string, string> = new Map([
  ['»', '«'],
  ['›', '‹'],
  [')', '('],
  [']', '['],
])
const inNoOrder = (text: string): string =>
  [...text]
    .map((letter) => turned.get(letter) ?? letter)
    .sort()
    .join('')
