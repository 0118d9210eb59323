import type { CsvRow } from './csv'
import type { RecipientField } from './recipient'

/** What a column of a sheet holds; a name may stand in two. */
export type Column = RecipientField | 'firstName' | 'lastName' | null

const words: readonly (readonly [Exclude<Column, null>, readonly string[]])[] = [
  ['firstName', ['vorname', 'first name', 'firstname', 'given name', 'forename']],
  ['lastName', ['nachname', 'familienname', 'last name', 'lastname', 'surname', 'family name']],
  [
    'name',
    [
      'name',
      'ansprechpartner',
      'ansprechpartnerin',
      'kontakt',
      'person',
      'full name',
      'contact',
      'display name',
    ],
  ],
  [
    'address',
    [
      'e mail',
      'email',
      'mail',
      'e mail adresse',
      'emailadresse',
      'mailadresse',
      'e mail address',
      'email address',
      'mail address',
      'adresse',
      'address',
    ],
  ],
  [
    'outlet',
    [
      'medium',
      'redaktion',
      'zeitung',
      'organisation',
      'firma',
      'unternehmen',
      'outlet',
      'media',
      'publication',
      'newsroom',
      'company',
      'organization',
    ],
  ],
  ['note', ['notiz', 'bemerkung', 'anmerkung', 'kommentar', 'note', 'notes', 'comment', 'remark', 'remarks']],
]

const columnOf = (heading: string): Column => {
  const plain = heading
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()
  return words.find(([, names]) => names.includes(plain))?.[0] ?? null
}

/** What the columns hold by their headings, German or English; null where the first row is no row of headings. */
export function columnsByHeading(first: CsvRow): readonly Column[] | null {
  if (first.cells.some((cell) => cell.includes('@'))) return null
  const columns = first.cells.map(columnOf)
  return columns.includes('address') || columns.filter((column) => column !== null).length >= 2
    ? columns
    : null
}

/** What the columns hold where no row says so: addresses where most cells have an @, then name, outlet and note in order. */
export function columnsByContent(rows: readonly CsvRow[]): readonly Column[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const addresses = Array.from(
    { length: width },
    (_, column) => rows.filter(({ cells }) => cells[column]?.includes('@') === true).length,
  )
  const address = addresses.indexOf(Math.max(...addresses, 0))
  const others: readonly Column[] = ['name', 'outlet', 'note']
  return addresses.map((_, column) =>
    column === address ? 'address' : (others[column < address ? column : column - 1] ?? null),
  )
}
