import { windowsCharacter } from '../import/damage/windows-characters'
import { decodeText } from '../import/decode'
import type { ImportFailure } from '../import/failure'
import { fail, ok, type Result } from '../result'
import { cellText, readCsv, type CsvRow, type Separator } from './csv'
import { addressProblem, sameAddress, type AddressProblem } from './mailbox'
import { columnsByContent, columnsByHeading, type Column } from './recipient-columns'
import { tidyRecipient, type Recipient } from './recipient'

/** Why a row is not taken in. A repeated address names the line that has it first. */
export type RowProblem =
  | { readonly kind: AddressProblem }
  | { readonly kind: 'repeated'; readonly line: number }
  | { readonly kind: 'listed' }

/** A row of the file, and what is wrong with it, if anything. */
export interface RecipientRow {
  readonly line: number
  readonly recipient: Recipient
  readonly problem: RowProblem | null
}

/** A file of recipients as it was understood, before anything of it is stored. */
export interface RecipientSheet {
  readonly encoding: 'UTF-8' | 'Windows-1252'
  readonly separator: Separator
  readonly hasHeadings: boolean
  readonly rows: readonly RecipientRow[]
}

/** Reads a CSV file of recipients and says of each row what is wrong with it. `listed` are the addresses already on the list. */
export function readRecipients(
  bytes: Uint8Array,
  file: string,
  listed: readonly string[],
): Result<RecipientSheet, ImportFailure> {
  const decoded = decode(bytes, file)
  if (!decoded.ok) return decoded
  const { text, encoding } = decoded.value
  const { separator, rows } = readCsv(text)
  const [first] = rows
  const headed = first === undefined ? null : columnsByHeading(first)
  const columns = headed ?? columnsByContent(rows)
  const seen = new Map<string, number>()
  const known = new Set(listed.map(sameAddress))
  return ok({
    ...{ encoding, separator, hasHeadings: headed !== null },
    rows: (headed === null ? rows : rows.slice(1)).map((row) => {
      const recipient = recipientOf(row, columns)
      const problem = problemOf(recipient, seen, known)
      if (problem === null) seen.set(sameAddress(recipient.address), row.line)
      return { line: row.line, recipient, problem }
    }),
  })
}

function problemOf(
  { address }: Recipient,
  seen: ReadonlyMap<string, number>,
  known: ReadonlySet<string>,
): RowProblem | null {
  const kind = addressProblem(address)
  if (kind !== null) return { kind }
  const line = seen.get(sameAddress(address))
  if (line !== undefined) return { kind: 'repeated', line }
  return known.has(sameAddress(address)) ? { kind: 'listed' } : null
}

/** What is not UTF-8 comes from a spreadsheet on Windows. */
function decode(
  bytes: Uint8Array,
  file: string,
): Result<{ readonly text: string; readonly encoding: RecipientSheet['encoding'] }, ImportFailure> {
  const decoded = decodeText(bytes, file)
  if (decoded.ok) return ok({ text: decoded.value, encoding: 'UTF-8' })
  if (decoded.failure.code !== 'fileNotUtf8') return fail(decoded.failure)
  const characters = Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte)
    return byte >= 0x80 && byte < 0xa0 ? (windowsCharacter(character) ?? '') : character
  })
  return ok({ text: characters.join(''), encoding: 'Windows-1252' })
}

function recipientOf({ cells }: CsvRow, columns: readonly Column[]): Recipient {
  const cellOf = (wanted: Column): string =>
    columns.flatMap((column, index) => (column === wanted ? [cellText(cells[index] ?? '')] : [])).join(' ')
  const name = cellOf('name') || `${cellOf('firstName')} ${cellOf('lastName')}`
  const address = cellOf('address')
  const angled = /^"?([^"<]*)"?\s*<([^<>]+)>$/.exec(address)
  return tidyRecipient({
    name: name.trim() === '' ? (angled?.[1] ?? '') : name,
    address: angled?.[2] ?? address,
    outlet: cellOf('outlet'),
    note: cellOf('note'),
  })
}
