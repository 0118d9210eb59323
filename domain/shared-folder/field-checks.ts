import { isPrintableLine } from '../document/one-line'

/** One line of at most 200 characters, without controls or signs that turn the direction of what follows. */
export const isName = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= 200 &&
  value === value.normalize('NFC') &&
  isPrintableLine(value)

export const areNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= 200 && value.every(isName)

/** An instant as `toISOString` writes it. */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value))
