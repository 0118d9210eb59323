import { isPrintableLine } from '../document/one-line'

/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>

/** The object that a text is in JSON; null where it is none. */
export function objectFrom(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null
  } catch {
    // What is no JSON is no file of ours; the caller says so.
    return null
  }
}

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
