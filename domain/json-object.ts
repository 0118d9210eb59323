/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>

/** A value of JSON as an object; null where it is none. */
export const asObject = (value: unknown): JsonObject | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null

/** The object that a text is in JSON; null where it is none. */
export function objectFrom(text: string): JsonObject | null {
  try {
    return asObject(JSON.parse(text) as unknown)
  } catch {
    // What is no JSON is no object either; the caller says so.
    return null
  }
}
