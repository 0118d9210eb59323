import * as z from 'zod'

/** What an export would write, before it does: how its files are named, what holds them back, and whether the clock can be trusted. */
export const exportFacts = z.object({
  language: z.string(),
  purpose: z.enum(['draft', 'review', 'final', 'embargoed']),
  issueDate: z.string().nullable(),
  number: z.string().nullable(),
  title: z.string(),
  embargo: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('until'), instant: z.string(), timeZone: z.string() }),
      z.object({ kind: z.literal('startOfSpeech') }),
    ])
    .nullable(),
  /** The newest instant that the store has seen, where the clock of the computer is behind it. */
  clockSetBack: z.string().nullable(),
})
export type ExportFacts = z.infer<typeof exportFacts>
