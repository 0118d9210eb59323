import * as z from 'zod'
import type { ClipboardSource } from '../domain/clipboard/clipboard-source'
import { contributionWays } from '../domain/suggestions/contribution'
import { id } from './values'

const words = z.array(z.string().max(20_000_000)).max(100_000)
const clipboardSources = [
  ...(['word', 'outlook', 'excel', 'libreOffice', 'googleDocs', 'web', 'release', 'text'] as const),
] as const satisfies readonly ClipboardSource[]

/** Words that were put into a text since it was saved last, and what they came from. */
export const broughtWords = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pasted'), source: z.enum(clipboardSources), texts: words }),
  /** The text of a file that was put into the release. */
  z.object({ kind: z.literal('file'), file: z.string().max(500), text: z.string().max(20_000_000) }),
  /** Words of a suggestion set that were taken in. */
  z.object({ kind: z.literal('suggested'), set: id, texts: words }),
  /** Words of a revision that were brought back. */
  z.object({ kind: z.literal('restored'), revision: z.number() }),
])

export type BroughtWords = z.infer<typeof broughtWords>

/** Who did it, by name, or null where nobody said it, and on which day. */
const deed = { person: z.string().nullable(), day: z.string() }

/** An `Origin`, with the names of its people. */
export const originView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unknown') }),
  z.object({ kind: z.literal('written'), ...deed }),
  z.object({
    kind: z.literal('imported'),
    file: z.string(),
    hash: z.string().nullable(),
    paragraph: z.number().nullable(),
    ...deed,
  }),
  z.object({ kind: z.literal('pasted'), source: z.enum(clipboardSources), ...deed }),
  z.object({
    kind: z.literal('suggested'),
    from: z.string(),
    source: z.object({ kind: z.enum(contributionWays), name: z.string(), hash: z.string().nullable() }),
    ...deed,
  }),
  z.object({ kind: z.literal('condition'), ...deed }),
  z.object({ kind: z.literal('restored'), revision: z.number().nullable(), ...deed }),
  z.object({ kind: z.literal('release'), release: z.string(), headline: z.string(), ...deed }),
  z.object({ kind: z.literal('template'), name: z.string(), ...deed }),
])

export type OriginView = z.infer<typeof originView>

/** Where the words of a text come from: the runs of each text block, each with the number of its origin. */
export const originsView = z.object({
  origins: z.array(originView),
  blocks: z.array(z.array(z.object({ length: z.number(), origin: z.number() }))),
})

export type OriginsView = z.infer<typeof originsView>

/** The channel of the origins of a text. */
export const originContract = {
  /** Of the working copy, or of a revision; null where nobody kept them. */
  readOrigins: {
    input: z.object({ release: id, revision: z.number().nullable() }),
    output: originsView.nullable(),
  },
}
