/** What parts the cells of a row. */
export type Separator = ';' | ',' | '\t'

/** A row of a sheet that is not empty, with the line of the file on which it begins, counted from 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

export interface CsvSheet {
  readonly separator: Separator
  readonly rows: readonly CsvRow[]
}

/**
 * Reads comma-separated values (RFC 4180) as spreadsheets write them: parted by semicolons, commas or tabs, cells in
 * quotes over several lines, any end of line, and Excel's `sep=;` at the head. A quote that never ends reaches to the end.
 */
export function readCsv(text: string): CsvSheet {
  const declared = /^sep=([;,\t])\r?\n/i.exec(text)
  const body = declared === null ? text : text.slice(declared[0].length)
  const separator = (declared?.[1] as Separator | undefined) ?? separatorOf(body)
  const rows: CsvRow[] = []
  let cells: string[] = []
  let cell = ''
  let isQuoted = false
  let line = declared === null ? 1 : 2
  let begun = line
  const endCell = (): void => {
    cells.push(cell.trim())
    cell = ''
  }
  const endRow = (): void => {
    endCell()
    if (cells.some((content) => content !== '')) rows.push({ line: begun, cells })
    cells = []
    begun = line
  }
  for (let at = 0; at < body.length; at += 1) {
    const character = body[at] ?? ''
    const isBreak = character === '\n' || (character === '\r' && body[at + 1] !== '\n')
    if (isBreak) line += 1
    if (isQuoted && character === '"' && body[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (character === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted
    else if (isQuoted) cell += character
    else if (character === separator) endCell()
    else if (isBreak) endRow()
    else cell += character
  }
  endRow()
  return { separator, rows }
}

const separators: readonly Separator[] = [';', ',', '\t']

/** The sign that stands most often outside of quotes in the first row; the semicolon, which German spreadsheets write, where two tie. */
function separatorOf(text: string): Separator {
  const first =
    text
      .replaceAll(/"(?:[^"]|"")*"/g, '')
      .trimStart()
      .split(/\r?\n|\r/)[0] ?? ''
  const count = (separator: Separator): number => first.split(separator).length
  return separators.reduce((best, other) => (count(other) > count(best) ? other : best))
}

/** A spreadsheet takes a cell with one of these at its head for a formula; an apostrophe before it keeps it a text. */
const formulaStart = /^[=+\-@]/

/** A cell as spreadsheets show it: the apostrophe that keeps a text from being a formula is none of its words. */
export const cellText = (cell: string): string => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell)

/** Writes rows for spreadsheets: UTF-8 with byte order mark, lines ended by CRLF, no cell that could run as a formula. */
export const writeCsv = (rows: readonly (readonly string[])[], separator: Separator): string =>
  `\ufeff${rows.map((cells) => `${cells.map((cell) => writeCell(cell, separator)).join(separator)}\r\n`).join('')}`

function writeCell(cell: string, separator: Separator): string {
  const text = formulaStart.test(cell) ? `'${cell}` : cell
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
}
