import * as z from 'zod'
import { papers } from '../../domain/export/design/design'
import type { PrintPage } from '../../domain/export/print-page'

const requestSchema = z.object({ id: z.number(), page: z.string(), pdf: z.string() })
const answerSchema = z.object({ id: z.number(), failure: z.string().nullable() })
const pageSchema = z.object({
  html: z.string(),
  headHtml: z.string(),
  footHtml: z.string(),
  margins: z.object({ top: z.number(), right: z.number(), bottom: z.number(), left: z.number() }),
  paper: z.enum(papers),
})

/** A job: print the page in one file (JSON of a PrintPage) into another. */
export type PrintRequest = z.infer<typeof requestSchema>
/** The answer to a job; `failure` null where the PDF was written. */
export type PrintAnswer = z.infer<typeof answerSchema>

// Chromium may write lines of its own to the same stream.
const sign = 'imprimatur-print '

const format = (value: PrintRequest | PrintAnswer): string => `${sign}${JSON.stringify(value)}\n`
export const formatRequest = (request: PrintRequest): string => format(request)
export const formatAnswer = (answer: PrintAnswer): string => format(answer)

const parseLine = (line: string): unknown =>
  line.startsWith(sign) ? JSON.parse(line.slice(sign.length)) : null

/** The request in a line, or null where the line is none. */
export const parseRequest = (line: string): PrintRequest | null =>
  requestSchema.safeParse(parseLine(line)).data ?? null

/** The answer in a line, or null where the line is none. */
export const parseAnswer = (line: string): PrintAnswer | null =>
  answerSchema.safeParse(parseLine(line)).data ?? null

/** Reads a page that `print-in-electron` wrote. */
export const parsePage = (json: string): PrintPage => pageSchema.parse(JSON.parse(json))
