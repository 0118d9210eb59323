import * as z from 'zod'

/** The id of a row, as it is asked for. */
export const id = z.string().max(100)

/** SHA-256 in hexadecimal digits. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** An instant, ISO 8601 in UTC, as the store holds it. */
export const instant = z.string()

/** What a channel takes or gives that has nothing to say. */
export const nothing = z.null()

export const text = (limit: number): z.ZodString => z.string().max(limit)

export const reason = text(4000)

/** Document JSON; the handler parses it by the grammar. */
export const document = z.unknown()
